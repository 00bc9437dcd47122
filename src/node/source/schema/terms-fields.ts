import { ENTRY_FIELDS } from './entry-fields.ts';
import type { Field, Fields } from './field.ts';
import { SETTINGS_FIELDS } from './settings-fields.ts';

/** A term in a file that holds them all: what a file of its own says by its name, its folder and its text, besides. */
export const TERM_FIELDS = {
  id: {
    kind: 'text',
    about: 'What others call the term; by default its name in small letters, with hyphens.',
  },
  lang: {
    kind: 'text',
    format: 'language',
    about: 'A BCP 47 tag; by default the first of `languages`.',
  },
  ...ENTRY_FIELDS,
  body: { kind: 'text', about: 'All that is to be said, in Markdown.' },
} as const satisfies Fields;

/** A whole glossary in one file. */
export const TERMS_FIELDS = {
  title: SETTINGS_FIELDS.title,
  languages: { ...SETTINGS_FIELDS.languages, about: 'The languages of the terms, the main one first.' },
  topics: SETTINGS_FIELDS.topics,
  paths: SETTINGS_FIELDS.paths,
  match: SETTINGS_FIELDS.match,
  translations: SETTINGS_FIELDS.translations,
  terms: {
    kind: 'list',
    required: true,
    of: { kind: 'record', fields: TERM_FIELDS, about: 'A term.' },
    about: 'All terms, in any order.',
  },
  $schema: { kind: 'text', about: 'Where editors find the JSON Schema of this file.' },
} as const satisfies Fields;

/** The same fields, of which none has to be there. */
export function asOptional(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, optional(field)]));
}

function optional(field: Field): Field {
  const { required: _, ...others } = field;
  return others;
}
