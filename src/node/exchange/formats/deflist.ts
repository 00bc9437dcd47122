import type { ExchangeFormat } from '../exchange-format.ts';
import { perLanguage } from '../per-language.ts';
import { reportLosses } from '../report-losses.ts';
import { reportLostParts } from '../report-lost-parts.ts';

/** `Term`, and `:   definition` below it; also within longer documents. */
export const deflist: ExchangeFormat = {
  about: 'Markdown definition lists',
  endings: ['.md', '.markdown'],
  read: async (files, options, diagnostics) => {
    const { readDeflist } = await import('../deflist/read-deflist.ts');
    return readDeflist(files, options, diagnostics);
  },
  write: async (glossary, _options, diagnostics) => {
    const { writeDeflist } = await import('../deflist/write-deflist.ts');
    reportLosses(glossary, ['aliases', 'body'], diagnostics);
    reportLostParts(glossary, { match: true, statuses: ['preferred', 'deprecated', 'hidden'] }, diagnostics);
    return perLanguage(glossary, '.md', writeDeflist);
  },
};
