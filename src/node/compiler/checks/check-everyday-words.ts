import { isInCapitals } from '../../../core/match/inflect.ts';
import { foldText } from '../../../core/text/fold.ts';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { SourceGlossary } from '../../source/source-glossary.ts';
import { formsOf } from '../forms-of.ts';
import { isEverydayWord } from './everyday-words.ts';

/**
 * Forms that people write all the time without meaning the term. Whoever has said how the form is to be matched, or
 * what has to stand near it, has thought of that.
 */
export function checkEverydayWords({ entries, lang }: SourceGlossary, diagnostics: Diagnostics): void {
  for (const entry of entries) {
    if (entry.needs !== undefined) continue;
    for (const { text, match, written } of formsOf(entry, lang)) {
      if (match !== undefined || isInCapitals(text) || !isEverydayWord(foldText(text), lang)) continue;
      diagnostics.report({
        code: 'everyday-word',
        at: written.at,
        message: `\`${text}\` is an everyday word, and would be marked wherever it stands.`,
        hint: 'Guard it by `needs: [words, that, stand, near]`, or say `match: inflect` to have it marked everywhere.',
      });
    }
  }
}
