import { readdir } from 'node:fs/promises';
import { join } from 'node:path/posix';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Located } from '../diagnostics/location.ts';
import type { EntryCache } from './entry-cache.ts';
import { readEntry } from './read-entry.ts';
import { readSourceFile } from './read-source-file.ts';
import type { SourceEntry } from './source-entry.ts';

export interface ReadOptions {
  readonly diagnostics: Diagnostics;
  readonly cache?: EntryCache | undefined;
}

/** Enough to keep the disk busy, far below any limit on open files. */
const FILES_AT_ONCE = 64;

/** All entries of one language: every Markdown file below `<dir>/<lang>`, but for hidden ones and folders in `_`. */
export async function readEntries(
  dir: string,
  lang: Located<string>,
  { diagnostics, cache }: ReadOptions,
): Promise<readonly SourceEntry[]> {
  const files = await listFiles(join(dir, lang.value));
  if (files.length === 0) {
    const message = `The folder \`${lang.value}\` beside this file holds no entries.`;
    const hint = `Put entries into it, like ${lang.value}/api.md, or take \`${lang.value}\` off the list.`;
    diagnostics.report({ code: 'missing-language-folder', at: lang.at, message, hint });
  }
  const entries: SourceEntry[] = [];
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    const batch = files.slice(start, start + FILES_AT_ONCE);
    const texts = await Promise.all(batch.map((file) => readSourceFile(file, diagnostics)));
    for (const [i, file] of batch.entries()) {
      const text = texts[i];
      const isCached = cache !== undefined && text !== undefined;
      entries.push(isCached ? cache.read(file, text, diagnostics) : readEntry(file, text, diagnostics));
    }
  }
  return entries;
}

/** Sorted, because the order in which a folder lists its files is nobody's promise. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(emptyIfMissing);
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter(isEntry);
  return paths.sort().map((path) => join(folder, path));
}

function isEntry(path: string): boolean {
  const isHidden = /(?:^|\/)\./u.test(path);
  const isSetAside = /(?:^|\/)_[^/]*\//u.test(path);
  return path.endsWith('.md') && !isHidden && !isSetAside;
}

function emptyIfMissing(error: NodeJS.ErrnoException): readonly string[] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
  throw error;
}
