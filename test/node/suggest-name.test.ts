import { describe, expect, it } from 'vitest';
import { suggestName } from '../../src/node/diagnostics/suggest-name.ts';

const KNOWN = ['aliases', 'term', 'server', 'web-server', 'api'];

describe('a suggestion', () => {
  it.each([
    ['aliasses', 'aliases', 'a letter too many'],
    ['alises', 'aliases', 'a letter too few'],
    ['trem', 'term', 'two letters swapped'],
    ['SERVER', 'server', 'other capitals'],
    ['websrver', 'web-server', 'two slips in a long name'],
    ['api', 'api', 'the name itself'],
  ])('for %s is %s: %s', (written, meant) => {
    expect(suggestName(written, KNOWN, 'none')).toBe(`Did you mean \`${meant}\`?`);
  });

  it.each([
    ['dns', 'another word'],
    ['tarn', 'two slips in a short name'],
    ['', 'nothing'],
  ])('is not made for %s: %s', (written) => {
    expect(suggestName(written, KNOWN, 'none')).toBe('none');
  });
});
