import type { Check, CrossCheck } from './check.ts';
import { checkEverydayWords } from './check-everyday-words.ts';
import { checkForms } from './check-forms.ts';
import { checkIds } from './check-ids.ts';
import { checkReferences } from './check-references.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkRequires } from './check-requires.ts';
import { checkSentences } from './check-sentences.ts';
import { checkShorts } from './check-shorts.ts';
import { checkTopics } from './check-topics.ts';
import { checkTranslations } from './check-translations.ts';

/** Every check of a whole glossary. Their order does not matter: mistakes are sorted by place. */
export const ALL_CHECKS: readonly Check[] = [
  checkEverydayWords,
  checkForms,
  checkIds,
  checkRepeats,
  checkRequires,
  checkSentences,
  checkShorts,
  checkTopics,
];

export const CROSS_CHECKS: readonly CrossCheck[] = [checkReferences, checkTranslations];
