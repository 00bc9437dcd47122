import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface SiteFile {
  /** From the site's folder on, with `/`. */
  readonly path: string;
  /** Where it lies. */
  readonly file: string;
  readonly bytes: number;
}

/** The pages of a built site by their paths; hidden files and folders are none of it. */
export async function listPages(dir: string): Promise<readonly SiteFile[]> {
  const names = (await readdir(dir, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const pages = names.filter((name) => /\.html?$/iu.test(name) && !/(?:^|\/)\./u.test(name)).toSorted();
  const files = await Promise.all(
    pages.map(async (path) => {
      const file = join(dir, path);
      const found = await stat(file).catch(() => undefined);
      return found?.isFile() === true ? [{ path, file, bytes: found.size }] : [];
    }),
  );
  return files.flat();
}

/** How many bytes of a page a browser looks at to find its encoding. */
const PRESCANNED = 1024;

/** What a page says of its encoding, in small letters; UTF-8 where it says nothing. */
export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const start = Buffer.from(bytes.subarray(0, PRESCANNED)).toString('latin1');
  const tags = start.replace(/<!--.*?(?:-->|$)/gsu, '');
  const named = /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'>;/]+)/iu.exec(tags)?.[1]?.toLowerCase();
  // What could be read so far was no UTF-16, as browsers know.
  return named === undefined || /^utf-?(?:8|16)/u.test(named) ? 'utf-8' : named;
}

/** By encoding: one takes longer to make than a page to decode. */
const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** @throws {RangeError} for an unknown name */
function decoderOf(encoding: string): InstanceType<typeof TextDecoder> {
  const known = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, known);
  return known;
}

/**
 * A page's text as a browser decodes it; at once, since nothing else is done meanwhile, and a promise for each of
 * thousands of small files took as long as parsing half of them.
 *
 * @returns `undefined` for an encoding that nobody knows
 */
export function readPageText(file: string): string | undefined {
  const bytes = readFileSync(file);
  const encoding = encodingOf(bytes);
  try {
    return decoderOf(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}
