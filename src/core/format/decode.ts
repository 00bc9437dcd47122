import { FormatError } from './format-error.ts';
import { FORMAT_VERSION, type Contents, type Entry, type FileReference, type Manifest, type Summary } from './glossary.ts';

type Fields = Readonly<Record<string, unknown>>;

function broken(what: string): FormatError {
  return new FormatError('format-broken', `${what} is not what a compiled glossary holds. Build the glossary again.`);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw broken(what);
  }
}

function isFileReference(value: unknown): value is FileReference {
  return isFields(value) && typeof value['path'] === 'string' && typeof value['integrity'] === 'string';
}

function isTerm(value: unknown): boolean {
  return isFields(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string';
}

function areAll(value: unknown, test: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

function isSummary(value: unknown): value is Summary {
  return isTerm(value) && typeof (value as Fields)['short'] === 'string' && areAll((value as Fields)['related'], isTerm);
}

function isEntry(value: unknown): value is Entry {
  const lists = ['aliases', 'lead', 'sections', 'questions', 'paths', 'neighbours', 'sources'] as const;
  return isSummary(value) && lists.every((list) => Array.isArray((value as unknown as Fields)[list]));
}

/**
 * @param json - the text of `glossary.json`
 * @throws {FormatError} `format-version` for another format, `format-broken` for anything else
 */
export function decodeManifest(json: string): Manifest {
  const value = parse(json, 'glossary.json');
  if (!isFields(value)) throw broken('glossary.json');
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
  if (!isWhole) throw broken('glossary.json');
  return value as unknown as Manifest;
}

/** A chunk file is a list of `[id, value]` pairs, so that a term named `__proto__` is a term like any other. */
function decodeChunk<Value>(json: string, what: string, isValue: (value: unknown) => value is Value): Map<string, Value> {
  const pairs = parse(json, what);
  if (!areAll(pairs, (pair) => Array.isArray(pair) && typeof pair[0] === 'string' && isValue(pair[1]))) throw broken(what);
  return new Map(pairs as [string, Value][]);
}

/** @throws {FormatError} `format-broken` */
export function decodeSummaries(json: string): ReadonlyMap<string, Summary> {
  return decodeChunk(json, 'A file of summaries', isSummary);
}

/** @throws {FormatError} `format-broken` */
export function decodeEntries(json: string): ReadonlyMap<string, Entry> {
  return decodeChunk(json, 'A file of entries', isEntry);
}

/** @throws {FormatError} `format-broken` */
export function decodeContents(json: string): Contents {
  const value = parse(json, 'The list of terms');
  const isWhole =
    isFields(value) && areAll(value['terms'], isTerm) && areAll(value['topics'], isFields) && areAll(value['paths'], isFields);
  if (!isWhole) throw broken('The list of terms');
  return value as unknown as Contents;
}
