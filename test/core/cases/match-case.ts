import type { Accepts, Form, Match } from '../../../src/core/index.ts';

/**
 * What must hold, the forms of the glossary, and a text with `⟦⟧` around all that is found in it. A form that is a
 * string is its own term. Where one match of a row says `⟦form→term⟧`, all do; further terms stand behind a `|`.
 */
export type MatchCase = readonly [
  says: string,
  forms: string | Form | readonly (string | Form)[],
  marked: string,
  accepts?: Accepts,
];

export const form = (text: string, term: string): Form => ({ text, term });
export const fold = (text: string, term = text): Form => ({ text, term, match: 'fold' });
export const exact = (text: string, term = text): Form => ({ text, term, match: 'exact' });
export const inflect = (text: string, term = text): Form => ({ text, term, match: 'inflect' });

/** A page that does not want these terms. */
export const refuse =
  (...terms: readonly string[]): Accepts =>
  ({ term }) =>
    !terms.includes(term);

/** The forms of a case, all of the same shape. */
export function formsOf([, forms]: MatchCase): readonly Form[] {
  const all = Array.isArray(forms) ? (forms as readonly (string | Form)[]) : [forms as string | Form];
  return all.map((one) => (typeof one === 'string' ? { text: one, term: one } : one));
}

/** The text of a case, as on a page. */
export function textOf([, , marked]: MatchCase): string {
  return marked.replaceAll(/⟦([^→⟧]*)(?:→[^⟧]*)?⟧/gu, '$1');
}

/** A text with its matches, written like the case. */
export function markLike([, , marked]: MatchCase, text: string, matches: readonly Match[]): string {
  const areNamed = /⟦[^⟧]*→/u.test(marked);
  let out = '';
  let at = 0;
  for (const { start, end, term, alternatives = [] } of matches) {
    const name = areNamed ? `→${[term, ...alternatives].join('|')}` : '';
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}${name}⟧`;
    at = end;
  }
  return out + text.slice(at);
}
