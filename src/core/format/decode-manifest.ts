import { decodeFile } from './decode-file.ts';
import type { Manifest } from './glossary.ts';
import { isFileReference, isText, unlikeGlossary } from './shapes.ts';

const NAME = 'glossary.json';

/**
 * Checks what marking a page needs; `checkTexts` looks at the rest when a reader wants it.
 *
 * @param json - the text of `glossary.json`
 * @throws {FormatError} `format-version` for another format, `format-broken` for anything else
 */
export function decodeManifest(json: string): Manifest {
  const manifest = decodeFile(json, NAME) as unknown as Manifest;
  if (!isFileReference(manifest.dictionary) || !isText(manifest.lang)) throw unlikeGlossary(NAME);
  return manifest;
}
