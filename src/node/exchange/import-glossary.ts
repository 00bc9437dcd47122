import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../source/draft.ts';
import type { ExchangeFormat, ImportOptions } from './exchange-format.ts';
import { CallerError } from '../source/caller-error.ts';
import { readInput } from './read-input.ts';
import { shortFrom } from './short-from.ts';

/**
 * What a file or folder in some format holds, as a glossary. What could not be read is reported.
 *
 * @throws {CallerError} when there is no such file or folder, or nothing of the format in it
 */
export async function importGlossary(
  path: string,
  { endings, read }: Required<Pick<ExchangeFormat, 'endings' | 'read'>>,
  options: ImportOptions & { readonly diagnostics: Diagnostics },
): Promise<DraftGlossary> {
  const files = await readInput(path, endings, options.diagnostics);
  try {
    const glossary = await read(files, options, options.diagnostics);
    return { ...glossary, entries: glossary.entries.map(withShort) };
  } catch (error) {
    // So engines say that functions have called each other too often.
    if (error instanceof RangeError)
      throw new CallerError(`${path} holds something that is nested too deeply.`);
    throw error;
  }
}

/** Few formats tell a short explanation from a long one. */
function withShort(entry: DraftEntry): DraftEntry {
  const short = entry.short ?? shortFrom(entry.body, entry.lang);
  return short === undefined ? entry : { ...entry, short };
}
