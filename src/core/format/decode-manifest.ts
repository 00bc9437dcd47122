import { FormatError } from './format-error.ts';
import { FORMAT_VERSION, type Manifest } from './glossary.ts';
import { areAll, isFields, isFileReference, parseJson, unlikeGlossary } from './shapes.ts';

/**
 * @param json - the text of `glossary.json`
 * @throws {FormatError} `format-version` for another format, `format-broken` for anything else
 */
export function decodeManifest(json: string): Manifest {
  const value = parseJson(json, 'glossary.json');
  if (!isFields(value)) throw unlikeGlossary('glossary.json');
  if (value['format'] !== FORMAT_VERSION) {
    const format = String(value['format']).slice(0, 20);
    throw new FormatError('format-version', `glossary.json has format ${format}, this reader knows ${FORMAT_VERSION}.`);
  }
  const files = [value['dictionary'], value['contents'], value['search']];
  const isWhole =
    typeof value['title'] === 'string' &&
    typeof value['lang'] === 'string' &&
    typeof value['terms'] === 'number' &&
    files.every(isFileReference) &&
    areAll(value['summaries'], isFileReference) &&
    areAll(value['entries'], isFileReference);
  if (!isWhole) throw unlikeGlossary('glossary.json');
  return value as unknown as Manifest;
}
