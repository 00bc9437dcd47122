import type { Entry, SectionRole } from '../../core/format/glossary.ts';
import type { SearchDocument } from '../../core/search/search-index.ts';
import { blockText } from '../source/prose-text.ts';
import type { SourceEntry } from '../source/source-entry.ts';
import { spellingsOf } from './spellings-of.ts';

/** What is searched of an entry. Hidden names too: they are the spellings that people get wrong. */
export function searchDocument({ aliases = [] }: SourceEntry, entry: Entry): SearchDocument {
  const shown = entry.expansion === undefined ? entry.aliases : [...entry.aliases, entry.expansion];
  const names = aliases.flatMap(({ text }) => spellingsOf(text.value));
  return {
    id: entry.id,
    name: entry.name,
    aliases: shown,
    spellings: names.filter((name) => !shown.includes(name)),
    short: entry.short,
    text: proseOf(entry),
    topic: entry.topic ?? '',
  };
}

/** Examples and the like use words of all sorts, by which nobody looks for the term; without them the index is half as large. */
const NOT_SEARCHED: readonly SectionRole[] = [
  'why-it-matters',
  'who-it-is-for',
  'example',
  'not-to-be-confused-with',
];

function proseOf({ lead, sections, questions }: Entry): string {
  const searched = sections.filter(({ role }) => !NOT_SEARCHED.includes(role));
  const asked = questions.map(({ question }) => question);
  return [blockText(lead), ...searched.map(({ content }) => blockText(content)), ...asked].join('\n');
}
