import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { type LanguageChoice, readGlossaries } from '../source/read-glossaries.ts';
import type { ReadOptions } from '../source/read-entry-files.ts';
import type { SourceGlossary } from '../source/source-glossary.ts';
import { ALL_CHECKS, CROSS_CHECKS } from './checks/all-checks.ts';

export interface Checked {
  /** One for each language, as far as it could be read. */
  readonly glossaries: readonly SourceGlossary[];
  /** Every mistake at once, by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly hasErrors: boolean;
}

/**
 * Read a source folder and look for every mistake in it.
 *
 * @throws {CallerError} when there is no such folder, or the glossary does not come in that language
 */
export async function checkSources(
  sourceDir: string,
  choice: LanguageChoice = 'all',
  options?: Omit<ReadOptions, 'diagnostics'>,
): Promise<Checked> {
  const diagnostics = new Diagnostics();
  const glossaries = await readGlossaries(sourceDir, choice, { ...options, diagnostics });
  for (const glossary of glossaries) {
    for (const run of ALL_CHECKS) run(glossary, diagnostics);
  }
  for (const run of CROSS_CHECKS) run(glossaries, diagnostics);
  return { glossaries, diagnostics: diagnostics.list(), hasErrors: diagnostics.hasErrors };
}
