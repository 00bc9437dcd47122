import { accentsAndLetters } from './accents-and-letters.cases.ts';
import { capitals } from './capitals.cases.ts';
import { choice } from './choice.cases.ts';
import { compoundsAndAddresses } from './compounds-and-addresses.cases.ts';
import { inflections } from './inflections.cases.ts';
import { koreanAndIndic } from './korean-and-indic.cases.ts';
import { oddTexts } from './odd-texts.cases.ts';
import { quotesHyphensSpaces } from './quotes-hyphens-spaces.cases.ts';
import { rightToLeft } from './right-to-left.cases.ts';
import { symbolsAndDigits } from './symbols-and-digits.cases.ts';
import { withoutSpaces } from './without-spaces.cases.ts';
import { wordsAndBoundaries } from './words-and-boundaries.cases.ts';
import type { MatchCase } from './match-case.ts';

/** All tables of what is found and what is left, by theme. */
export const themes: Readonly<Record<string, readonly MatchCase[]>> = {
  capitals: capitals,
  'compounds and addresses': compoundsAndAddresses,
  'symbols and digits': symbolsAndDigits,
  'quotes, hyphens and spaces': quotesHyphensSpaces,
  'accents and letters': accentsAndLetters,
  'right to left': rightToLeft,
  'without spaces': withoutSpaces,
  'Korean and Indic': koreanAndIndic,
  'odd texts': oddTexts,
  choice: choice,
  inflections: inflections,
  'words and boundaries': wordsAndBoundaries,
};
