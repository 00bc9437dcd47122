import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonError } from '../../../src/node/exchange/find-json-error.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('a mistake in JSON', () => {
  it.each([
    ['{ "a": 1, }', 10, '}'],
    ['[1 2]', 3, '2'],
    ['{ "a" }', 6, '}'],
    ['{ a: 1 }', 2, 'a'],
    ['[1,', 3, ''],
    ['', 0, ''],
    ['[] x', 3, 'x'],
    ['{ "a": ] }', 7, ']'],
    ['"a\nb"', 0, '"'],
    ['[}', 1, '}'],
  ])('in %s is found where it stands', (text, offset, found) => {
    expect(findJsonError(text)).toEqual({ offset, found });
  });

  it('is found wherever JSON.parse finds one, and nowhere else', () => {
    const bits = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'true',
      'null',
      ' ',
      '\n',
      '"',
      '\\',
      'x',
    );
    const texts = fc.oneof(
      fc.json(),
      fc.array(bits, { maxLength: 8 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(findJsonError(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
});
