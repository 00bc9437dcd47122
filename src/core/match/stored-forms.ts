import type { DictionaryFile } from './dictionary-file.ts';

/** The character for a prefix of nothing: the first one that JSON writes as itself. */
export const PREFIX_ZERO = 0x20;

/** The forms of a dictionary, sorted. */
export interface StoredForms {
  /** Folded, or plain when the form must match as written. */
  readonly texts: readonly string[];
  /** Twice the index into the terms, and 1 more when the form must match as written. */
  readonly terms: Uint32Array;
  /** The first form of each term. */
  readonly firsts: readonly number[];
}

/** @returns `undefined` where the columns differ in length, or a form shares more than there is, or its term is none */
export function readForms({ prefixes, suffixes, terms: steps }: DictionaryFile): StoredForms | undefined {
  const texts = suffixes.split('\n');
  const terms = new Uint32Array(texts.length);
  const firsts: number[] = [];
  let text = '';
  for (let form = 0; form < prefixes.length; form++) {
    const shared = prefixes.charCodeAt(form) - PREFIX_ZERO;
    const step = steps[form] as number;
    const term = firsts.length - (step >>> 1);
    if (!(shared >= 0 && shared <= text.length && step >= 0 && term >= 0)) return undefined;
    if (term === firsts.length) firsts.push(form);
    terms[form] = term * 2 + (step & 1);
    texts[form] = text = text.slice(0, shared) + (texts[form] as string);
  }
  // A line feed stands behind each.
  return texts.length === prefixes.length + 1 ? { texts, terms, firsts } : undefined;
}
