import type { ExchangeFormat } from '../exchange-format.ts';

/** @see https://www.w3.org/TR/skos-primer/ */
export const skos: ExchangeFormat = {
  about: 'SKOS concept schemes, in Turtle or JSON-LD',
  endings: ['.ttl', '.jsonld'],
  read: async (files, options, diagnostics) =>
    (await import('../skos/read-skos.ts')).readSkos(files, options, diagnostics),
  write: async (glossary, options, diagnostics) =>
    (await import('../skos/write-skos.ts')).writeSkos(glossary, options, diagnostics),
};
