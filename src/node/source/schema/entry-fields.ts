import type { Fields, RecordOf } from './field.ts';

export const MATCH = {
  kind: 'choice',
  values: ['inflect', 'fold', 'exact'],
  about:
    'How the form is found: `inflect` in any capitals and with regular inflections, `fold` in any capitals, `exact` as written. By default capitals match as written, all else like `inflect`.',
} as const;

const FORM_TEXT = { kind: 'text', required: true, about: 'The form, as readers write it.' } as const;

const FORM_FIELDS = { text: FORM_TEXT, match: MATCH } as const satisfies Fields;

const ALIAS_FIELDS = {
  text: FORM_TEXT,
  match: MATCH,
  status: {
    kind: 'choice',
    values: ['preferred', 'admitted', 'deprecated', 'hidden'],
    about: 'How good a name it is. Hidden ones are found in text, but not shown.',
  },
} as const satisfies Fields;

const SOURCE_FIELDS = {
  title: { kind: 'text', required: true, about: 'What the source is called.' },
  url: { kind: 'text', format: 'url', required: true, about: 'Where it is found.' },
} as const satisfies Fields;

const RELATED_FIELDS = {
  term: { kind: 'text', required: true, about: 'The id of a term.' },
  kind: {
    kind: 'choice',
    values: ['related', 'broader', 'narrower'],
    about: 'How it is related: `broader` holds this term, `narrower` is one sort of it or a part.',
  },
} as const satisfies Fields;

const IMAGE_FIELDS = {
  src: { kind: 'text', format: 'image', required: true, about: 'Where the picture is found.' },
  alt: { kind: 'text', required: true, about: 'What it tells, for readers who cannot see it.' },
} as const satisfies Fields;

/** The front matter of an entry: validation, hints, types and the published JSON Schema all come from here. */
export const ENTRY_FIELDS = {
  term: {
    kind: 'record',
    fields: FORM_FIELDS,
    shorthand: 'text',
    required: true,
    about: 'How the term is written.',
  },
  aliases: {
    kind: 'list',
    of: { kind: 'record', fields: ALIAS_FIELDS, shorthand: 'text', about: 'Another name of the term.' },
    about: 'Other names and spellings. `(-)` stands for a hyphen, a space or nothing.',
  },
  short: {
    kind: 'text',
    required: true,
    maxLength: 240,
    about: 'The explanation on the card: plain text, one or two sentences.',
  },
  expansion: {
    kind: 'record',
    fields: FORM_FIELDS,
    shorthand: 'text',
    about: 'What an abbreviation stands for.',
  },
  pronunciation: { kind: 'text', about: 'How it is said, like "sequel".' },
  kind: { kind: 'text', about: 'What sort of term it is, like acronym or verb.' },
  sense: { kind: 'text', about: 'Tells terms with the same name apart, like "in networking".' },
  topic: { kind: 'text', about: 'The id of a topic in glossary.yaml.' },
  level: {
    kind: 'choice',
    values: ['beginner', 'intermediate', 'advanced'],
    about: 'How much a reader has to know already.',
  },
  related: {
    kind: 'list',
    of: { kind: 'record', fields: RELATED_FIELDS, shorthand: 'term', about: 'A term.' },
    about: 'Terms to read next, the closest first; a card shows three.',
  },
  requires: {
    kind: 'list',
    of: { kind: 'text', about: 'The id of a term.' },
    about: 'Terms that a reader should know before this one.',
  },
  needs: {
    kind: 'list',
    of: { kind: 'text', about: 'A word, in any capitals and inflections.' },
    about:
      'For a term that is an everyday word, too: it is marked only where one of these words stands near, in the same section.',
  },
  mark: {
    kind: 'choice',
    values: ['auto', 'manual'],
    about: '`manual`: never found in text by itself, only where an author asks for it.',
  },
  image: { kind: 'record', fields: IMAGE_FIELDS, about: 'A picture, shown below the first paragraphs.' },
  sources: {
    kind: 'list',
    of: { kind: 'record', fields: SOURCE_FIELDS, about: 'A source.' },
    about: 'Where a reader finds more, or what the entry stands on.',
  },
  updated: { kind: 'text', format: 'date', about: 'The day of the last change, like 2026-11-22.' },
  owner: { kind: 'text', about: 'Who keeps the entry right.' },
  status: { kind: 'text', about: 'Where the entry stands in its review.' },
} as const satisfies Fields;

export type EntryFields = RecordOf<typeof ENTRY_FIELDS>;
