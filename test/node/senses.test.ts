import { beforeAll, describe, expect, it } from 'vitest';
import { FormatError } from '../../src/core/format/format-error.ts';
import type { Dictionary } from '../../src/core/match/dictionary.ts';
import { findMatches } from '../../src/core/match/find-matches.ts';
import { readDictionary } from '../../src/core/match/read-dictionary.ts';
import { compile } from '../../src/node/compiler/compile.ts';
import { fixtureGlossary } from './fixture-glossary.ts';
import { SENSE_CASES } from './senses.cases.ts';

describe('a glossary with homonyms and everyday words', () => {
  let dictionary: Dictionary;

  beforeAll(async () => {
    const { files } = await compile(fixtureGlossary('homonyms'));
    const [, bytes = new Uint8Array()] = [...files].find(([name]) => name.startsWith('dictionary.')) ?? [];
    dictionary = readDictionary(bytes);
  });

  it.each(SENSE_CASES)('$says', ({ text, found }) => {
    const told = findMatches(text, dictionary).map(
      ({ start, end, term, alternatives = [] }) =>
        `${text.slice(start, end)} → ${[term, ...alternatives].join(' | ')}`,
    );
    expect(told).toEqual(found);
  });

  it('refuses what cannot tell senses apart', () => {
    for (const contexts of ['{}', '[["host"]]', '[["host",1,[["web"]]]]', '[']) {
      const broken = Object.create(dictionary, { contexts: { value: contexts } }) as Dictionary;
      expect(() => findMatches('', broken)).toThrow(FormatError);
    }
  });
});
