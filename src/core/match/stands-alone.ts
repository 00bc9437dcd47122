import type { Atoms } from '../text/atoms.ts';
import { HANGUL, SYMBOL, WORD } from '../text/characters.ts';
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

function isWord(atoms: Atoms, index: number): boolean {
  const kind = atoms.kindOf(index);
  return kind === WORD || kind === HANGUL;
}

/** @param code - of an atom of one letter: its hash */
function isHebrewLetter(code: number): boolean {
  return code >= 0x5d0 && code <= 0x5ea;
}

/** Whether a symbol stands beside the same one. */
function isRow(atoms: Atoms, index: number, beside: number): boolean {
  return atoms.hashes[index] === atoms.hashes[beside] && atoms.isOneOf(index, OPERATORS);
}

/** Whether what stands before the first atom makes the form a piece of something larger. */
function isCutBefore(atoms: Atoms, first: number, last: number): boolean {
  const before = first - 1;
  if (!atoms.isGlued(first)) return false;
  if (atoms.kindOf(first) === SYMBOL) {
    const isAscii = (atoms.hashes[first] as number) >>> 7 === 0;
    return isRow(atoms, first, before) || (isAscii && atoms.kindOf(before) === WORD);
  }
  const isJoined = atoms.isOneOf(before, JOINTS) && atoms.isGlued(before) && isWord(atoms, before - 1);
  return isJoined || isInAddress(atoms, first, last);
}

/** The same for what stands behind the last atom. */
function isCutBehind(atoms: Atoms, last: number): boolean {
  const next = last + 1;
  if (!atoms.isGlued(next)) return false;
  if (atoms.isOneOf(next, '@\\')) return true;
  if (atoms.kindOf(last) === SYMBOL) return isRow(atoms, last, next);
  // `C#`
  if (atoms.isOneOf(next, '#')) return true;
  if (!atoms.isGlued(next + 1)) return false;
  // `server.js`, `C++`, `https://`
  if (atoms.isOneOf(next, JOINTS)) return isWord(atoms, next + 1);
  if (atoms.isOneOf(next, '+')) return atoms.isOneOf(next + 1, '+');
  if (atoms.isOneOf(next, ':'))
    return atoms.isOneOf(next + 1, '/') && atoms.isGlued(next + 2) && atoms.isOneOf(next + 2, '/');
  // A Hebrew abbreviation, whose mark stands before the last letter; other quotes only follow a word.
  return atoms.isOneOf(next, '"') && isHebrewLetter(atoms.hashes[next + 1] as number);
}

function isInAddress(atoms: Atoms, first: number, last: number): boolean {
  const { starts, ends, text } = atoms;
  const start = starts[first] as number;
  const earliest = start - LONGEST_ADDRESS;
  let from = first;
  while (atoms.isGlued(from) && !atoms.isOneOf(from - 1, STOPS) && (starts[from - 1] as number) >= earliest)
    from--;
  if (from === first || atoms.kindOf(first - 1) !== SYMBOL) return false;
  const before = foldText(text.slice(starts[from], start));
  if (IN_ADDRESS.test(before)) return true;
  const end = ends[last] as number;
  return before.endsWith('/') && TO_FILE.test(text.slice(end, end + LONGEST_ADDRESS));
}

/**
 * Atoms end at word boundaries already; this refuses pieces of larger things:
 * `.NET` in `ASP.NET`, `server` in `server.js`, in `me@server`, in `server-side`, in `https://example.org/server`.
 *
 * @param isStem - whether the last atom goes on with an ending that is none of the form's
 */
export function standsAlone(
  atoms: Atoms,
  { first, last, isStem }: { readonly first: number; readonly last: number; readonly isStem: boolean },
): boolean {
  return !isCutBefore(atoms, first, last) && (isStem || !isCutBehind(atoms, last));
}
