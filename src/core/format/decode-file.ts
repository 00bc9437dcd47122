import { FormatError } from './format-error.ts';
import { FORMAT_VERSION } from './glossary.ts';
import { parseJson, type Fields } from './shapes.ts';

/**
 * A file that says its own version → its fields, not looked at yet.
 *
 * @param what - names the file in errors
 * @throws {FormatError} `format-version` for another format, `format-broken` for what is not JSON
 */
export function decodeFile(json: string, what: string): Fields {
  const file = parseJson(json, what) as Fields | null;
  const format = file?.['format'];
  if (!file || format !== FORMAT_VERSION) {
    throw new FormatError(
      'format-version',
      `${what} has format ${String(format).slice(0, 20)}, this reader knows ${FORMAT_VERSION}.`,
    );
  }
  return file;
}
