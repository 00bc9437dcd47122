/** A glossary of which every word is hostile, as its compiler would never write it: put straight into compiled files. */
import type { Block } from '../../../src/core/format/content.ts';
import type { Entry, TermReference } from '../../../src/core/format/glossary.ts';
import type { LinkedGlossary } from '../../../src/node/compiler/linked-glossary.ts';
import { renderFiles } from '../../../src/node/compiler/render-files.ts';
import { generatedVectors } from './generated.ts';
import { VECTORS } from './vectors.cases.ts';

const GENERATED = 5000;
/** So many of the generated ones are in one entry. */
const IN_ENTRY = 25;

/** What every object has, and what promises are told by. */
export const NAMES_OF_OBJECTS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then'] as const;

const NOWHERE = { file: '', line: 1, column: 1 };

const reference = (vector: string): TermReference => ({ id: vector, name: vector });

function blocksOf(vector: string): readonly Block[] {
  const cell = [vector];
  return [
    {
      kind: 'paragraph',
      children: [
        vector,
        { kind: 'strong', children: cell },
        { kind: 'code', text: vector },
        { kind: 'link', href: vector, children: cell },
        { kind: 'term', id: vector, children: cell },
      ],
    },
    { kind: 'image', src: vector, alt: vector },
    { kind: 'code', text: vector, lang: vector },
    {
      kind: 'list',
      ordered: false,
      items: [[{ kind: 'quote', children: [{ kind: 'paragraph', children: cell }] }]],
    },
    { kind: 'table', head: [cell], rows: [[cell]] },
  ];
}

function entryOf(id: string, vectors: readonly string[]): Entry {
  const at = (index: number): string => vectors[index % vectors.length] ?? '';
  const all = vectors.map(reference);
  return {
    id,
    name: at(0),
    short: at(1),
    topic: at(2),
    topicId: at(2),
    sense: at(3),
    expansion: at(4),
    pronunciation: at(5),
    updated: at(6),
    aliases: vectors,
    related: all.slice(0, 3),
    neighbours: all,
    // Each of many in what asks and leads, one in every sort of block.
    lead: vectors.flatMap((vector) => blocksOf(vector).slice(0, vectors.length > 1 ? 2 : undefined)),
    sections: vectors.map((vector) => ({
      role: vector as 'other',
      title: vector,
      content: [{ kind: 'code', text: vector }],
    })),
    questions: vectors.map((vector) => ({ question: vector, answer: blocksOf(vector).slice(-1) })),
    paths: vectors
      .slice(0, 2)
      .map((vector) => ({ path: vector, title: vector, step: 1, steps: 2, next: reference(vector) })),
    sources: vectors.map((vector) => ({ title: vector, url: vector })),
  };
}

function entries(): readonly Entry[] {
  const generated = generatedVectors(GENERATED);
  const groups = [
    ...VECTORS.map((vector) => [vector]),
    ...Array.from({ length: GENERATED / IN_ENTRY }, (_, n) =>
      generated.slice(n * IN_ENTRY, (n + 1) * IN_ENTRY),
    ),
  ];
  return [
    ...groups.map((vectors, index) => entryOf(`h${index}`, vectors)),
    ...NAMES_OF_OBJECTS.map((name) => ({
      ...entryOf(name, [name]),
      paths: [
        { path: name, title: `Path of ${name}`, step: 1, steps: 2, next: { id: 'then', name: 'then' } },
      ],
    })),
  ];
}

export interface HostileGlossary {
  readonly entries: readonly Entry[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export function hostileGlossary(): HostileGlossary {
  const all = entries();
  const glossary: LinkedGlossary = {
    title: '"><script>alert(1)</script>',
    lang: 'en',
    entries: all,
    contents: {
      terms: all.map(({ id, name, short, sense = '' }) => ({ id, name, short, sense })),
      topics: all.map(({ id, name }) => ({ id: name, title: name, intro: name, terms: [id] })),
      paths: all.map(({ id, name }) => ({ id: name, title: name, intro: name, steps: [id, 'then'] })),
    },
    forms: all.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((text) => ({ text, term: id, written: { value: text, at: NOWHERE } })),
    ),
    contexts: [],
    documents: all.map(({ id, name, aliases, short }) => ({
      id,
      name,
      aliases,
      spellings: [],
      short,
      text: aliases.join(' '),
      topic: name,
    })),
  };
  return { entries: all, files: renderFiles(glossary) };
}
