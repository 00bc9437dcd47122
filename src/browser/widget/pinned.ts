/**
 * Of a tag with `integrity` the author trusts these bytes and no others, so all that the script loads has to be what was
 * built with it, too. The script carries this file's hash, and this file those of the rest; no import() takes one.
 */
import type { FileSource } from '../store/file-source.ts';

/** Written in when all else has been built: file → its hash and the files that come with it, from the bottom up. */
declare const GLOSSATOR_PINS: readonly (readonly [string, string, readonly string[]])[];

const pins = new Map(GLOSSATOR_PINS.map(([file, integrity, parts]) => [file, { integrity, parts }]));

/**
 * @param file - name of a part
 * @param load - loads a file as a module if it has this hash, and rejects otherwise; who imports it later gets that one
 */
export async function pinPart(
  file: string,
  load: (file: string, integrity: string) => Promise<unknown>,
): Promise<void> {
  const files = [...(pins.get(file)?.parts ?? []), file];
  // A file that is not known gets a hash that none has.
  await Promise.all(files.map((each) => load(each, pins.get(each)?.integrity ?? 'sha256-')));
}

/**
 * @param files - the built-in glossary
 * @param folder - where it lies, beside the script, with a slash at its end
 */
export function pinFiles(files: FileSource, folder: string): FileSource {
  return { read: (path, integrity = pins.get(folder + path)?.integrity) => files.read(path, integrity) };
}
