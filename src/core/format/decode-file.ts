import { FormatError, type FormatErrorCode } from './format-error.ts';
import { FORMAT_VERSION } from './glossary.ts';
import { parseJson, type Fields } from './shapes.ts';

/** @throws {FormatError} */
export function checkVersion(
  what: string,
  code: FormatErrorCode,
  [is, known]: readonly [unknown, number],
): void {
  if (is === known) return;
  // What it has instead may be anything, even what cannot become a text.
  throw new FormatError(code, `${what} is not of ${code} ${known}. Build it again.`);
}

/**
 * A file that says its own version → its fields, not looked at yet.
 *
 * @param what - names the file in errors
 * @throws {FormatError} `format-version` for another format, `format-broken` for what is not JSON
 */
export function decodeFile(json: string, what: string): Fields {
  const file = parseJson(json, what) as Fields | null;
  checkVersion(what, 'format-version', [file?.['format'], FORMAT_VERSION]);
  return file as Fields;
}
