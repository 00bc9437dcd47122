import type { ExchangeFormat } from '../exchange-format.ts';

/** @see https://www.tbxinfo.net/ and ISO 30042 */
export const tbx: ExchangeFormat = {
  about: 'TermBase eXchange: TBX-Basic in both styles, and MARTIF',
  endings: ['.tbx', '.tbxm', '.xml'],
  read: async (files, options, diagnostics) =>
    (await import('../tbx/read-tbx.ts')).readTbx(files, options, diagnostics),
  write: async (glossary, _options, diagnostics) =>
    (await import('../tbx/write-tbx.ts')).writeTbx(glossary, diagnostics),
};
