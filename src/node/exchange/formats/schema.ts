import type { ExchangeFormat } from '../exchange-format.ts';

/**
 * Read as plain JSON, as search engines do: a processor of JSON-LD would have to fetch the context of schema.org, and
 * pages write nothing but its usual form.
 *
 * @see https://schema.org/DefinedTerm
 */
export const schema: ExchangeFormat = {
  about: 'DefinedTerm of schema.org, as JSON-LD or in pages',
  endings: ['.jsonld', '.json', '.html', '.htm'],
  read: async (files, options, diagnostics) =>
    (await import('../schema/read-schema.ts')).readSchema(files, options, diagnostics),
  write: async (glossary, options, diagnostics) =>
    (await import('../schema/write-schema.ts')).writeSchema(glossary, options, diagnostics),
};
