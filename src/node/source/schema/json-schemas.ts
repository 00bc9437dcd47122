import { ENTRY_FIELDS } from './entry-fields.ts';
import { SETTINGS_FIELDS } from './settings-fields.ts';
import { toJsonSchema } from './to-json-schema.ts';

/** The published schemas by file name: the front matter of an entry, and `glossary.yaml`. */
export const JSON_SCHEMAS = {
  'entry.schema.json': toJsonSchema({ title: 'Front matter of a glossary entry', fields: ENTRY_FIELDS }),
  'glossary.schema.json': toJsonSchema({ title: 'Settings of a glossary', fields: SETTINGS_FIELDS }),
} as const;
