import type { Entry } from '../../core/format/glossary.ts';
import type { SourceEntry } from '../source/source-entry.ts';
import type { SourceGlossary } from '../source/source-glossary.ts';
import { contentsOf } from './contents-of.ts';
import { contextsOf } from './contexts-of.ts';
import { formsOf } from './forms-of.ts';
import { GlossaryIndex } from './glossary-index.ts';
import { linkEntry } from './link-entry.ts';
import type { LinkedGlossary } from './linked-glossary.ts';
import { localizeSettings } from './localize-settings.ts';
import { searchDocument } from './search-document.ts';

interface WrittenEntry {
  readonly source: SourceEntry;
  /** BCP 47 tag. */
  readonly lang: string;
}

/**
 * Join what the authors wrote in many files, in an order of its own. Expects a glossary that passed all checks.
 *
 * @param main - the main language's, from which comes what is not translated
 */
export function linkGlossary(glossary: SourceGlossary, main?: SourceGlossary): LinkedGlossary {
  const { lang } = glossary;
  const settings = localizeSettings(glossary.settings, lang);
  const written = writtenEntries(glossary, main);
  const sources = written.map(({ source }) => source);
  const index = new GlossaryIndex({ settings, entries: sources });
  const linked = written.map(({ source, lang: own }) => ({
    source,
    entry: own === lang ? linkEntry(source, index) : inItsLanguage(linkEntry(source, index), own, lang),
  }));
  const entries = linked.map(({ entry }) => entry);
  return {
    title: settings.title.value,
    lang,
    entries,
    contents: contentsOf({ settings, entries, lang }),
    forms: written.flatMap(({ source, lang: own }) => formsOf(source, own, settings.match?.value)),
    contexts: contextsOf(sources, lang, settings.match?.value),
    documents: linked.map(({ source, entry }) => searchDocument(source, entry)),
  };
}

/** Readers are told beside the topic that they will read another language: "Desarrollo web · inglés". */
function inItsLanguage(entry: Entry, own: string, lang: string): Entry {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(own) ?? own;
  return { ...entry, lang: own, topic: entry.topic === undefined ? name : `${entry.topic} · ${name}` };
}

/** By id. */
function writtenEntries(
  { entries, lang }: SourceGlossary,
  main: SourceGlossary | undefined,
): readonly WrittenEntry[] {
  const ids = new Set(entries.map(({ id }) => id));
  const others = main?.entries.filter(({ id }) => !ids.has(id)) ?? [];
  const all = [
    ...entries.map((source) => ({ source, lang })),
    ...others.map((source) => ({ source, lang: main?.lang ?? lang })),
  ];
  return all.sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
}
