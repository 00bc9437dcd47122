import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDictionary, findMatches, readDictionary, type Form } from '../../src/core/index.ts';
import { cases } from './find-matches.cases.ts';
import { findMatchesSlowly } from './find-matches-slowly.ts';

const formOf = (form: string | Form): Form => (typeof form === 'string' ? { text: form, term: form } : form);
const dictionaryOf = (forms: readonly (string | Form)[]) =>
  readDictionary(buildDictionary(forms.map(formOf)));

describe('findMatches', () => {
  it.each(cases)('$says', ({ forms, text, found }) => {
    const many = found.some((piece) => piece.includes(' → '));
    const pieces = findMatches(text, dictionaryOf(forms)).map(
      ({ start, end, term }) => text.slice(start, end) + (many ? ` → ${term}` : ''),
    );
    expect(pieces).toEqual(found);
  });

  it('agrees with a slow, obvious matcher on random glossaries and texts', () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'B', 'web', 'é', 'サ', '器', '+', '.', "'", '-', '\u00AD');
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
      { numRuns: 2000 },
    );
  });
});
