import { describe, expect, it } from 'vitest';
import { buildDictionary, findMatches, readDictionary, type Match } from '../../src/core/index.ts';
import { markLike, refuse, textOf, type MatchCase } from './cases/match-case.ts';
import { markedTexts } from './cncf/marked.cases.ts';
import { formsOf, readEntries } from './cncf/read-entries.ts';
import { findMatchesSlowly } from './find-matches-slowly.ts';

/** The slow matcher reads up to 120,000 characters. */
const TIMEOUT_MS = 30_000;
const BETWEEN = '\n\n';

const moveBy = (offset: number, matches: readonly Match[]): readonly Match[] =>
  matches.map((match) => ({ ...match, start: match.start + offset, end: match.end + offset }));

describe.each(Object.entries(markedTexts))('Cloud Native Glossary: %s', (lang, { atLeast, lines }) => {
  const entries = readEntries(lang);
  const forms = formsOf(entries, lang);
  const dictionary = readDictionary(buildDictionary(forms));
  const joined = entries.map(({ prose }) => prose).join(BETWEEN);

  it.each(lines)('finds %s', (marked) => {
    const row: MatchCase = [marked, forms, marked];
    const text = textOf(row);
    expect(joined).toContain(text);
    expect(markLike(row, text, findMatches(text, dictionary))).toBe(marked);
  });

  it('agrees with the slow matcher on every entry', { timeout: TIMEOUT_MS }, () => {
    const found = entries.map(({ prose }) => findMatches(prose, dictionary));
    expect(found).toEqual(entries.map(({ prose }) => findMatchesSlowly(prose, forms)));
    expect(found.flat().length).toBeGreaterThanOrEqual(atLeast);
  });

  it('finds the same in one long text, wherever the buffer of atoms ends', () => {
    const found: Match[] = [];
    let offset = 0;
    for (const { prose } of entries) {
      found.push(...moveBy(offset, findMatches(prose, dictionary)));
      offset += prose.length + BETWEEN.length;
    }
    // With other words before it the text is cut at other places.
    for (let words = 0; words < 1000; words += 60) {
      const before = 'a '.repeat(words);
      expect(findMatches(before + joined, dictionary)).toEqual(moveBy(before.length, found));
    }
  });

  it('agrees in one long text where every second term is refused', { timeout: TIMEOUT_MS }, () => {
    const refused = entries.map(({ title }) => title).filter((_, index) => index % 2 === 0);
    const found = findMatches(joined, dictionary, refuse(...refused));
    expect(found).toEqual(findMatchesSlowly(joined, forms, refuse(...refused)));
    expect(found.length).toBeGreaterThan(atLeast / 5);
    expect(found.length).toBeLessThan(atLeast);
  });
});
