/**
 * Engines bring their own tables of characters, each of another version of Unicode: what is found must be the same.
 */
import { expect } from 'chai';
import fc from 'fast-check';
import { buildDictionary, findMatches, readDictionary } from '../../src/core/index.ts';
import { themes } from '../core/cases/all-cases.ts';
import { formsOf, markLike, textOf } from '../core/cases/match-case.ts';
import { findMatchesSlowly } from '../core/find-matches-slowly.ts';
import { ALPHABETS, glossaryAndText } from '../core/random-glossary.ts';

const RUNS = 100;

describe('findMatches', () => {
  for (const [theme, rows] of Object.entries(themes)) {
    it(`finds what the table of ${theme} says`, () => {
      const found = rows.map((row) => {
        const text = textOf(row);
        return markLike(row, text, findMatches(text, readDictionary(buildDictionary(formsOf(row))), row[3]));
      });
      expect(found).to.deep.equal(rows.map(([, , marked]) => marked));
    });
  }

  for (const [name, alphabet] of Object.entries(ALPHABETS)) {
    it(`agrees with a slow, obvious matcher on random ${name}`, () => {
      const agrees = fc.property(glossaryAndText(alphabet), ({ forms, text }) => {
        const dictionary = readDictionary(buildDictionary(forms));
        expect(findMatches(text, dictionary)).to.deep.equal(findMatchesSlowly(text, forms));
      });
      fc.assert(agrees, { numRuns: RUNS });
    });
  }
});
