import { ENTRY_FIELDS } from './entry-fields.ts';
import { SETTINGS_FIELDS } from './settings-fields.ts';
import { TERMS_FIELDS } from './terms-fields.ts';
import { toJsonSchema } from './to-json-schema.ts';

/** The published schemas by file name: the front matter of an entry, `glossary.yaml`, and both in one file. */
export const JSON_SCHEMAS = {
  'entry.schema.json': toJsonSchema({ title: 'Front matter of a glossary entry', fields: ENTRY_FIELDS }),
  'glossary.schema.json': toJsonSchema({ title: 'Settings of a glossary', fields: SETTINGS_FIELDS }),
  'terms.schema.json': toJsonSchema({ title: 'A glossary in one file', fields: TERMS_FIELDS }),
} as const;
