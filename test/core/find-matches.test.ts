import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDictionary, findMatches, readDictionary, type Form } from '../../src/core/index.ts';
import { accentsAndLetters } from './cases/accents-and-letters.cases.ts';
import { capitals } from './cases/capitals.cases.ts';
import { choice } from './cases/choice.cases.ts';
import { compoundsAndAddresses } from './cases/compounds-and-addresses.cases.ts';
import { inflections } from './cases/inflections.cases.ts';
import { koreanAndIndic } from './cases/korean-and-indic.cases.ts';
import { oddTexts } from './cases/odd-texts.cases.ts';
import { quotesHyphensSpaces } from './cases/quotes-hyphens-spaces.cases.ts';
import { rightToLeft } from './cases/right-to-left.cases.ts';
import { symbolsAndDigits } from './cases/symbols-and-digits.cases.ts';
import { withoutSpaces } from './cases/without-spaces.cases.ts';
import { wordsAndBoundaries } from './cases/words-and-boundaries.cases.ts';
import { formsOf, markLike, textOf, type MatchCase } from './cases/match-case.ts';
import { findMatchesSlowly } from './find-matches-slowly.ts';

const RUNS = Number(process.env['RUNS'] ?? 2000);

const themes: Readonly<Record<string, readonly MatchCase[]>> = {
  capitals: capitals,
  'compounds and addresses': compoundsAndAddresses,
  'symbols and digits': symbolsAndDigits,
  'quotes, hyphens and spaces': quotesHyphensSpaces,
  'accents and letters': accentsAndLetters,
  'right to left': rightToLeft,
  'without spaces': withoutSpaces,
  'Korean and Indic': koreanAndIndic,
  'odd texts': oddTexts,
  choice: choice,
  inflections: inflections,
  'words and boundaries': wordsAndBoundaries,
};

describe.each(Object.entries(themes))('findMatches: %s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_says, row) => {
    const text = textOf(row);
    const matches = findMatches(text, readDictionary(buildDictionary(formsOf(row))), row[3]);
    expect(markLike(row, text, matches)).toBe(row[2]);
  });
});

describe('findMatches', () => {
  it('agrees with a slow, obvious matcher on random glossaries and texts', () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'B', 'web', 'é', 'サ', '器', '+', '.', "'", '-', 'a\u00ADb');
    const phrase = fc.array(fc.tuple(word, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 5 });
    const text = phrase.map((parts) => parts.flat().join('').trim());
    const form = fc.record({
      text,
      term: fc.constantFrom('x', 'y'),
      match: fc.constantFrom('fold', 'exact'),
    });
    const page = fc.array(text, { maxLength: 8 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(form, { maxLength: 8 }), page, (forms, content) => {
        const dictionary = readDictionary(buildDictionary(forms as Form[]));
        expect(findMatches(content, dictionary)).toEqual(findMatchesSlowly(content, forms as Form[]));
      }),
      { numRuns: RUNS },
    );
  });
});
