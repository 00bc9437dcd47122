import { IGNORED, kindAt } from '../text/characters.ts';
import { foldText } from '../text/fold.ts';

/** A word without an ending that is written on to it: `서버` in `서버에서`. */
export interface Stem {
  /** Where it ends in the word, in UTF-16 code units. */
  readonly end: number;
  readonly folded: string;
}

/** All stems that a word may have, the shortest first. */
export type StemFinder = (word: string) => readonly Stem[];

/** Of an ending, in UTF-16 code units of letters that are not joined to syllables. */
const LONGEST_ENDING = 16;
/** ㄹ at the end of a syllable. */
const RIEUL = 0x11af;

/** Whether a noun's last sound lets an ending follow; folded, a consonant that ends a syllable is a letter of its own. */
function mayFollow(sign: string, stem: string): boolean {
  const code = stem.charCodeAt(stem.length - 1);
  const isConsonant = code >= 0x11a8 && code <= 0x11ff;
  return sign === '=' || (sign === '~' && code === RIEUL) || isConsonant === (sign === '+');
}

/** @param endings - as a dictionary names them, each behind its sign: see endings.ts */
export function stemFinder(endings: readonly string[]): StemFinder {
  const signs = new Map(endings.map((ending) => [ending.slice(1), ending.charAt(0)]));
  return (word) => {
    const stems: Stem[] = [];
    for (let at = Math.max(1, word.length - LONGEST_ENDING); at < word.length; at++) {
      const sign = signs.get(word.slice(at).normalize());
      if (!sign) continue;
      let end = at;
      while (kindAt(word, end - 1) === IGNORED) end--;
      const folded = foldText(word.slice(0, end));
      if (mayFollow(sign, folded)) stems.push({ end, folded });
    }
    return stems;
  };
}
