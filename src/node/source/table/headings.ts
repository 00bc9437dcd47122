import type { ColumnField } from './column-field.ts';

const NAMES: readonly (readonly [ColumnField, readonly string[]])[] = [
  ['id', ['identifier', 'slug']],
  ['lang', ['language', 'locale']],
  ['term', ['name', 'word', 'title', 'headword', 'terms', 'glossary term', 'concept']],
  [
    'definition',
    [
      'definition',
      'definitions',
      'description',
      'meaning',
      'explanation',
      'desc',
      'what it means',
      'glossary definition',
    ],
  ],
  ['short', ['summary', 'short description', 'short definition', 'tooltip']],
  ['body', ['text', 'content', 'long description', 'long definition', 'details']],
  [
    'aliases',
    [
      'alias',
      'synonym',
      'synonyms',
      'also known as',
      'aka',
      'other names',
      'alternative names',
      'variants',
      'abbreviation',
      'abbreviations',
      'acronym',
      'acronyms',
    ],
  ],
  ['expansion', ['full form', 'long form', 'stands for', 'full name', 'expanded form']],
  ['pronunciation', ['ipa', 'phonetic']],
  ['kind', ['type', 'part of speech', 'pos', 'word class']],
  ['topic', ['category', 'categories', 'subject', 'domain', 'group', 'area', 'section', 'topics']],
  ['level', ['difficulty']],
  ['related', ['see also', 'related terms', 'related term', 'see']],
  ['sources', ['source', 'url', 'link', 'links', 'reference', 'references']],
  ['updated', ['last updated', 'last modified', 'date', 'modified']],
  ['owner', ['author', 'maintainer', 'responsible']],
];

/** What others call our fields, in small letters. */
export const HEADINGS: ReadonlyMap<string, ColumnField> = new Map(
  NAMES.flatMap(([field, names]) => names.map((name) => [name, field] as const)),
);
