import { chooseTerms } from './choose-terms.ts';
import { readContexts } from './read-contexts.ts';
import type { Dictionary } from './dictionary.ts';
import { findForms, type Accepts } from './find-forms.ts';
import { stemFinder } from './find-stems.ts';

/** A form found in a text, and the term that it stands for. Offsets count UTF-16 code units; `end` is exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  /** The other terms that it may stand for just as well, when nothing around it tells. */
  readonly alternatives?: readonly string[];
}

const acceptAll = (): boolean => true;

/**
 * Find the forms of a dictionary in `text`: leftmost first, longest first, in
 * one pass, never overlapping. Homonyms are told apart by the terms around them.
 *
 * @param text - one text run, any length
 * @param accepts - whether a match may be one; if not, shorter forms at the same place are tried. It must not
 *   itself find matches. By default all are accepted.
 * @returns matches ordered by `start`
 * @throws {FormatError} `format-broken` if what tells homonyms apart cannot be read
 * @see https://unicode.org/reports/tr29/ for what counts as a word
 */
export function findMatches(text: string, dictionary: Dictionary, accepts: Accepts = acceptAll): Match[] {
  if (dictionary.endings.length > 0) dictionary.stemsOf ??= stemFinder(dictionary.endings);
  const found = findForms(text, dictionary, accepts);
  const contexts = readContexts(dictionary);
  const isPlain = contexts.size === 0;
  const company = new Map(isPlain ? [] : found.flatMap(({ terms }) => terms.map((term) => [term, 1])));
  const matches: Match[] = [];
  for (const { start, end, terms } of found) {
    const [term, ...alternatives] = isPlain ? terms : chooseTerms(terms, company, contexts);
    if (term === undefined) continue;
    matches.push(alternatives[0] ? { start, end, term, alternatives } : { start, end, term });
  }
  return matches;
}
