/**
 * The one rule of what a character is and what it counts as, shared by the
 * compiler and the page. Change anything here and `FOLD_VERSION` must go up:
 * a dictionary folded by other rules would miss words without saying so.
 */
export const FOLD_VERSION = 1;

/** Runs of one kind form one atom, except that `LONE` and `SYMBOL` stand alone. */
export const IGNORED = 0;
export const WORD = 1;
export const KATAKANA = 2;
/** Written without spaces: Han, Hiragana, Thai… Every character may begin or end a match. */
const LONE = 3;
export const SPACE = 4;
export const SYMBOL = 5;
/** Combining marks belong to whatever they follow. */
export const MARK = 6;
export type CharacterKind = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface Character {
  readonly kind: CharacterKind;
  /** As compared when capitals do not matter. */
  readonly folded: string;
  /** As compared when they do. */
  readonly plain: string;
}

// Soft hyphen, joiners, direction marks, variation selectors; Arabic tatweel and vowel signs; Hebrew points.
const NO_MEANING =
  /[\p{Cf}\p{VS}\u034F\u0640\u064B-\u0652\u0670\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]/u;
const NO_SPACES_BETWEEN_WORDS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
// By script extension, so that the signs for long vowels and voiced sounds are in.
const IN_KATAKANA = /\p{scx=Kana}/u;
const SAME: ReadonlyMap<string, string> = new Map(
  ["'‘’ʼ＇", '"“”„«»', '-‐‑–−'].flatMap(([same = '', ...others]) =>
    others.map((other) => [other, same] as const),
  ),
);

function kindOf(character: string): CharacterKind {
  if (NO_MEANING.test(character)) return IGNORED;
  if (/\s/u.test(character)) return SPACE;
  if (/\p{M}/u.test(character)) return MARK;
  if (character === '_') return WORD;
  if (!/[\p{L}\p{N}]/u.test(character)) return SYMBOL;
  if (IN_KATAKANA.test(character)) return KATAKANA;
  return NO_SPACES_BETWEEN_WORDS.test(character) ? LONE : WORD;
}

function foldCase(plain: string): string {
  const lower = plain.toLowerCase();
  // Up and down again is Unicode's full case folding: ß and ẞ to ss, ς to σ. Turkish ı must not become i.
  return lower === 'ı' ? lower : lower.toUpperCase().toLowerCase();
}

function describe(character: string): Character {
  const kind = kindOf(character);
  if (kind === IGNORED) return { kind, folded: '', plain: '' };
  if (kind === SPACE) return { kind, folded: ' ', plain: ' ' };
  const plain = SAME.get(character) ?? character.normalize('NFKD');
  return { kind, folded: foldCase(plain).normalize('NFKD'), plain };
}

const described = new Map<number, Character>();

/** @param codePoint - a Unicode code point; a lone surrogate counts as a symbol */
export function characterOf(codePoint: number): Character {
  let character = described.get(codePoint);
  if (!character) described.set(codePoint, (character = describe(String.fromCodePoint(codePoint))));
  return character;
}

/** Kind and folded code of each ASCII character, for the loops that read whole pages. */
export const ASCII_KIND = new Uint8Array(128);
export const ASCII_FOLDED = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = describe(String.fromCharCode(code));
  ASCII_KIND[code] = character.kind;
  ASCII_FOLDED[code] = character.folded.charCodeAt(0);
}
