import fc from 'fast-check';
import type { Form } from '../../src/core/index.ts';

/** What random glossaries and texts are made of: bits that mean something beside each other. */
export const ALPHABETS: Readonly<Record<string, readonly string[]>> = {
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

/** A few forms, and a text of the same bits. */
export function glossaryAndText(
  alphabet: readonly string[],
): fc.Arbitrary<{ readonly forms: Form[]; readonly text: string }> {
  const bit = fc.constantFrom(...alphabet);
  const phrase = fc
    .array(fc.tuple(bit, fc.constantFrom('', '', ' ')), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.flat().join('').trim());
  const form = fc.record({
    text: phrase,
    term: fc.constantFrom('x', 'y'),
    match: fc.constantFrom<'fold' | 'exact'>('fold', 'exact'),
  });
  const text = fc.array(phrase, { maxLength: 8 }).map((phrases) => phrases.join(' '));
  return fc.record({ forms: fc.array(form, { maxLength: 8 }), text });
}
