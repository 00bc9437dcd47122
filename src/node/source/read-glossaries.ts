import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Located } from '../diagnostics/location.ts';
import { CallerError } from './caller-error.ts';
import type { OneFile } from './one-file/one-file.ts';
import { ONE_FILE_ENDINGS, readOneFile } from './one-file/read-one-file.ts';
import { readEntries } from './read-entries.ts';
import type { ReadOptions } from './read-entry-files.ts';
import { readSettings } from './read-settings.ts';
import type { SourceGlossary } from './source-glossary.ts';

/** Which of the glossary's languages to read. @default the first that glossary.yaml lists */
export type LanguageChoice = 'all' | { readonly lang?: string };

/**
 * Read a source: a folder with settings and entries by language, or one file.
 * What cannot be read is reported; what can be read comes back all the same.
 *
 * @returns one glossary for each language chosen, and the main one behind another one; none when there are no settings to go by
 * @throws {CallerError} when there is no such folder or file, or the glossary does not come in that language
 */
export async function readGlossaries(
  path: string,
  choice: LanguageChoice,
  options: ReadOptions,
): Promise<readonly SourceGlossary[]> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() === true && ONE_FILE_ENDINGS.includes(extname(path).toLowerCase()))
    return fromFile(await readOneFile(path, options.diagnostics), choice);
  if (found?.isDirectory() === true) return readFolder(path, choice, options);
  const endings = ONE_FILE_ENDINGS.join(', ');
  throw new CallerError(
    `the source needs to be a folder that holds glossary.yaml, or a file that ends in ${endings}, got ${path}`,
  );
}

function fromFile(file: OneFile | undefined, choice: LanguageChoice): readonly SourceGlossary[] {
  if (file === undefined) return [];
  const { settings, terms } = file;
  return chooseLanguages(settings.languages, choice).map(({ value: lang }) => ({
    settings,
    lang,
    entries: terms.filter((term) => term.lang === lang).map(({ entry }) => entry),
  }));
}

async function readFolder(
  dir: string,
  choice: LanguageChoice,
  options: ReadOptions,
): Promise<readonly SourceGlossary[]> {
  const settings = await readSettings(dir, options.diagnostics);
  if (settings === undefined) return [];
  const glossaries: SourceGlossary[] = [];
  for (const lang of chooseLanguages(settings.languages, choice)) {
    glossaries.push({ settings, lang: lang.value, entries: await readEntries(dir, lang, options) });
  }
  return glossaries;
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
  // What is not translated yet comes from the main language.
  return [...new Set([...chosen.slice(0, 1), ...languages.slice(0, 1)])];
}
