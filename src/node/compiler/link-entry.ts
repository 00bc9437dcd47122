import type { Entry, Summary, TermReference } from '../../core/format/glossary.ts';
import type { SourceEntry } from '../source/source-entry.ts';
import { definedOnly } from './defined-only.ts';
import type { GlossaryIndex } from './glossary-index.ts';
import { shownSpelling } from './spellings-of.ts';

/** How many related terms a card has room for. */
const RELATED_ON_CARD = 3;

/** What the panel shows of an entry, with the names of everything that it points at. */
export function linkEntry(entry: SourceEntry, index: GlossaryIndex): Entry {
  const neighbours = neighboursOf(entry).map(index.referenceTo);
  return {
    ...summaryOf(entry, index, neighbours),
    ...definedOnly({
      topicId: entry.topic?.value,
      expansion: entry.expansion && shownSpelling(entry.expansion.text.value),
      pronunciation: entry.pronunciation?.value,
      updated: entry.updated?.value,
    }),
    aliases: shownAliases(entry),
    // An entry without a body still explains itself.
    lead: entry.lead.length > 0 ? entry.lead : [{ kind: 'paragraph', children: [entry.short.value] }],
    sections: entry.sections,
    questions: entry.questions,
    paths: index.stepsOf(entry.id),
    neighbours,
    sources: (entry.sources ?? []).map(({ title, url }) => ({ title: title.value, url: url.value })),
  };
}

/** What a card shows of an entry. */
export function toSummary({ id, name, topic, sense, short, related }: Entry): Summary {
  return { id, name, ...definedOnly({ topic, sense }), short, related };
}

function summaryOf(entry: SourceEntry, index: GlossaryIndex, neighbours: readonly TermReference[]): Summary {
  return {
    ...index.referenceTo(entry.id),
    ...definedOnly({ topic: entry.topic && index.topicTitle(entry.topic.value), sense: entry.sense?.value }),
    short: entry.short.value,
    related: neighbours.slice(0, RELATED_ON_CARD),
  };
}

function neighboursOf({ id, related = [] }: SourceEntry): readonly string[] {
  const ids = new Set(related.map(({ value }) => value));
  ids.delete(id);
  return [...ids];
}

function shownAliases({ term, aliases = [] }: SourceEntry): readonly string[] {
  const shown = aliases
    .filter(({ status }) => status?.value !== 'hidden')
    .map(({ text }) => shownSpelling(text.value));
  const names = new Set(shown);
  names.delete(shownSpelling(term.text.value));
  return [...names];
}
