import { availableParallelism } from 'node:os';
import type { AuditedGlossary } from './audited-glossary.ts';
import { auditPages, type AuditedPage } from './audit-pages.ts';
import { auditInThread, hasThreads } from './audit-thread.ts';
import type { SiteFile } from './site-files.ts';

/** Fewer bytes are read by one thread in less time than others need to start. */
const BYTES_FOR_A_THREAD = 4_000_000;
/** More would wait for the disk, and each holds a dictionary. */
const MOST_THREADS = 8;

/** Read the pages of a site, in as many threads as it is worth. @returns in the order of `files` */
export async function auditSite(
  files: readonly SiteFile[],
  glossary: AuditedGlossary,
): Promise<readonly AuditedPage[]> {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const count = Math.min(MOST_THREADS, availableParallelism(), Math.floor(bytes / BYTES_FOR_A_THREAD));
  if (count < 2 || !hasThreads) return auditPages(files, glossary);
  const audited = await Promise.all(shares(files, count).map((share) => auditInThread(share, glossary)));
  const byPath = new Map(audited.flat());
  return files.map(({ path }) => [path, byPath.get(path)]);
}

/** Files in parts of about as many bytes each: the largest first, each to whoever has least. */
export function shares(files: readonly SiteFile[], count: number): readonly (readonly SiteFile[])[] {
  const parts = Array.from({ length: count }, () => ({ bytes: 0, files: [] as SiteFile[] }));
  for (const file of files.toSorted((a, b) => b.bytes - a.bytes)) {
    const least = parts.reduce((a, b) => (b.bytes < a.bytes ? b : a));
    least.files.push(file);
    least.bytes += file.bytes;
  }
  return parts.map((part) => part.files);
}
