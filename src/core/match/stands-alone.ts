import * as atoms from '../text/atoms.ts';
import { HANGUL, SYMBOL, WORD } from '../text/characters.ts';
import { foldText } from '../text/fold.ts';

/*
 * Atoms end at word boundaries already; this refuses pieces of larger things:
 * `.NET` in `ASP.NET`, `server` in `server.js`, in `me@server`, in `server-side`, in `https://example.org/server`.
 */

/** Between letters these make one word of two: full stop, hyphen, middle dot. */
const JOINTS = '.-·';
/** No symbol of a longer row of these stands for itself: `==` in `===`. */
const OPERATORS = '=+-<>&|!*';
/** How far around a form an address is looked for, in UTF-16 code units. */
const LONGEST_ADDRESS = 200;
/** What an address, or the path of a file, does not go on behind. */
const STOPS = ',;"\'()[]{}<>|';
/** The beginning of an address or of a path, up to a symbol before what may be a part of it. */
const IN_ADDRESS = /^(?:www\.|[.~]{0,2}\/|[^/]*\.[^/]*\/.*\/)|:\/\/|:\d+\/|[@\\]/;
/** The rest of a file's path, from a slash on; text, since engines take long to read property escapes. */
const TO_FILE = '^/[^\\s,;"\'()[\\]{}<>|]*\\.\\p{L}';

function isWord(index: number): boolean {
  const kind = atoms.kindOf(index);
  return kind === WORD || kind === HANGUL;
}

/** @param code - of an atom of one letter: its hash */
function isHebrewLetter(code: number): boolean {
  return code >= 0x5d0 && code <= 0x5ea;
}

/** Whether a symbol stands beside the same one. */
function isRow(index: number, beside: number): boolean {
  return atoms.hashes[index] === atoms.hashes[beside] && atoms.isOneOf(index, OPERATORS);
}

/** Whether what stands before the first atom makes the form a piece of something larger. */
export function isCutBefore(first: number, last: number): boolean {
  const before = first - 1;
  if (!atoms.isGlued(first)) return false;
  if (atoms.kindOf(first) === SYMBOL) {
    const isAscii = (atoms.hashes[first] as number) >>> 7 === 0;
    return isRow(first, before) || (isAscii && atoms.kindOf(before) === WORD);
  }
  const isJoined = atoms.isOneOf(before, JOINTS) && atoms.isGlued(before) && isWord(before - 1);
  return isJoined || isInAddress(first, last);
}

/** The same for what stands behind the last atom. */
export function isCutBehind(last: number): boolean {
  const next = last + 1;
  if (!atoms.isGlued(next)) return false;
  if (atoms.isOneOf(next, '@\\')) return true;
  if (atoms.kindOf(last) === SYMBOL) return isRow(last, next);
  // `C#`
  if (atoms.isOneOf(next, '#')) return true;
  if (!atoms.isGlued(next + 1)) return false;
  // `server.js`, `C++`, `https://`
  if (atoms.isOneOf(next, JOINTS)) return isWord(next + 1);
  if (atoms.isOneOf(next, '+')) return atoms.isOneOf(next + 1, '+');
  if (atoms.isOneOf(next, ':'))
    return atoms.isOneOf(next + 1, '/') && atoms.isGlued(next + 2) && atoms.isOneOf(next + 2, '/');
  // A Hebrew abbreviation, whose mark stands before the last letter; other quotes only follow a word.
  return atoms.isOneOf(next, '"') && isHebrewLetter(atoms.hashes[next + 1] as number);
}

function isInAddress(first: number, last: number): boolean {
  const start = atoms.starts[first] as number;
  const isNear = (index: number) => (atoms.starts[index] as number) >= start - LONGEST_ADDRESS;
  let from = first;
  while (atoms.isGlued(from) && !atoms.isOneOf(from - 1, STOPS) && isNear(from - 1)) from--;
  if (from === first || atoms.kindOf(first - 1) !== SYMBOL) return false;
  const before = foldText(atoms.text.slice(atoms.starts[from], start));
  if (IN_ADDRESS.test(before)) return true;
  const end = atoms.ends[last] as number;
  return before.endsWith('/') && new RegExp(TO_FILE, 'u').test(atoms.text.slice(end, end + LONGEST_ADDRESS));
}
