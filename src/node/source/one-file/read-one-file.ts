import { extname } from 'node:path';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import { readSourceFile } from '../read-source-file.ts';
import { readTermsTable } from '../table/read-terms-table.ts';
import type { OneFile, OneFileInput } from './one-file.ts';
import { readTermsFile } from './read-terms-file.ts';

type Reader = (input: OneFileInput) => OneFile | undefined | Promise<OneFile | undefined>;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['.yaml', readTermsFile],
  ['.yml', readTermsFile],
  ['.json', readTermsFile],
  ['.csv', readTermsTable],
  ['.tsv', readTermsTable],
]);

/** What a glossary in one file can end in, with the dot. */
export const ONE_FILE_ENDINGS: readonly string[] = [...READERS.keys()];

/** @returns `undefined` when the file cannot be read, which has then been reported */
export async function readOneFile(file: string, diagnostics: Diagnostics): Promise<OneFile | undefined> {
  const text = await readSourceFile(file, diagnostics);
  const read = READERS.get(extname(file).toLowerCase());
  return text === undefined ? undefined : read?.({ file, text, options: {}, diagnostics });
}
