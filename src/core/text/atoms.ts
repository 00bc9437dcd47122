import {
  FOLDED_MASK,
  HANGUL,
  IGNORED,
  KATAKANA,
  KIND_SHIFT,
  LONE,
  MARK,
  SPACE,
  SYMBOL,
  TRAITS,
  WORD,
  kindAt,
  type CharacterKind,
} from './characters.ts';
import { foldText } from './fold.ts';

/** A picture of several characters, or a flag; text until there may be one, like the other property escapes. */
const EMOJI =
  '\\p{RI}[\\p{Cf}\\p{VS}]*\\p{RI}|\\p{ExtPict}(?:[\\p{Cf}\\p{VS}]*\\p{EMod}|\\p{VS}?\\u200D\\p{ExtPict})*';
/** Khmer and Burmese write the letter behind these below the one before. */
const STACKERS = '\u17D2\u1039';

/** How many atoms are read at a time: enough for nearly every paragraph, few enough to stay near the processor. */
const CAPACITY = 1024;
/** Odd; its digits repeat because every page pays for them, and tell 60,000 nouns apart as well as the golden ratio's. */
const BASE = 555555555;
/** So many bits of a hash are kept: of a larger number engines make an object wherever it is handed on. */
const SMALL = 0x3fffffff;
const SPACE_CODE = 0x20;

/**
 * Polynomial hash over code units, modulo 2^30: that of two texts joined follows from theirs.
 *
 * @param hash - of what stands before, 0 for nothing
 */
export function addToHash(hash: number, folded: string): number {
  for (let i = 0; i < folded.length; i++) hash = (Math.imul(hash, BASE) + folded.charCodeAt(i)) & SMALL;
  return hash;
}

/** The offset after the character at `at`. */
function after(text: string, at: number): number {
  return at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
}

/*
 * A text as atoms: a word, one symbol, one character of a script without spaces. Matches begin and end between
 * atoms, so word boundaries need no further test. The atoms stand in columns, and there is one set of them for whoever
 * reads, a text at a time: an object for each word would cost more than the reading, and fields of an object more than
 * variables of a module, where nothing is compiled yet.
 */
export let text = '';
export let count = 0;
/** Whether the text goes on behind the last atom. */
export let isCut = false;
/** Offsets in UTF-16 code units; `ends` are exclusive. */
export const starts = new Int32Array(CAPACITY);
export const ends = new Int32Array(CAPACITY);
/** Of the folded atom by itself. */
export const hashes = new Int32Array(CAPACITY);
/** `BASE` to the power of the atom's length in folded code units. */
const powers = new Int32Array(CAPACITY);
/** 1 where white space stands before the atom. */
const spaced = new Uint8Array(CAPACITY);
/** 1 when white space stands before what is read next. */
let isSpaced = 0;

/** Whether an atom stands right behind the one before it. */
export function isGlued(index: number): boolean {
  return index > 0 && index < count && !spaced[index];
}

/** What an atom begins with. */
export function kindOf(index: number): CharacterKind {
  return kindAt(text, starts[index] as number);
}

/** Whether an atom is one of some characters of a code unit each, as folded: the hash of one is its code. */
export function isOneOf(index: number, characters: string): boolean {
  const code = hashes[index] as number;
  for (let at = 0; at < characters.length; at++) if (characters.charCodeAt(at) === code) return true;
  return false;
}

/** The hash of a text that ends before atom `index` → that of the text which goes on to the atom's end. */
export function extend(hash: number, index: number): number {
  const before = hashBefore(hash, index);
  return (Math.imul(before, powers[index] as number) + (hashes[index] as number)) & SMALL;
}

/** The same for a text that goes on to the atom's start, so with the space that may stand there. */
export function hashBefore(hash: number, index: number): number {
  return spaced[index] ? (Math.imul(hash, BASE) + SPACE_CODE) & SMALL : hash;
}

/** Read the atoms of `text` from an offset between two of them on, as many as there is room for. */
export function read(whole: string, from: number): void {
  text = whole;
  count = 0;
  isSpaced = 0;
  let at = from;
  while ((at = readPlain(at)) < text.length && count < CAPACITY) at = readOther(at);
  isCut = at < text.length;
}

/**
 * Nearly all that is written: known characters that fold to one code unit each. It stands apart from all else
 * and calls nothing, since only that do engines make fast: one loop for everything took two to four times as long.
 *
 * @returns the offset of the first atom that is of another sort
 */
function readPlain(from: number): number {
  // Engines keep the variables of a function in registers, but not those of a module.
  const plain = text;
  const { length } = plain;
  let index = count;
  let isBehindSpace = isSpaced;
  let at = from;
  while (at < length && index < CAPACITY) {
    const start = at;
    let traits = TRAITS[plain.charCodeAt(at)] as number;
    const first = traits >>> KIND_SHIFT;
    if (first === SPACE) {
      isBehindSpace = 1;
      at++;
      continue;
    }
    const isAlone = first === LONE || first === SYMBOL;
    let kind: number = first;
    let hash = 0;
    let power = 1;
    for (let folded; kind === first && (folded = traits & FOLDED_MASK) !== 0;) {
      hash = (Math.imul(hash, BASE) + folded) | 0;
      power = Math.imul(power, BASE);
      traits = TRAITS[++at < length ? plain.charCodeAt(at) : SPACE_CODE] as number;
      kind = traits >>> KIND_SHIFT;
      if (isAlone) break;
    }
    // What follows must be known to end it: no combining mark, nothing that nobody sees.
    const isEnded = kind >= WORD && kind <= SPACE && (isAlone || kind !== first);
    if (!isEnded || at === start || first > SYMBOL) {
      at = start;
      break;
    }
    starts[index] = start;
    ends[index] = at;
    hashes[index] = hash & SMALL;
    powers[index] = power;
    spaced[index++] = isBehindSpace;
    isBehindSpace = 0;
  }
  count = index;
  isSpaced = isBehindSpace;
  return at;
}

/** @returns the offset after the atom, the white space or the unseen character that begins at `start` */
function readOther(start: number): number {
  const first = kindAt(text, start);
  let end = after(text, start);
  if (first === SPACE) isSpaced = 1;
  if (first === SPACE || first === IGNORED) return end;
  // What ASCII follows is no picture of several.
  if (first === SYMBOL && text.charCodeAt(end) > 0x7f) {
    const emoji = new RegExp(EMOJI, 'uy');
    emoji.lastIndex = start;
    if (emoji.test(text)) end = emoji.lastIndex;
  }
  const isRun = first === WORD || first === KATAKANA || first === HANGUL;
  for (let at = end; at < text.length;) {
    const kind = kindAt(text, at);
    const isStacked = first === LONE && kind === LONE && STACKERS.includes(text[end - 1] as string);
    at = after(text, at);
    // What nobody sees is passed over, but never ends an atom.
    if (kind === MARK || isStacked || (isRun && kind === first)) end = at;
    else if (kind !== IGNORED) break;
  }
  const folded = foldText(text.slice(start, end));
  starts[count] = start;
  ends[count] = end;
  hashes[count] = addToHash(0, folded);
  // Of zeros, nothing but the power is left.
  powers[count] = addToHash(1, '\0'.repeat(folded.length));
  spaced[count++] = isSpaced;
  isSpaced = 0;
  return end;
}
