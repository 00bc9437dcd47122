import { checkVersion, decodeFile } from '../format/decode-file.ts';
import { unlikeGlossary } from '../format/shapes.ts';
import { FOLD_VERSION } from '../text/characters.ts';
import type { DictionaryFile } from './dictionary-file.ts';
import { Dictionary } from './dictionary.ts';
import { readForms } from './stored-forms.ts';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const WHAT = 'The dictionary';

const isText = (value: unknown): boolean => typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/**
 * The bytes of a dictionary file → something that `findMatches` can search with.
 *
 * @throws {FormatError} `format-version` or `fold-version` if another compiler wrote it; `format-broken` otherwise
 */
export function readDictionary(bytes: Uint8Array): Dictionary {
  const file = decodeFile(new TextDecoder().decode(bytes), WHAT) as unknown as DictionaryFile;
  checkVersion(WHAT, 'fold-version', [file.fold, FOLD_VERSION]);
  const isWhole =
    isText(file.prefixes) &&
    isText(file.suffixes) &&
    Array.isArray(file.terms) &&
    areTexts(file.ids) &&
    areTexts(file.endings);
  const forms = isWhole ? readForms(file) : undefined;
  if (!forms) throw unlikeGlossary(WHAT);
  return new Dictionary(file, forms);
}
