import type { ExchangeFormat } from '../exchange-format.ts';
import { perLanguage } from '../per-language.ts';
import { reportLosses } from '../report-losses.ts';
import { readAbbreviations } from '../abbr/read-abbreviations.ts';
import { canBeAbbreviation, reportUnwritten, writeAbbreviations } from '../abbr/write-abbreviations.ts';

/** `*[HTML]: Hypertext Markup Language`, a line each; also within longer documents. */
export const abbr: ExchangeFormat = {
  about: 'abbreviations of MkDocs and PHP Markdown Extra',
  endings: ['.md', '.markdown', '.txt'],
  read: readAbbreviations,
  write: (glossary, _options, diagnostics) => {
    const entries = glossary.entries.filter((entry) => canBeAbbreviation(entry));
    reportUnwritten(glossary, diagnostics);
    reportLosses({ ...glossary, entries }, ['expansion'], diagnostics);
    return perLanguage({ ...glossary, entries }, '.md', writeAbbreviations);
  },
};
