import type { Atoms } from '../text/atoms.ts';
import { HANGUL, SYMBOL, WORD, kindAt } from '../text/characters.ts';
import { foldText } from '../text/fold.ts';

/** Between letters these make one word of two: full stop, hyphen, middle dot. */
const JOINTS = '.-·';
/** No symbol of a longer row of these stands for itself: `==` in `===`. */
const OPERATORS = '=+-<>&|!*';
/** How far around a form an address is looked for, in UTF-16 code units. */
const LONGEST_ADDRESS = 200;
/** What an address, or the path of a file, does not go on behind. */
const STOPS = ',;"\'()[]{}<>|';
/** The beginning of an address or of a path, up to a symbol before what may be a part of it. */
const IN_ADDRESS = /^(?:www\.|[.~]{0,2}\/|[^/]*\.[^/]*\/.*\/)|:\/\/|:\d+\/|[@\\]/u;
/** The rest of a file's path, from a slash on. */
const TO_FILE = /^\/[^\s,;"'()[\]{}<>|]*\.\p{L}/u;

/** The atoms that a form may be, and the text that they were read from. */
export interface Place {
  readonly atoms: Atoms;
  readonly text: string;
  /** Index of the first and of the last atom. */
  readonly first: number;
  readonly last: number;
}

/** The folded character of an atom that has one only. */
const codeOf = ({ atoms }: Place, index: number): number => atoms.hashes[index] as number;

const isOneOf = (place: Place, index: number, characters: string): boolean => {
  const code = codeOf(place, index);
  return code > 0 && code < 0x100 && characters.includes(String.fromCharCode(code));
};

const kindOf = ({ atoms, text }: Place, index: number) => kindAt(text, atoms.starts[index] as number);

function isWord(place: Place, index: number): boolean {
  const kind = kindOf(place, index);
  return kind === WORD || kind === HANGUL;
}

/** Whether what stands before the first atom makes the form a piece of something larger. */
function isCutBefore(place: Place): boolean {
  const { atoms, first } = place;
  if (!atoms.isGlued(first)) return false;
  if (kindOf(place, first) === SYMBOL) {
    const isTail = kindOf(place, first - 1) === WORD && codeOf(place, first) >>> 7 === 0;
    return isTail || isRow(place, first, first - 1);
  }
  const isJoined = isOneOf(place, first - 1, JOINTS) && atoms.isGlued(first - 1) && isWord(place, first - 2);
  return isJoined || isInAddress(place);
}

/** The same for what stands behind the last atom. */
function isCutBehind(place: Place): boolean {
  const { atoms, last } = place;
  const next = last + 1;
  if (!atoms.isGlued(next)) return false;
  if (isOneOf(place, next, '@\\') || isScheme(place)) return true;
  if (kindOf(place, last) === SYMBOL) return isRow(place, last, next);
  // `C#`, and `C++` below.
  if (isOneOf(place, next, '#')) return true;
  if (!atoms.isGlued(next + 1)) return false;
  if (isOneOf(place, next, '+')) return isOneOf(place, next + 1, '+');
  if (isOneOf(place, next, JOINTS)) return isWord(place, next + 1);
  // A Hebrew abbreviation, whose mark stands before the last letter; other quotes only follow a word.
  return isOneOf(place, next, '"') && isHebrewLetter(codeOf(place, next + 1));
}

function isScheme(place: Place): boolean {
  const { atoms, last } = place;
  return [':', '/', '/'].every(
    (sign, step) => atoms.isGlued(last + step + 1) && isOneOf(place, last + step + 1, sign),
  );
}

function isRow(place: Place, index: number, beside: number): boolean {
  return codeOf(place, index) === codeOf(place, beside) && isOneOf(place, index, OPERATORS);
}

function isHebrewLetter(code: number): boolean {
  return code >= 0x5d0 && code <= 0x5ea;
}

function isInAddress(place: Place): boolean {
  const { atoms, text, first, last } = place;
  const earliest = (atoms.starts[first] as number) - LONGEST_ADDRESS;
  let from = first;
  while (
    atoms.isGlued(from) &&
    !isOneOf(place, from - 1, STOPS) &&
    (atoms.starts[from - 1] as number) >= earliest
  )
    from--;
  if (from === first || kindOf(place, first - 1) !== SYMBOL) return false;
  const before = foldText(text.slice(atoms.starts[from], atoms.starts[first]));
  if (IN_ADDRESS.test(before)) return true;
  const end = atoms.ends[last] as number;
  return before.endsWith('/') && TO_FILE.test(text.slice(end, end + LONGEST_ADDRESS));
}

/**
 * Atoms end at word boundaries already; this refuses pieces of larger things:
 * `.NET` in `ASP.NET`, `server` in `server.js`, in `me@server`, in `server-side`, in `https://example.org/server`.
 *
 * @param isStem - whether the last atom goes on with an ending that is none of the form's
 */
export function standsAlone(place: Place, isStem: boolean): boolean {
  return !isCutBefore(place) && (isStem || !isCutBehind(place));
}
