import { expect } from 'chai';
import { directionOf } from '../../../src/browser/ui/direction.ts';

describe('the direction of a language', () => {
  const cases = [
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['ja', 'ltr'],
    ['', 'auto'],
    ['not a language', 'auto'],
  ] as const;
  for (const [lang, direction] of cases)
    it(`is ${direction} for ${JSON.stringify(lang)}`, () => expect(directionOf(lang)).to.equal(direction));
});
