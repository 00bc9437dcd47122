import { Worker, parentPort, workerData } from 'node:worker_threads';
import { auditPages, type AuditedPage } from './audit-pages.ts';
import type { ReadingGlossary } from './page-audit.ts';
import type { SiteFile } from './site-files.ts';

interface Job {
  readonly kind: 'glossator-audit';
  readonly files: readonly SiteFile[];
  readonly glossary: ReadingGlossary;
}

/** Older versions of Node run no TypeScript, and what is not built yet is read without threads. */
export const hasThreads = import.meta.url.endsWith('.js');

/**
 * A page's tree outlives the few megabytes that are new by default, and a third of the time went into moving it to
 * what is old.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 128 } as const;

/** Read pages in a thread of their own: this very file, started anew. */
export function auditInThread(
  files: Job['files'],
  { dictionary, lang, summaries }: Job['glossary'],
): Promise<readonly AuditedPage[]> {
  const job: Job = { kind: 'glossator-audit', files, glossary: { dictionary, lang, summaries } };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job, resourceLimits });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread that reads pages has ended with ${code}`)));
  });
}

const job = workerData as Partial<Job> | null;
if (job?.kind === 'glossator-audit') {
  const { files, glossary } = job as Job;
  parentPort?.postMessage(await auditPages(files, glossary), []);
}
