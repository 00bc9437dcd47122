import type { EntryCache } from '../source/entry-cache.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkSources } from './check-sources.ts';
import { linkGlossary } from './link-glossary.ts';
import { renderFiles } from './render-files.ts';

export interface CompileOptions {
  /** Which of the glossary's languages to compile. @default the first that glossary.yaml lists */
  readonly lang?: string;
  /** Give the same one again, and what has not changed is not read anew. @default none */
  readonly cache?: EntryCache;
}

export interface Compiled {
  /** Content by file name, the manifest `glossary.json` last. Empty when there are errors. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Every mistake at once, by file and place. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A folder of entries → the files that a page loads. The same sources give the
 * same bytes. An author's mistakes are returned, not thrown.
 *
 * @param sourceDir - a folder with `glossary.yaml` and a folder of entries for each language
 * @throws {CallerError} when there is no such folder, or the glossary does not come in that language
 */
export async function compile(
  sourceDir: string,
  { cache, ...choice }: CompileOptions = {},
): Promise<Compiled> {
  const { glossaries, diagnostics, hasErrors } = await checkSources(sourceDir, choice, { cache });
  const [glossary, main] = glossaries;
  const isWhole = glossary !== undefined && !hasErrors;
  return { files: isWhole ? renderFiles(linkGlossary(glossary, main)) : new Map(), diagnostics };
}
