import type { ExchangeFormat } from '../exchange-format.ts';

/** @see https://docs.ankiweb.net/importing/text-files.html */
export const anki: ExchangeFormat = {
  about: 'flash cards for Anki, as text',
  endings: ['.txt'],
  write: async (glossary, _options, diagnostics) =>
    (await import('../anki/write-anki.ts')).writeAnki(glossary, diagnostics),
};
