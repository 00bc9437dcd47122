import type { ExchangeFormat } from '../exchange-format.ts';
import { perLanguage } from '../per-language.ts';
import { reportLosses } from '../report-losses.ts';
import { reportLostParts } from '../report-lost-parts.ts';

/** The `<dl>`s of a page. */
export const html: ExchangeFormat = {
  about: 'description list of an HTML page',
  endings: ['.html', '.htm', '.xhtml'],
  read: async (files, options, diagnostics) => {
    const { readHtml } = await import('../html/read-html.ts');
    return readHtml(files, options, diagnostics);
  },
  write: async (glossary, _options, diagnostics) => {
    const { writeHtml } = await import('../html/write-html.ts');
    reportLosses(glossary, ['title', 'aliases', 'expansion', 'body'], diagnostics);
    reportLostParts(glossary, { match: true, statuses: ['preferred', 'deprecated', 'hidden'] }, diagnostics);
    const { title = 'Glossary' } = glossary;
    return perLanguage(glossary, '.html', (entries, lang) => writeHtml({ title, lang, entries }));
  },
};
