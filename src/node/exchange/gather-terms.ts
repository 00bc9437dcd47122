import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { toDraft, type DraftGlossary } from '../source/draft.ts';
import type { OneFile, OneFileInput, Term } from '../source/one-file/one-file.ts';
import type { SettingsFields } from '../source/schema/settings-fields.ts';
import type { ImportFile, ImportOptions } from './exchange-format.ts';
import { IdsByLanguage } from './ids-by-language.ts';

type Reader = (input: OneFileInput) => OneFile | undefined | Promise<OneFile | undefined>;

/** A reader of glossaries in one file → one of formats. Several files are parts of one glossary. */
export function gatherTerms(read: Reader) {
  return async (
    files: readonly ImportFile[],
    options: ImportOptions,
    diagnostics: Diagnostics,
  ): Promise<DraftGlossary> => {
    const found: OneFile[] = [];
    for (const { path, text } of files) {
      const file = await read({ file: path, text, options: { ...options, isForeign: true }, diagnostics });
      if (file) found.push(file);
    }
    const named = found.flatMap(({ terms }) => terms.filter(isNamed));
    const terms = withUniqueIds(named, diagnostics);
    return toGlossary(
      found.map(({ settings }) => settings),
      terms,
    );
  };
}

/** That a term has no name has been reported. */
const isNamed = ({ entry }: Term): boolean => entry.term.text.value !== '';

/** Ids become names of files, of which a later one would take the place of an earlier. Those that were given come first. */
function withUniqueIds(terms: readonly Term[], diagnostics: Diagnostics): readonly Term[] {
  const ids = new IdsByLanguage();
  const numbered = new Map<Term, string>();
  for (const term of terms.toSorted((a, b) => Number(b.hasOwnId) - Number(a.hasOwnId))) {
    const { lang, entry, hasOwnId } = term;
    const id = ids.in(lang).takeExactly(entry.id);
    numbered.set(term, id);
    if (!hasOwnId || id === entry.id) continue;
    const message = `The id \`${entry.id}\` is taken by an earlier term; this one gets \`${id}\`.`;
    const hint = 'Give one of the two another id; links lead to the first.';
    diagnostics.report({ code: 'lost-field', at: entry.at, message, hint });
  }
  return terms.map((term) => ({
    ...term,
    entry: { ...term.entry, id: numbered.get(term) ?? term.entry.id },
  }));
}

function toGlossary(settings: readonly SettingsFields[], terms: readonly Term[]): DraftGlossary {
  const listed = settings.flatMap(({ languages }) => languages?.map(({ value }) => value) ?? []);
  const languages = [...new Set([...listed, ...terms.map(({ lang }) => lang)])];
  const merged = mergeSettings(settings);
  const draft = toDraft(
    languages.map((lang) => ({
      settings: merged,
      lang,
      entries: terms.filter((term) => term.lang === lang).map(({ entry }) => entry),
    })),
  );
  const { title, ...others } = draft;
  return {
    ...others,
    ...(title && { title }),
    // What is required comes empty where a foreign file has none.
    entries: draft.entries.map(({ short, ...entry }) => (short ? { ...entry, short } : entry)),
  };
}

function mergeSettings(settings: readonly SettingsFields[]): SettingsFields {
  const titles = settings.flatMap(({ title }) => title ?? []);
  const [title] = titles.length === 1 ? titles : [];
  const topics = firstOfEach(settings.flatMap(({ topics = [] }) => topics));
  const paths = firstOfEach(settings.flatMap(({ paths = [] }) => paths));
  const [match] = settings.flatMap((each) => each.match ?? []);
  const [translations] = settings.flatMap((each) => (each.translations ? [each.translations] : []));
  return {
    title: title ?? { value: '', at: { file: '', line: 1, column: 1 } },
    languages: [],
    ...(topics.length > 0 && { topics }),
    ...(paths.length > 0 && { paths }),
    ...(match && { match }),
    ...(translations && { translations }),
  };
}

function firstOfEach<Item extends { readonly id: { readonly value: string } }>(
  items: readonly Item[],
): readonly Item[] {
  return [...new Map(items.toReversed().map((item) => [item.id.value, item])).values()].toReversed();
}
