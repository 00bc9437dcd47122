import { describe, expect, it } from 'vitest';
import { buildDictionary, findMatches, FormatError, readDictionary } from '../../src/core/index.ts';

const forms = [
  { text: 'web server', term: 'web-server' },
  { text: 'web', term: 'the-web' },
  { text: 'API', term: 'api' },
];

type File = Record<string, unknown>;

/** A dictionary that was changed on its way. */
function changed(change: (file: File) => unknown): Uint8Array {
  const file = JSON.parse(new TextDecoder().decode(buildDictionary(forms))) as File;
  return new TextEncoder().encode(JSON.stringify(change(file)));
}

function codeOf(bytes: Uint8Array): string {
  try {
    readDictionary(bytes);
  } catch (error) {
    if (error instanceof FormatError) return error.code;
    throw error;
  }
  return 'none';
}

describe('a dictionary file', () => {
  it('is the same for the same forms', () => {
    expect(buildDictionary(forms)).toEqual(buildDictionary(forms));
  });

  it('leaves out ids that are like their form', () => {
    const { ids } = JSON.parse(new TextDecoder().decode(buildDictionary(forms))) as File;
    expect(ids).toEqual(['', 'the-web', '']);
    const found = findMatches('Web server, API, web', readDictionary(buildDictionary(forms)));
    expect(found.map(({ term }) => term)).toEqual(['web-server', 'api', 'the-web']);
  });

  it('lists no plural in -s beside its form', () => {
    const { suffixes } = JSON.parse(new TextDecoder().decode(buildDictionary(forms))) as File;
    expect(String(suffixes).split('\n')).toHaveLength(forms.length + 1);
    const texts = ['Web servers', 'APIs', 'webs'];
    const dictionary = readDictionary(buildDictionary(forms));
    expect(texts.map((text) => findMatches(text, dictionary)[0]?.end)).toEqual([11, 4, 4]);
  });

  it('holds 10,000 terms and finds each of them', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, n) => ({ text: `term ${n.toString(36)}`, term: `t${n}`, match: 'fold' }) as const,
    );
    const dictionary = readDictionary(buildDictionary(many));
    for (const { text, term } of many) {
      expect(findMatches(`a ${text}.`, dictionary)).toEqual([{ start: 2, end: 2 + text.length, term }]);
    }
  });

  it.each([
    ['of another format', 'format-version', (file: File) => ({ ...file, format: 1 })],
    ['folded by other rules', 'fold-version', (file: File) => ({ ...file, fold: 0 })],
    ['that is a list', 'format-version', () => []],
    ['that is null', 'format-version', () => null],
    ['without a column', 'format-broken', (file: File) => ({ ...file, suffixes: undefined })],
    ['with a column of another type', 'format-broken', (file: File) => ({ ...file, terms: 'abc' })],
    ['with ids that are none', 'format-broken', (file: File) => ({ ...file, ids: [1, 2, 3] })],
    [
      'whose forms share more than there is',
      'format-broken',
      (file: File) => ({ ...file, prefixes: '~~~~~' }),
    ],
    ['with fewer forms than it says', 'format-broken', (file: File) => ({ ...file, suffixes: 'API\n' })],
    ['with fewer terms than forms', 'format-broken', (file: File) => ({ ...file, terms: [0] })],
    [
      'whose forms stand for terms to come',
      'format-broken',
      (file: File) => ({ ...file, terms: [4, 0, 0, 0, 0] }),
    ],
    ['with numbers below 0', 'format-broken', (file: File) => ({ ...file, terms: [-1, 0, 0, 0, 0] })],
  ] as const)('%s is refused', (_, code, change) => {
    expect(codeOf(changed(change))).toBe(code);
  });

  it('that was cut is refused', () => {
    const bytes = buildDictionary(forms);
    for (let length = 0; length < bytes.length; length += 7) {
      expect(codeOf(bytes.subarray(0, length))).toBe('format-broken');
    }
  });
});
