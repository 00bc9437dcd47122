import { readTermsFile } from '../../source/one-file/read-terms-file.ts';
import { TERMS_FIELDS } from '../../source/schema/terms-fields.ts';
import { shorten } from '../../source/write-source.ts';
import type { ExchangeFormat } from '../exchange-format.ts';
import { gatherTerms } from '../gather-terms.ts';
import { toTermsFile } from '../to-terms-file.ts';

/** The whole glossary in one file, which is a source itself. */
export const json: ExchangeFormat = {
  about: 'one JSON file with everything, which can be built as it is',
  endings: ['.json'],
  read: gatherTerms(readTermsFile),
  write: (glossary) => {
    const values = shorten(toTermsFile(glossary), TERMS_FIELDS);
    return new Map([['terms.json', `${JSON.stringify(values, null, 2)}\n`]]);
  },
};
