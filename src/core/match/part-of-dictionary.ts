import { encodeDictionary, type StoredForm } from './build-dictionary.ts';
import { isClue, type ContextRow } from './contexts.ts';
import type { Dictionary } from './dictionary.ts';
import { readContexts } from './read-contexts.ts';

/**
 * What of a dictionary concerns some terms: their forms, and the words that tell their senses apart. In a text that
 * holds no other term, both find the same.
 *
 * @returns bytes as `buildDictionary` makes them
 * @throws {FormatError} `format-broken` for contexts that cannot be read
 */
export function partOfDictionary(dictionary: Dictionary, terms: ReadonlySet<string>): Uint8Array {
  // What they hold is looked at first.
  readContexts(dictionary);
  const { texts, firsts, terms: packedTerms } = dictionary.forms;
  const ids = firsts.map((_, term) => dictionary.idOf(term));
  const contexts = dictionary.contexts.filter(([term]) => terms.has(term));
  const wanted = new Set([...terms, ...cluesOf(contexts)]);
  const stored: StoredForm[] = [];
  texts.forEach((text, form) => {
    const packed = packedTerms[form] as number;
    const term = packed >>> 1;
    if (wanted.has(ids[term] as string)) stored.push({ text, exact: (packed & 1) === 1, term });
  });
  return encodeDictionary({ ids, stored, contexts });
}

/** Words that are no terms; a term that speaks for another one is among the terms, or not in the text. */
function cluesOf(contexts: readonly ContextRow[]): readonly string[] {
  return contexts.flatMap(([, , clues]) => clues.map(([clue]) => clue)).filter(isClue);
}
