import { FormatError } from './format-error.ts';
import type { FileReference } from './glossary.ts';

/** What JSON calls an object. */
export type Fields = Readonly<Record<string, unknown>>;

export function unlikeGlossary(what: string): FormatError {
  return new FormatError('format-broken', `${what} is broken. Build it again.`);
}

/** @throws {FormatError} `format-broken` */
export function parseJson(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw unlikeGlossary(what);
  }
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isFileReference(value: unknown): value is FileReference {
  const { path, integrity } = (value ?? {}) as Fields;
  return [path, integrity].every(isText);
}

export function areAll(value: unknown, test: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}
