import fc from 'fast-check';
import { escapeMarkdown } from '../../../src/node/exchange/markdown/escape-markdown.ts';
import type { DraftEntry, DraftGlossary } from '../../../src/node/source/draft.ts';
import { line } from './random-draft.ts';

type Status = NonNullable<NonNullable<DraftEntry['aliases']>[number]['status']>;

/** What a format of others can hold. */
export interface Holds {
  readonly statuses?: readonly Status[];
  readonly relations?: readonly ('plain' | 'broader' | 'narrower')[];
  /** Of the rest of an entry, by the names of its fields. */
  readonly fields?: readonly (keyof DraftEntry)[];
  readonly topics?: true;
  readonly paths?: true;
  readonly title?: true;
  readonly body: fc.Arbitrary<string>;
}

/** Names that have been a trap to some, and one that may not begin an id in XML. */
const IDS = ['web', '__proto__', 'constructor', '2to3', 'c-sharp'] as const;
const TOPICS = [
  { id: 'data-stores', title: 'Data stores', intro: 'Where data rests.' },
  { id: 'web', title: 'Web' },
] as const;
const TYPES: Readonly<Partial<Record<keyof DraftEntry, fc.Arbitrary<unknown>>>> = {
  kind: line(),
  sense: line(),
  owner: line(),
  status: line(),
  pronunciation: line(),
  expansion: line().map((text) => ({ text: `${text} at length` })),
  image: line().map((alt) => ({ src: 'https://example.org/a.png', alt })),
  level: fc.constantFrom('beginner', 'advanced'),
  mark: fc.constantFrom('auto', 'manual'),
  needs: fc.array(line(), { minLength: 1, maxLength: 2 }),
  requires: fc.constant(['web']),
};

const paragraph = line().map(escapeMarkdown);

/** Paragraphs, and sections of some titles with paragraphs. */
export function plainBody(...titles: readonly string[]): fc.Arbitrary<string> {
  const text = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('\n\n'));
  const sections = titles.map((title) => fc.option(text.map((inside) => `## ${title}\n\n${inside}`)));
  return fc
    .tuple(fc.option(text), ...sections)
    .map((parts) => parts.filter((part) => part !== null).join('\n\n'));
}

const inline = fc.oneof(
  paragraph,
  paragraph.map((text) => `*${text.replaceAll(/[^\p{L}]/gu, '') || 'em'}*`),
  paragraph.map((text) => `**${text.replaceAll(/[^\p{L}]/gu, '') || 'strong'}**`),
  fc.constantFrom(
    '`code`',
    'un*be*lievable',
    '`x`s',
    '`` a`b ``',
    '`a_`',
    '[a web](web)',
    '[site](https://example.org/a_b)',
  ),
);
const sentence = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => `It ${parts.join(' ')}`);
const block = fc.oneof(
  sentence,
  sentence.map((text) => `- ${text}\n- more\n\n  > quoted`),
  sentence.map((text) => `1. ${text}\n2. more`),
  sentence.map((text) => `> ${text}\n>\n> \`\`\`\n> in *it*\n> \`\`\``),
  fc.constantFrom(
    '```js\nlet a = `b`;\n\n  b_ *c*\n```',
    '## How it works',
    '![a hand](https://example.org/hand.png)',
  ),
);

/** Markdown with all that an entry may hold. */
export const richBody: fc.Arbitrary<string> = fc
  .array(block, { maxLength: 4 })
  .map((all) => all.join('\n\n'));

/** A glossary in English, and in part in German, with what a format can hold. Entries are sorted by language and id. */
export function foreignDraft(holds: Holds): fc.Arbitrary<DraftGlossary> {
  const concept = fc.record({
    topic: fc.option(fc.constantFrom(...TOPICS)),
    updated: fc.option(fc.constantFrom('2026-11-22', '2024-02-29')),
    relation: fc.option(fc.constantFrom(...(holds.relations ?? ['plain']))),
    en: entry(holds),
    de: fc.option(entry(holds)),
  });
  return fc
    .tuple(fc.array(concept, { minLength: 1, maxLength: IDS.length }), line())
    .map(([concepts, title]) => toGlossary(concepts, title, holds));
}

type Written = Omit<DraftEntry, 'id' | 'lang'>;

function entry({ fields = [], statuses, body }: Holds): fc.Arbitrary<Written> {
  const status = fc.constantFrom(undefined, ...(statuses ?? []));
  const others = fields.filter((name) => name in TYPES);
  const rest = fc.record(
    Object.fromEntries(others.map((name) => [name, TYPES[name] ?? fc.constant(undefined)])),
    {
      requiredKeys: [],
      noNullPrototype: true,
    },
  );
  return fc
    .tuple(line(), line(), fc.array(fc.tuple(line(), status), { maxLength: 2 }), line(), body, rest)
    .map(([term, short, aliases, source, text, more]) => ({
      term: { text: term },
      short: `${short} so.`,
      aliases: aliases.map(([alias, value]) =>
        value === undefined ? { text: alias } : { text: alias, status: value },
      ),
      ...(fields.includes('sources') && { sources: [{ title: source, url: 'https://example.org/' }] }),
      body: text,
      // Each has the type of its field.
      ...(more as Partial<DraftEntry>),
    }));
}

interface WrittenConcept {
  readonly topic: (typeof TOPICS)[number] | null;
  readonly updated: string | null;
  readonly relation: 'plain' | 'broader' | 'narrower' | null;
  readonly en: Written;
  readonly de: Written | null;
}

function toGlossary(concepts: readonly WrittenConcept[], title: string, holds: Holds): DraftGlossary {
  const used = TOPICS.filter((topic) => concepts.some((concept) => concept.topic === topic));
  const withTopics = holds.topics === true && used.length > 0;
  const entries = (['en', 'de'] as const).flatMap((lang) =>
    concepts.flatMap((concept, i) => {
      // Relations and links lead to the first, so every language has it.
      const written = concept[lang] ?? (i === 0 ? concept.en : null);
      return written ? [toEntry(written, { concept, i, lang }, holds)] : [];
    }),
  );
  return {
    ...(holds.title === true && { title }),
    ...(withTopics && { topics: used }),
    ...(holds.paths === true && { paths: [{ id: 'start', title: 'Start', steps: ['web'] }] }),
    entries: sortEntries(entries),
  };
}

interface Place {
  readonly concept: WrittenConcept;
  readonly i: number;
  readonly lang: string;
}

function toEntry(written: Written, { concept, i, lang }: Place, { topics, fields = [] }: Holds): DraftEntry {
  const { aliases = [], sources = [], ...others } = written;
  const { topic, updated, relation } = concept;
  const named = aliases
    .map(({ text, ...rest }, n) => ({ text: `${text} ${lang}${i}${n}`, ...rest }))
    .toSorted((a, b) => Number(a.status === 'hidden') - Number(b.status === 'hidden'));
  const related =
    relation === 'plain' || relation === null ? { term: 'web' } : { term: 'web', kind: relation };
  return {
    ...others,
    id: IDS[i] ?? '',
    lang,
    term: { text: `${written.term.text} ${lang}${i}` },
    ...(named.length > 0 && { aliases: named }),
    ...(sources.length > 0 && {
      sources: sources.map((source) => ({ ...source, url: `${source.url}${i}` })),
    }),
    ...(topics === true && topic && { topic: topic.id }),
    ...(fields.includes('updated') && updated !== null && { updated }),
    ...(fields.includes('related') && relation !== null && i > 0 && { related: [related] }),
  };
}

export function sortEntries<Entry extends Pick<DraftEntry, 'id' | 'lang'>>(
  entries: readonly Entry[],
): readonly Entry[] {
  const keyOf = ({ lang, id }: Entry): string => `${lang} ${id}`;
  return entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
