import { chooseTerms } from './choose-terms.ts';
import { readContexts } from './read-contexts.ts';
import type { Dictionary } from './dictionary.ts';
import { findForms, type Accepts } from './find-forms.ts';
import { stemFinder } from './find-stems.ts';
import { voicesIn } from './voices.ts';

/** A form found in a text, and the term that it stands for. Offsets count UTF-16 code units; `end` is exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  /** The other terms that it may stand for just as well, when nothing around it tells. */
  readonly alternatives?: readonly string[];
}

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
export function findMatches(text: string, dictionary: Dictionary, accepts?: Accepts): Match[] {
  if (dictionary.endings.length > 0) dictionary.stemsOf ??= stemFinder(dictionary.endings);
  const found = findForms(text, dictionary, accepts);
  const contexts = readContexts(dictionary);
  const isPlain = contexts.size === 0;
  const company = new Map<string, number>();
  if (!isPlain) {
    const voices = voicesIn(contexts);
    for (const { start, end, terms } of found)
      for (const voice of voices(terms, text.slice(start, end))) company.set(voice, 1);
  }
  const matches: Match[] = [];
  for (const { start, end, terms } of found) {
    const chosen = isPlain ? terms : chooseTerms(terms, company, contexts);
    const term = chosen[0];
    if (term === undefined) continue;
    if (chosen.length === 1) matches.push({ start, end, term });
    else matches.push({ start, end, term, alternatives: chosen.slice(1) });
  }
  return matches;
}
