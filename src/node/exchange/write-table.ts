import type { DraftEntry, DraftGlossary } from '../source/draft.ts';
import { TERM_FIELDS } from '../source/schema/terms-fields.ts';
import { writeCell } from '../source/table/cell-forms.ts';

/** All fields of an entry have a column; topics have only their ids there, and paths nothing. */
export const TABLE_FIELDS = Object.keys(TERM_FIELDS) as readonly (keyof DraftEntry)[];

/**
 * A glossary as a table in all its languages, with the columns that are used; see `readCell` for what stands in them.
 *
 * A cell that begins with `=`, `+`, `-` or `@` is written as it is, although spreadsheets may take it for a formula:
 * terms like `@media` and `+1` have to come back as they went, and whoever opens a table of strangers has to know them.
 */
export async function writeTable({ entries }: DraftGlossary, delimiter: string): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const columns = TABLE_FIELDS.filter(
    (field) => field === 'term' || entries.some((entry) => isSet(entry[field])),
  );
  const rows = entries.map((entry) =>
    columns.map((field) => (isSet(entry[field]) ? writeCell(field, entry[field]) : '')),
  );
  // RFC 4180 ends lines with both signs; each of them alone ends one for many readers, and the library would let it be.
  return stringify([columns, ...rows], { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/u });
}

const isSet = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
