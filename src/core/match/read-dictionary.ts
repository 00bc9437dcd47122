import { checkVersion, decodeFile } from '../format/decode-file.ts';
import { isText, unlikeGlossary } from '../format/shapes.ts';
import { FOLD_VERSION } from '../text/characters.ts';
import type { DictionaryFile } from './dictionary-file.ts';
import { Dictionary } from './dictionary.ts';
import { readForms } from './stored-forms.ts';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const WHAT = 'The dictionary';

/**
 * The bytes of a dictionary file → something that `findMatches` can search with.
 *
 * @throws {FormatError} `format-version` or `fold-version` if another compiler wrote it; `format-broken` otherwise
 */
export function readDictionary(bytes: Uint8Array): Dictionary {
  return decodeDictionary(new TextDecoder().decode(bytes));
}

/**
 * The same from the file's text.
 *
 * @throws {FormatError}
 */
export function decodeDictionary(json: string): Dictionary {
  const file = decodeFile(json, WHAT) as unknown as DictionaryFile;
  checkVersion(WHAT, 'fold-version', [file.fold, FOLD_VERSION]);
  const { ids, endings, contexts } = file;
  try {
    const forms = readForms(file);
    const isWhole = forms && [endings, contexts].every(Array.isArray) && [...ids, ...endings].every(isText);
    if (isWhole) return new Dictionary(file, forms);
  } catch {
    // Columns that are none, or hold something else than texts and numbers.
  }
  throw unlikeGlossary(WHAT);
}
