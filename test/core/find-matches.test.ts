import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDictionary, findMatches, readDictionary } from '../../src/core/index.ts';
import { themes } from './cases/all-cases.ts';
import { formsOf, markLike, textOf } from './cases/match-case.ts';
import { findMatchesSlowly } from './find-matches-slowly.ts';
import { ALPHABETS, glossaryAndText } from './random-glossary.ts';

/** Of each alphabet. */
const RUNS = Number(process.env['RUNS'] ?? 2000);
/** Characters of a text, and forms, from which on the slow matcher takes too long. */
const LONG = 1000;

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

describe.each(Object.entries(ALPHABETS))('findMatches on random %s', (_name, alphabet) => {
  it('agrees with a slow, obvious matcher', { timeout: RUNS * 5 + 5000 }, () => {
    const agrees = fc.property(glossaryAndText(alphabet), ({ forms, text }) => {
      const dictionary = readDictionary(buildDictionary(forms));
      expect(findMatches(text, dictionary)).toEqual(findMatchesSlowly(text, forms));
    });
    fc.assert(agrees, { numRuns: RUNS });
  });
});
