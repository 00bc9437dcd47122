import type { DictionaryFile } from './dictionary-file.ts';

/** The character for a prefix of nothing: the first one that JSON writes as itself. */
export const PREFIX_ZERO = 0x20;

/**
 * The forms of a dictionary in columns, as the file has them: a string for each would take ten times the memory, and
 * only what matched is ever spelled out.
 */
export interface StoredForms {
  /** How many code units a form shares with the one before it. */
  readonly prefixes: Uint8Array;
  /** The rest of each form, and a line feed behind it. */
  readonly suffixes: string;
  /** Where each rest begins in `suffixes`; one more for the end. */
  readonly offsets: Uint32Array;
  /** Twice the index into the terms, and 1 more when the form must match as written. */
  readonly terms: Uint32Array;
  /** The first form of each term. */
  readonly firsts: readonly number[];
}

/** @returns `undefined` where a form shares more than there is, or stands for a term that is none */
export function readForms({ prefixes: given, suffixes, terms: steps }: DictionaryFile): StoredForms | undefined {
  const count = given.length;
  const prefixes = new Uint8Array(count);
  const offsets = new Uint32Array(count + 1);
  const terms = new Uint32Array(count);
  const firsts: number[] = [];
  let length = 0;
  for (let form = 0; form < count; form++) {
    const shared = given.charCodeAt(form) - PREFIX_ZERO;
    const start = offsets[form] as number;
    const end = suffixes.indexOf('\n', start);
    const step = steps[form] as number;
    const term = firsts.length - (step >>> 1);
    if (!(shared >= 0 && shared <= length && end >= 0 && step >= 0 && term >= 0)) return undefined;
    if (term === firsts.length) firsts.push(form);
    prefixes[form] = shared;
    offsets[form + 1] = end + 1;
    terms[form] = term * 2 + (step & 1);
    length = shared + end - start;
  }
  return { prefixes, suffixes, offsets, terms, firsts };
}

function suffixOf({ suffixes, offsets }: StoredForms, form: number): string {
  return suffixes.slice(offsets[form], (offsets[form + 1] as number) - 1);
}

/** All texts in order: quicker than to ask for each, and none is kept. */
export function eachText(forms: StoredForms, use: (text: string, form: number) => void): void {
  let text = '';
  forms.prefixes.forEach((prefix, form) => {
    text = text.slice(0, prefix) + suffixOf(forms, form);
    use(text, form);
  });
}

/** Folded, or plain when the form must match as written. */
export function textOf(forms: StoredForms, form: number): string {
  let text = suffixOf(forms, form);
  let missing = forms.prefixes[form] as number;
  for (let before = form - 1; missing > 0; before--) {
    const shared = forms.prefixes[before] as number;
    if (shared >= missing) continue;
    text = suffixOf(forms, before).slice(0, missing - shared) + text;
    missing = shared;
  }
  return text;
}

/** The id of a term that the file leaves out, since most are named like their first form: `web-server`. */
export function usualId(text: string): string {
  return text.toLowerCase().replaceAll(' ', '-');
}
