import { stat } from 'node:fs/promises';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Located } from '../diagnostics/location.ts';
import { CallerError } from './caller-error.ts';
import { readEntries } from './read-entries.ts';
import { readSettings } from './read-settings.ts';
import type { SourceGlossary } from './source-glossary.ts';

/** Which of the glossary's languages to read. @default the first that glossary.yaml lists */
export type LanguageChoice = 'all' | { readonly lang?: string };

/**
 * Read a source folder: its settings, and its entries by language. Files that
 * cannot be read are reported; what can be read comes back all the same.
 *
 * @returns one glossary for each language chosen; none when there are no settings to go by
 * @throws {CallerError} when there is no such folder, or the glossary does not come in that language
 */
export async function readGlossaries(
  dir: string,
  choice: LanguageChoice,
  diagnostics: Diagnostics,
): Promise<readonly SourceGlossary[]> {
  await expectFolder(dir);
  const settings = await readSettings(dir, diagnostics);
  if (settings === undefined) return [];
  const glossaries: SourceGlossary[] = [];
  for (const lang of chooseLanguages(settings.languages, choice)) {
    glossaries.push({ settings, lang: lang.value, entries: await readEntries(dir, lang, diagnostics) });
  }
  return glossaries;
}

async function expectFolder(dir: string): Promise<void> {
  const found = await stat(dir).catch(() => undefined);
  if (found?.isDirectory() !== true)
    throw new CallerError(`the source needs to be a folder that holds glossary.yaml, got ${dir}`);
}

function chooseLanguages(
  languages: readonly Located<string>[],
  choice: LanguageChoice,
): readonly Located<string>[] {
  if (choice === 'all') return languages;
  if (choice.lang === undefined) return languages.slice(0, 1);
  const chosen = languages.filter(({ value }) => value === choice.lang);
  const names = languages.map(({ value }) => value).join(', ');
  if (chosen.length === 0)
    throw new CallerError(`lang needs to be one of the glossary's languages (${names}), got ${choice.lang}`);
  return chosen.slice(0, 1);
}
