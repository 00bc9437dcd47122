/**
 * The one rule of what a character is and what it counts as, shared by the
 * compiler and the page. Change anything here and `FOLD_VERSION` must go up:
 * a dictionary folded by other rules would miss words without saying so.
 */
export const FOLD_VERSION = 2;

/** Not looked at yet: what a table holds before its first question. */
const UNKNOWN = 0;
/** Runs of `WORD`, of `KATAKANA` and of `HANGUL` form one atom each. */
export const WORD = 1;
export const KATAKANA = 2;
/** Koreans write particles on to a word, whatever its script: `API를`, `서버를`. */
export const HANGUL = 3;
/** Written without spaces: Han, Hiragana, Thai… Every character may begin or end a match. */
export const LONE = 4;
export const SYMBOL = 5;
export const SPACE = 6;
/** Combining marks belong to whatever they follow. */
export const MARK = 7;
export const IGNORED = 8;
export type CharacterKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export interface Character {
  readonly kind: CharacterKind;
  /** As compared when capitals do not matter. */
  readonly folded: string;
  /** As compared when they do. */
  readonly plain: string;
}

/**
 * Property escapes: engines take three milliseconds to read and compile those of this file, even where nothing asks for
 * them, so they are text until a page has a character that is not simple.
 */
// Soft hyphen, joiners, direction marks, variation selectors; Arabic tatweel and vowel signs; Hebrew points; the
// Armenian marks of tone that stand within a word.
const NO_MEANING =
  '[\\p{Cf}\\p{VS}\u034F\u0640\u064B-\u0652\u0670\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u055B\u055C\u055E]';
const NO_SPACES_BETWEEN_WORDS = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]';
// By script extension, so that the signs for long vowels and voiced sounds are in.
const KANA = '\\p{scx=Kana}';
/** ASCII with accents, signs of typography, currencies, arrows and shapes: plain tests do for them. */
const SIMPLE = /^[\0-\x7f\xa1-\xac\xae-\xbf\xd7\xf7‐-‧₠-₿←-⑟─-❵][\0-\u034e]*$/;
/** What counts as the first of each; by themselves, the signs behind a name would count as its letters. */
const SAME: ReadonlyMap<string, string> = new Map(
  ["'‘’ʼ´׳", '"“”„«»״', '-‐‑–−־', '™™', '℠℠'].flatMap(([same = '', ...others]) =>
    others.map((other) => [other, same] as const),
  ),
);

function beginsWith(pattern: string, plain: string): boolean {
  return new RegExp(`^${pattern}`, 'u').test(plain);
}

/** @param plain - what a character is made of: that it begins with decides */
function kindOf(character: string, plain: string): CharacterKind {
  if (plain === '') return IGNORED;
  if (/\s/.test(character)) return SPACE;
  if (SIMPLE.test(plain)) return /^\w/.test(plain) ? WORD : SYMBOL;
  // Thai and Lao write the vowel am with one letter, and its first half belongs to the letter before.
  if (beginsWith('\\p{M}', plain)) return MARK;
  if (!beginsWith('[\\p{L}\\p{N}_]', plain)) return SYMBOL;
  if (beginsWith(KANA, plain)) return KATAKANA;
  if (beginsWith('\\p{sc=Hang}', plain)) return HANGUL;
  return beginsWith(NO_SPACES_BETWEEN_WORDS, plain) ? LONE : WORD;
}

function foldCase(plain: string): string {
  const lower = plain.toLowerCase();
  // Up and down again is Unicode's full case folding: ß and ẞ to ss, ς to σ. Turkish ı must not become i.
  return lower === 'ı' ? lower : lower.toUpperCase().toLowerCase();
}

function describe(character: string): Character {
  // An accent by itself would become a space with an accent.
  const form = /^ ./.test(character.normalize('NFKD')) ? 'NFD' : 'NFKD';
  const same = (SAME.get(character) ?? character.normalize(form)).replace(
    /\W/g,
    (part) => SAME.get(part) ?? part,
  );
  const plain = SIMPLE.test(same) ? same : same.replace(new RegExp(NO_MEANING, 'gu'), '');
  const kind = kindOf(character, plain);
  if (kind === SPACE) return { kind, folded: ' ', plain: ' ' };
  return { kind, folded: foldCase(plain), plain };
}

/**
 * For each UTF-16 code unit its kind, and in the lower 16 bits the code unit that it is folded to where that is one,
 * else 0. For the loop that reads whole pages, which has one look-up for each character: filled as characters are
 * met, since asking what a character is takes a microsecond.
 */
export const TRAITS = new Uint32Array(0x10000);
export const KIND_SHIFT = 16;
export const FOLDED_MASK = 0xffff;

// No page goes without these.
for (let code = 0; code < 128; code++) {
  const folded = String.fromCharCode(code).toLowerCase();
  const kind = parseInt(folded, 36) >= 0 || folded === '_' ? WORD : folded.trim() ? SYMBOL : SPACE;
  TRAITS[code] = (kind << KIND_SHIFT) | folded.charCodeAt(0);
}

const described = new Map<number, Character>();

/** @param codePoint - a Unicode code point; a lone surrogate counts as a symbol */
export function characterOf(codePoint: number): Character {
  let character = described.get(codePoint);
  if (!character) {
    character = describe(String.fromCodePoint(codePoint));
    described.set(codePoint, character);
    const { kind, folded } = character;
    // What half a character is depends on the other half.
    if (codePoint >> 11 !== 0x1b)
      TRAITS[codePoint] = (kind << KIND_SHIFT) | (folded.length === 1 ? folded.charCodeAt(0) : 0);
  }
  return character;
}

/** The kind of the character that begins at an offset inside `text`. */
export function kindAt(text: string, at: number): CharacterKind {
  const kind = ((TRAITS[text.charCodeAt(at)] as number) >>> KIND_SHIFT) as CharacterKind;
  return kind === UNKNOWN ? characterOf(text.codePointAt(at) as number).kind : kind;
}
