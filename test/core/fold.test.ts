import { expect, it } from 'vitest';
import { foldText, plainText } from '../../src/core/text/fold.ts';

/** Letters and symbols in use, without the tens of thousands of Han and Hangul, of which no two are alike. */
const RANGES = [
  [0, 0x33ff],
  [0xa000, 0xabff],
  [0xd7b0, 0xd7ff],
  [0xf900, 0xffff],
  [0x1_0000, 0x1_1fff],
  [0x1_d400, 0x1_fbff],
] as const;

it('spells what it has spelled the same again, for every character', () => {
  const unlike: string[] = [];
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      const [folded, plain] = [foldText(character), plainText(character)];
      const isStable =
        foldText(folded) === folded && plainText(plain) === plain && foldText(plain) === folded;
      if (!isStable) unlike.push(`U+${code.toString(16)}`);
    }
  }
  expect(unlike).toEqual([]);
});
