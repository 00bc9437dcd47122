import type { SourceGlossary } from '../source/source-glossary.ts';
import { contentsOf } from './contents-of.ts';
import { contextsOf } from './contexts-of.ts';
import { formsOf } from './forms-of.ts';
import { GlossaryIndex } from './glossary-index.ts';
import { linkEntry } from './link-entry.ts';
import type { LinkedGlossary } from './linked-glossary.ts';
import { searchDocument } from './search-document.ts';

/** Join what the authors wrote in many files, in an order of its own. Expects a glossary that passed all checks. */
export function linkGlossary(glossary: SourceGlossary): LinkedGlossary {
  const { settings, lang } = glossary;
  const index = new GlossaryIndex(glossary);
  const written = [...glossary.entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const linked = written.map((source) => ({ source, entry: linkEntry(source, index) }));
  const entries = linked.map(({ entry }) => entry);
  return {
    title: settings.title.value,
    lang,
    entries,
    contents: contentsOf({ settings, entries, lang }),
    forms: written.flatMap((source) => formsOf(source, lang)),
    contexts: contextsOf(written, lang),
    documents: linked.map(({ source, entry }) => searchDocument(source, entry)),
  };
}
