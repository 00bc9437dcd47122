import fc from 'fast-check';
import type { DraftEntry, DraftGlossary } from '../../../src/node/source/draft.ts';

/** Bits that mean something in one format or another, beside others that do not. */
const BITS = [
  'a',
  'b',
  'é',
  '器',
  '👩‍💻',
  'web',
  'exact',
  'hidden',
  'broader',
  'null',
  '404',
  '__proto__',
  'constructor',
  ' ',
  ' ',
  ' | ',
  '|',
  '\\',
  '(',
  ')',
  ' (exact)',
  '<',
  '>',
  ': ',
  ':',
  ',',
  ';',
  '"',
  "'",
  '=',
  '+',
  '-',
  '@',
  '#',
  '*',
  '_',
  '`',
  '[',
  ']',
  '&',
  '!',
  '{',
  '}',
  '%',
  '~',
  '. ',
] as const;

/** One line, as every field but `body` is read. */
export const line = (maxLength = 6): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...BITS), { minLength: 1, maxLength })
    .map((bits) => bits.join('').trim().replace(/\s+/gu, ' '))
    .filter((text) => text !== '');

const lines = fc.array(fc.oneof(line(), fc.constantFrom('', '  indented', '- item')), { maxLength: 5 });
const body = lines.map((all) => all.join('\n').trim());

const match = fc.constantFrom('inflect' as const, 'fold' as const, 'exact' as const);
const aliasStatus = fc.constantFrom(
  'preferred' as const,
  'admitted' as const,
  'deprecated' as const,
  'hidden' as const,
);
const url = fc.constantFrom(
  'https://example.org/',
  'https://example.org/a|b',
  'https://example.org/?q=<a>;b,c',
);
const list = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> =>
  fc.array(item, { minLength: 1, maxLength: 3 });
const record = <Model>(
  model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> },
  requiredKeys: (keyof Model)[],
): fc.Arbitrary<Model> => fc.record(model, { requiredKeys, noNullPrototype: true });

/** An entry with any of its fields, but for its id. */
const anyEntry: fc.Arbitrary<Omit<DraftEntry, 'id'>> = record(
  {
    lang: fc.constantFrom('en', 'de'),
    term: record({ text: line(), match }, ['text']),
    aliases: list(record({ text: line(), match, status: aliasStatus }, ['text'])),
    short: line(),
    expansion: record({ text: line(), match }, ['text']),
    pronunciation: line(),
    kind: line(),
    sense: line(),
    topic: line(),
    level: fc.constantFrom('beginner' as const, 'advanced' as const),
    related: list(
      record(
        { term: line(), kind: fc.constantFrom('related' as const, 'broader' as const, 'narrower' as const) },
        ['term'],
      ),
    ),
    requires: list(line()),
    needs: list(line()),
    mark: fc.constantFrom('auto' as const, 'manual' as const),
    image: record({ src: url, alt: line() }, ['src', 'alt']),
    sources: list(record({ title: line(), url }, ['title', 'url'])),
    updated: fc.constantFrom('2026-11-22', '2024-02-29'),
    owner: line(),
    status: line(),
    body,
  },
  ['lang', 'term', 'short', 'body'],
);

const topic = record({ id: line(), title: line(), intro: line() }, ['id', 'title']);
const path = record({ id: line(), title: line(), intro: line(), steps: list(line()) }, [
  'id',
  'title',
  'steps',
]);
const unique = <Item extends { readonly id: string }>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> =>
  fc.uniqueArray(item, { minLength: 1, maxLength: 2, selector: ({ id }) => id });

/** A glossary in two languages with all that a glossary can hold; its entries by language, as they are read. */
export const anyGlossary: fc.Arbitrary<DraftGlossary> = fc.record({
  title: line(),
  languages: fc.constant(['en', 'de']),
  topics: unique(topic),
  paths: unique(path),
  entries: fc
    .array(anyEntry, { minLength: 1, maxLength: 4 })
    .map((entries) => entries.map((entry, i): DraftEntry => ({ ...entry, id: `t-${i}` })))
    .map((entries) => entries.toSorted((a, b) => b.lang.localeCompare(a.lang))),
});
