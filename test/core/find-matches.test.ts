import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDictionary, findMatches, readDictionary } from '../../src/core/index.ts';
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

/** Of each alphabet. */
const RUNS = Number(process.env['RUNS'] ?? 400);
/** Characters of a text, and forms, from which on the slow matcher takes too long. */
const LONG = 1000;

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

  it('is what the slow, obvious matcher says, too', () => {
    for (const row of rows) {
      const text = textOf(row);
      if (text.length + formsOf(row).length > LONG) continue;
      expect(markLike(row, text, findMatchesSlowly(text, formsOf(row), row[3]))).toBe(row[2]);
    }
  });
});

/** What random glossaries and texts are made of: bits that mean something beside each other. */
const ALPHABETS: Readonly<Record<string, readonly string[]>> = {
  'words and symbols': ['a', 'b', 'ab', 'B', 'web', 'é', 'サ', '器', '+', '.', "'", '-', 'a\u00ADb'],
  'addresses and paths': [
    'a',
    'b',
    'web',
    '/',
    '//',
    ':',
    '.',
    '@',
    '\\',
    'www.',
    'https://',
    '(',
    ',',
    '\u200E',
    '8',
  ],
  Korean: [
    '서',
    '버',
    '웹',
    '는',
    '은',
    '를',
    '로',
    '에서',
    '의',
    '\u200B',
    '-',
    'API',
    '서버'.normalize('NFD'),
    '를'.normalize('NFD'),
  ],
  'scripts with stacked letters and marks': [
    'ท',
    'ำ',
    '้',
    'ស',
    '្',
    'រ',
    'စ',
    '္',
    'ည',
    'ש',
    'ח',
    '״',
    '־',
    'ا',
    'ـ',
    '\u064C',
  ],
  'emoji and signs': [
    '👩',
    '💻',
    '\u200D',
    '\uFE0F',
    '🏽',
    '👍',
    '🇪',
    '🇸',
    '1',
    '\u20E3',
    '™',
    '°',
    '=',
    '#',
    '…',
    'a',
  ],
  'letters that fold': [
    'ß',
    'ẞ',
    's',
    'S',
    'İ',
    'I',
    'i',
    'ı',
    '\u0307',
    '\u0323',
    'ﬁ',
    'f',
    'σ',
    'ς',
    'Σ',
    '𐐀',
    '𐐨',
    '\uD83D',
    '՞',
  ],
};

describe.each(Object.entries(ALPHABETS))('findMatches on random %s', (_name, alphabet) => {
  it('agrees with a slow, obvious matcher', { timeout: RUNS * 5 + 5000 }, () => {
    const bit = fc.constantFrom(...alphabet);
    const text = fc
      .array(fc.tuple(bit, fc.constantFrom('', '', ' ')), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.flat().join('').trim());
    const form = fc.record({
      text,
      term: fc.constantFrom('x', 'y'),
      match: fc.constantFrom<'fold' | 'exact'>('fold', 'exact'),
    });
    const page = fc.array(text, { maxLength: 8 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(form, { maxLength: 8 }), page, (forms, content) => {
        const dictionary = readDictionary(buildDictionary(forms));
        expect(findMatches(content, dictionary)).toEqual(findMatchesSlowly(content, forms));
      }),
      { numRuns: RUNS },
    );
  });
});
