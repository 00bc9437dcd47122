import { FormatError } from './format-error.ts';
import type { FileReference } from './glossary.ts';

/** What JSON calls an object. */
export type Fields = Readonly<Record<string, unknown>>;

export function unlikeGlossary(what: string): FormatError {
  return new FormatError('format-broken', `${what} is broken. Build it again.`);
}

/** More than a glossary of all words of a language has, and less than what holds up a page for a second. */
const LONGEST = 1e8;

/** @throws {FormatError} `format-broken` */
export function parseJson(json: string, what: string): unknown {
  try {
    if (json.length < LONGEST) return JSON.parse(json);
  } catch {
    // Told below.
  }
  throw unlikeGlossary(what);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether something has these fields, and each is a text. */
export function hasTexts(value: unknown, ...names: readonly string[]): value is Fields {
  return names.every((name) => isText(Object(value)[name]));
}

export function areTexts(value: unknown): boolean {
  return areAll(value, isText);
}

export function isTerm(value: unknown): boolean {
  return hasTexts(value, 'id', 'name');
}

/** A file stands beside the manifest: a path to elsewhere would tell a stranger of every reader. */
export function isFileReference(value: unknown): value is FileReference {
  const { path, integrity } = (value ?? {}) as Fields;
  return [path, integrity].every(isText) && !/[^\w.-]/.test(path as string);
}

export function areAll(value: unknown, test: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}
