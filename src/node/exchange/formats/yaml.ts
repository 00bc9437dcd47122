import { readTermsFile } from '../../source/one-file/read-terms-file.ts';
import { TERMS_FIELDS } from '../../source/schema/terms-fields.ts';
import { toYaml } from '../../source/write-source.ts';
import type { ExchangeFormat } from '../exchange-format.ts';
import { gatherTerms } from '../gather-terms.ts';
import { toTermsFile } from '../to-terms-file.ts';

/** The whole glossary in one file, which is a source itself. */
export const yaml: ExchangeFormat = {
  about: 'one YAML file with everything, which can be built as it is',
  endings: ['.yaml', '.yml'],
  read: gatherTerms(readTermsFile),
  write: (glossary) => new Map([['terms.yaml', toYaml(toTermsFile(glossary), TERMS_FIELDS)]]),
};
