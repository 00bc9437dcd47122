import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../src/core/match/build-dictionary.ts';
import { findMatches } from '../../src/core/match/find-matches.ts';
import { partOfDictionary } from '../../src/core/match/part-of-dictionary.ts';
import { readDictionary } from '../../src/core/match/read-dictionary.ts';

const WORDS = ['web', 'server', 'port', 'wine', 'query', 'API', 'C++', '서버'];

const form = fc.record({
  text: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  term: fc.constantFrom('a', 'b', 'c', 'd'),
});
const text = fc
  .array(fc.constantFrom(...WORDS, 'and', 'queries,'), { maxLength: 12 })
  .map((words) => words.join(' '));

describe('a part of a dictionary', () => {
  it('finds the same where no other term stands', () => {
    fc.assert(
      fc.property(fc.array(form, { maxLength: 8 }), text, (forms, words) => {
        const bytes = buildDictionary(forms);
        const found = findMatches(words, readDictionary(bytes));
        const part = partOfDictionary(readDictionary(bytes), new Set(found.map(({ term }) => term)));
        const kept = new Set(found.map(({ term }) => term));
        const same = findMatches(
          words,
          readDictionary(buildDictionary(forms.filter(({ term }) => kept.has(term)))),
        );
        expect(findMatches(words, readDictionary(part))).toEqual(same);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what tells senses apart', () => {
    const forms = [
      { text: 'port', term: 'port-network' },
      { text: 'port', term: 'port-wine' },
      { text: 'firewall', term: 'firewall' },
    ];
    const bytes = buildDictionary(forms, [
      { term: 'port-wine', clues: [{ word: 'bottle', weight: 10 }] },
      { term: 'port-network', clues: [{ term: 'firewall', weight: 5 }] },
    ]);
    const part = readDictionary(
      partOfDictionary(readDictionary(bytes), new Set(['port-network', 'port-wine'])),
    );
    expect(findMatches('A bottle of port.', part).map(({ term }) => term)).toEqual(['port-wine']);
    expect(findMatches('A firewall and a port.', part)).toHaveLength(1);
  });

  it('is small', () => {
    const forms = Array.from({ length: 1000 }, (_, number) => ({
      text: `word ${number}`,
      term: `t${number}`,
    }));
    const bytes = buildDictionary(forms);
    expect(partOfDictionary(readDictionary(bytes), new Set(['t7'])).length).toBeLessThan(300);
    expect(
      findMatches('a word 7 here', readDictionary(partOfDictionary(readDictionary(bytes), new Set(['t7'])))),
    ).toHaveLength(1);
  });
});
