import { FormatError } from './format-error.ts';
import { FORMAT_VERSION, type Manifest } from './glossary.ts';
import { isFileReference, parseJson, unlikeGlossary } from './shapes.ts';

const NAME = 'glossary.json';

/**
 * Checks what marking a page needs; `checkTexts` looks at the rest when a reader wants it.
 *
 * @param json - the text of `glossary.json`
 * @throws {FormatError} `format-version` for another format, `format-broken` for anything else
 */
export function decodeManifest(json: string): Manifest {
  const manifest = parseJson(json, NAME) as Manifest | null;
  if (manifest?.format !== FORMAT_VERSION) {
    const format = String(manifest?.format).slice(0, 20);
    throw new FormatError(
      'format-version',
      `${NAME} has format ${format}, this reader knows ${FORMAT_VERSION}.`,
    );
  }
  if (!isFileReference(manifest.dictionary) || typeof manifest.lang !== 'string') throw unlikeGlossary(NAME);
  return manifest;
}
