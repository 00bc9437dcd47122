import type { Check } from './check.ts';
import { checkForms } from './check-forms.ts';
import { checkIds } from './check-ids.ts';
import { checkReferences } from './check-references.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkRequires } from './check-requires.ts';
import { checkTopics } from './check-topics.ts';

/** Every check of a whole glossary. Their order does not matter: mistakes are sorted by place. */
export const ALL_CHECKS: readonly Check[] = [
  checkForms,
  checkIds,
  checkReferences,
  checkRepeats,
  checkRequires,
  checkTopics,
];
