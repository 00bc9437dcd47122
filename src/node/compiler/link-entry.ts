import type { Block } from '../../core/format/content.ts';
import type { Entry, Summary, TermReference } from '../../core/format/glossary.ts';
import { foldText } from '../../core/text/fold.ts';
import { blockText } from '../source/prose-text.ts';
import type { SourceEntry } from '../source/source-entry.ts';
import { definedOnly } from './defined-only.ts';
import type { GlossaryIndex } from './glossary-index.ts';
import { shownSpelling } from './spellings-of.ts';

/** With so many of its words, a text says what another one says. */
const MOST_OF_ALL = 0.6;
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
    lead: leadOf(entry),
    sections: entry.sections,
    questions: entry.questions,
    paths: index.stepsOf(entry.id),
    neighbours,
    sources: (entry.sources ?? []).map(({ title, url }) => ({ title: title.value, url: url.value })),
  };
}

/** Whatever an author writes there, the term is explained first. */
function leadOf({ lead, short, image }: SourceEntry): readonly Block[] {
  const opening: Block = { kind: 'paragraph', children: [short.value] };
  const text = saysAlready(blockText(lead), short.value) ? lead : [opening, ...lead];
  return image ? [...text, { kind: 'image', src: image.src.value, alt: image.alt.value }] : text;
}

/** Many leads begin with the short explanation, or say it in nearly the same words. */
function saysAlready(text: string, short: string): boolean {
  const said = new Set(wordsOf(text));
  const words = wordsOf(short);
  return words.filter((word) => said.has(word)).length >= words.length * MOST_OF_ALL;
}

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What a card shows of an entry. */
export function toSummary({ id, name, topic, sense, short, related, lang }: Entry): Summary {
  return { id, name, ...definedOnly({ topic, sense, lang }), short, related };
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
  const ids = new Set(related.map(({ term }) => term.value));
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
