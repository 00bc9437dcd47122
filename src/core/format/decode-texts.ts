import type { Manifest, Summary } from './glossary.ts';
import { areAll, hasTexts, isFileReference, isTerm, isText, parseJson, unlikeGlossary } from './shapes.ts';

/** For what may be left out. */
export function isTextIfAny(value: unknown): boolean {
  return value === undefined || isText(value);
}

export function isSummary(value: unknown): value is Summary {
  if (!hasTexts(value, 'id', 'name', 'short')) return false;
  const { topic, sense, lang, related } = value;
  return [topic, sense, lang].every(isTextIfAny) && areAll(related, isTerm);
}

/** @throws {FormatError} `format-broken` when the manifest does not name the files of the texts */
export function checkTexts({ title, size, contents, search, summaries, entries }: Manifest): void {
  const isWhole =
    isText(title) &&
    Number.isInteger(size) &&
    [contents, search].every(isFileReference) &&
    areAll(summaries, isFileReference) &&
    areAll(entries, isFileReference);
  if (!isWhole) throw unlikeGlossary('glossary.json');
}

/** A chunk file is a list of `[id, value]` pairs, so that a term named `__proto__` is a term like any other. */
export function decodeChunk<Value>(
  json: string,
  what: string,
  isValue: (value: unknown) => value is Value,
): Map<string, Value> {
  const pairs = parseJson(json, what);
  if (!areAll(pairs, (pair) => Array.isArray(pair) && isText(pair[0]) && isValue(pair[1])))
    throw unlikeGlossary(what);
  return new Map(pairs as [string, Value][]);
}

/** @throws {FormatError} `format-broken` */
export function decodeSummaries(json: string): ReadonlyMap<string, Summary> {
  return decodeChunk(json, 'A file of summaries', isSummary);
}
