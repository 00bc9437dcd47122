import { AtomReader, HASH_SEED } from '../text/atom-reader.ts';
import { IGNORED, SPACE, SYMBOL, WORD, characterOf } from '../text/characters.ts';
import type { Dictionary } from './dictionary.ts';

/** A form found in a text. Offsets count UTF-16 code units; `end` is exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

const reader = new AtomReader();

/**
 * Find the forms of a dictionary in `text`: leftmost first, longest first, in
 * one pass, never overlapping.
 *
 * @param text - one text run, any length
 * @returns matches ordered by `start`
 * @see https://unicode.org/reports/tr29/ for what counts as a word
 */
export function findMatches(text: string, dictionary: Dictionary): Match[] {
  const matches: Match[] = [];
  reader.text = text;
  let at = 0;
  while (at < text.length) {
    reader.read(at, HASH_SEED);
    const { kind, end } = reader;
    if (kind === IGNORED || kind === SPACE) {
      at = end;
      continue;
    }
    const slot = dictionary.find(reader.hash);
    const match = slot < 0 ? undefined : longestFrom({ text, start: at, slot }, dictionary);
    if (match) matches.push(match);
    at = match ? match.end : end;
  }
  return matches;
}

/** The reader has read one atom, and it or something longer may be a form. */
interface Beginning {
  readonly text: string;
  readonly start: number;
  readonly slot: number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly startsWithWord: boolean;
  readonly endsWithWord: boolean;
}

/** Go on atom by atom while longer forms begin so; keep the last form that was whole. */
function longestFrom({ text, start, slot: first }: Beginning, dictionary: Dictionary): Match | undefined {
  const startsWithWord = reader.kind !== SYMBOL;
  let found: Match | undefined;
  let slot = first;
  for (;;) {
    const { end, hash, kind } = reader;
    const piece = { start, end, startsWithWord, endsWithWord: kind !== SYMBOL };
    if (dictionary.holdsForm(slot) && standsAlone(text, piece)) {
      const term = dictionary.resolve(slot, text.slice(start, end));
      if (term !== undefined) found = { start, end, term };
    }
    if (!dictionary.goesOn(slot) || end >= text.length) return found;
    reader.read(end, hash);
    while (reader.kind === IGNORED && reader.end < text.length) reader.read(reader.end, hash);
    slot = reader.kind === IGNORED ? -1 : dictionary.find(reader.hash);
    if (slot < 0) return found;
  }
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && characterOf(text.charCodeAt(at)).kind === WORD;
}

/**
 * Atoms end at word boundaries already; this refuses pieces of larger things:
 * `.NET` in `ASP.NET`, `server` in `server.js` or `me@server`.
 */
function standsAlone(text: string, { start, end, startsWithWord, endsWithWord }: Piece): boolean {
  const before = text[start - 1];
  const after = text[end];
  if (before === '@' || after === '@') return false;
  if (!startsWithWord && isWordAt(text, start - 1)) return false;
  if (startsWithWord && before === '.' && isWordAt(text, start - 2)) return false;
  return !(endsWithWord && after === '.' && isWordAt(text, end + 1));
}
