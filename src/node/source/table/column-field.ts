import type { TERM_FIELDS } from '../schema/terms-fields.ts';

/** A field, or an explanation that is `short` or `body` by its length. */
export type ColumnField = keyof typeof TERM_FIELDS | 'definition';
