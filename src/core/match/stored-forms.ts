import type { DictionaryFile } from './dictionary-file.ts';

/** The character for a prefix of nothing: the first one that JSON writes as itself. */
export const PREFIX_ZERO = 0x20;
/** What is kept of a prefix: few bytes may not stand for texts of any length. */
export const LONGEST_PREFIX = 255;

/** In `DictionaryFile.terms`: the form with an s behind it is a form of the same term, too. */
export const HAS_PLURAL = 2;

/** The forms of a dictionary, sorted. */
export interface StoredForms {
  /** Folded, or plain when the form must match as written. */
  readonly texts: readonly string[];
  /** Twice the index into the terms, and 1 more when the form must match as written. */
  readonly terms: readonly number[];
  /** The first form of each term. */
  readonly firsts: readonly number[];
}

/** @returns `undefined` where the columns differ in length, or a form shares more than there is, or its term is none */
export function readForms({
  prefixes,
  suffixes,
  terms: steps,
  ids,
}: DictionaryFile): StoredForms | undefined {
  const rests = suffixes.split('\n');
  const texts: string[] = [];
  const terms: number[] = [];
  const firsts: number[] = [];
  let text = '';
  for (let line = 0; line < prefixes.length; line++) {
    const shared = prefixes.charCodeAt(line) - PREFIX_ZERO;
    const step = steps[line] as number;
    const term = firsts.length - (step >>> 2);
    const isSharing = shared >= 0 && shared <= LONGEST_PREFIX && shared <= text.length;
    if (!(isSharing && step >= 0 && term >= 0)) return undefined;
    if (term === firsts.length) firsts.push(texts.length);
    text = text.slice(0, shared) + (rests[line] as string);
    for (const each of step & HAS_PLURAL ? [text, text + 's'] : [text]) {
      texts.push(each);
      terms.push(term * 2 + (step & 1));
    }
  }
  // A line feed stands behind each.
  if (rests.length === prefixes.length + 1 && firsts.length === ids.length) return { texts, terms, firsts };
  return undefined;
}
