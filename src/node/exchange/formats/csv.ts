import { readTermsTable } from '../../source/table/read-terms-table.ts';
import type { ExchangeFormat } from '../exchange-format.ts';
import { gatherTerms } from '../gather-terms.ts';
import { reportLosses } from '../report-losses.ts';
import { TABLE_FIELDS, writeTable } from '../write-table.ts';

/** A term a row; which columns there are says `readCell`. */
export const csv: ExchangeFormat = {
  about: 'table with a row of headings; comma, semicolon or tab',
  endings: ['.csv'],
  read: gatherTerms(readTermsTable),
  write: async (glossary, _options, diagnostics) => {
    reportLosses(glossary, TABLE_FIELDS, diagnostics);
    return new Map([['terms.csv', await writeTable(glossary, ',')]]);
  },
};
