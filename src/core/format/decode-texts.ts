import type { Contents, Entry, Manifest, Summary } from './glossary.ts';
import { areAll, isFields, isFileReference, parseJson, unlikeGlossary, type Fields } from './shapes.ts';

function isTerm(value: unknown): boolean {
  return isFields(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string';
}

function isSummary(value: unknown): value is Summary {
  return (
    isTerm(value) &&
    typeof (value as Fields)['short'] === 'string' &&
    areAll((value as Fields)['related'], isTerm)
  );
}

function isEntry(value: unknown): value is Entry {
  const lists = ['aliases', 'lead', 'sections', 'questions', 'paths', 'neighbours', 'sources'] as const;
  return isSummary(value) && lists.every((list) => Array.isArray((value as unknown as Fields)[list]));
}

/** @throws {FormatError} `format-broken` when the manifest does not name the files of the texts */
export function checkTexts({ title, terms, contents, search, summaries, entries }: Manifest): void {
  const isWhole =
    typeof title === 'string' &&
    typeof terms === 'number' &&
    [contents, search].every(isFileReference) &&
    areAll(summaries, isFileReference) &&
    areAll(entries, isFileReference);
  if (!isWhole) throw unlikeGlossary('glossary.json');
}

/** A chunk file is a list of `[id, value]` pairs, so that a term named `__proto__` is a term like any other. */
function decodeChunk<Value>(
  json: string,
  what: string,
  isValue: (value: unknown) => value is Value,
): Map<string, Value> {
  const pairs = parseJson(json, what);
  if (!areAll(pairs, (pair) => Array.isArray(pair) && typeof pair[0] === 'string' && isValue(pair[1])))
    throw unlikeGlossary(what);
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
  const value = parseJson(json, 'The list of terms');
  const isWhole =
    isFields(value) &&
    areAll(value['terms'], isTerm) &&
    areAll(value['topics'], isFields) &&
    areAll(value['paths'], isFields);
  if (!isWhole) throw unlikeGlossary('The list of terms');
  return value as unknown as Contents;
}
