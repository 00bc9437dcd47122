import type { EntryCache } from './entry-cache.ts';
import { type EntryOptions, readEntry } from './read-entry.ts';
import { readSourceFile } from './read-source-file.ts';
import type { SourceEntry } from './source-entry.ts';

export interface ReadOptions extends EntryOptions {
  /** Holds whole entries. @default none */
  readonly cache?: EntryCache | undefined;
}

/** Enough to keep the disk busy, far below any limit on open files. */
const FILES_AT_ONCE = 64;

/** Files → entries, in their order. */
export async function readEntryFiles(
  files: readonly string[],
  { cache, ...options }: ReadOptions,
): Promise<readonly SourceEntry[]> {
  const entries: SourceEntry[] = [];
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    const batch = files.slice(start, start + FILES_AT_ONCE);
    const texts = await Promise.all(batch.map((file) => readSourceFile(file, options.diagnostics)));
    for (const [i, file] of batch.entries()) {
      const text = texts[i];
      const isCached = cache !== undefined && text !== undefined;
      entries.push(isCached ? cache.read(file, text, options.diagnostics) : readEntry(file, text, options));
    }
  }
  return entries;
}
