import { encodeDictionary, type StoredForm } from './build-dictionary.ts';
import { isClue, type ContextRow } from './contexts.ts';
import type { DictionaryFile } from './dictionary-file.ts';
import { readForms } from './stored-forms.ts';
import { idFrom } from './usual-id.ts';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/**
 * What of a dictionary concerns some terms: their forms, and the words that tell their senses apart. In a text that
 * holds no other term, both find the same.
 *
 * @param bytes - what `buildDictionary` returned
 */
export function partOfDictionary(bytes: Uint8Array, terms: ReadonlySet<string>): Uint8Array {
  const file = JSON.parse(new TextDecoder().decode(bytes)) as DictionaryFile;
  const forms = readForms(file);
  if (!forms) throw new TypeError('bytes need to be those of a dictionary');
  const { texts, firsts } = forms;
  const ids = file.ids.map((id, term) => idFrom(id, texts[firsts[term] as number] as string));
  const contexts = file.contexts.filter(([term]) => terms.has(term));
  const wanted = new Set([...terms, ...cluesOf(contexts)]);
  const stored: StoredForm[] = [];
  texts.forEach((text, form) => {
    const packed = forms.terms[form] as number;
    const term = packed >>> 1;
    if (wanted.has(ids[term] as string)) stored.push({ text, exact: (packed & 1) === 1, term });
  });
  return encodeDictionary({ ids, stored, contexts });
}

/** Words that are no terms; a term that speaks for another one is among the terms, or not in the text. */
function cluesOf(contexts: readonly ContextRow[]): readonly string[] {
  return contexts.flatMap(([, , clues]) => clues.map(([clue]) => clue)).filter(isClue);
}
