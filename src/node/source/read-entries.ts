import { readdir } from 'node:fs/promises';
import { join } from 'node:path/posix';
import type { Located } from '../diagnostics/location.ts';
import { readEntryFiles, type ReadOptions } from './read-entry-files.ts';
import type { SourceEntry } from './source-entry.ts';

/** All entries of one language: every Markdown file below `<dir>/<lang>`, but for hidden ones and folders in `_`. */
export async function readEntries(
  dir: string,
  lang: Located<string>,
  options: ReadOptions,
): Promise<readonly SourceEntry[]> {
  const files = await listFiles(join(dir, lang.value));
  if (files.length === 0) {
    const message = `The folder \`${lang.value}\` beside this file holds no entries.`;
    const hint = `Put entries into it, like ${lang.value}/api.md, or take \`${lang.value}\` off the list.`;
    options.diagnostics.report({ code: 'missing-language-folder', at: lang.at, message, hint });
  }
  return readEntryFiles(files, options);
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
