import * as atoms from '../text/atoms.ts';
import { HANGUL } from '../text/characters.ts';
import { MOST_ATOMS, goesOn, holdsForm, type Dictionary, type Entry } from './dictionary.ts';
import { isCutBefore, isCutBehind } from './stands-alone.ts';

/** A form found in a text. Offsets count UTF-16 code units; `end` is exclusive. */
export interface FoundForm {
  readonly start: number;
  readonly end: number;
  /** What it may stand for, at least one, the likeliest first; the words that only tell senses apart are among them. */
  readonly terms: readonly string[];
}

/** Whether a form may stand for a term at a place. */
export type Accepts = (form: {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}) => boolean;

/** How many atoms before a cut are read again: what stands before a form may make it a piece of something larger. */
const READ_AGAIN = 64;
/** Where the forms may end that begin at the place in question, the longest last; in columns, like the atoms. */
const entries: Entry[] = [];
const ends: number[] = [];
const lasts: number[] = [];
let candidates = 0;

/**
 * Find the forms of a dictionary in `text`: leftmost first, longest first, in
 * one pass, never overlapping. README.md beside this file tells how.
 *
 * @param accepts - if not given, all are; if it refuses all terms of a form, shorter forms at the same place are
 *   tried. It must not itself look for forms.
 * @returns ordered by `start`
 */
export function findForms(text: string, dictionary: Dictionary, accepts?: Accepts): FoundForm[] {
  const found: FoundForm[] = [];
  const search = { text, dictionary, accepts };
  const hasStems = dictionary.stemsOf !== undefined;
  let from = 0;
  let index = 0;
  do {
    atoms.read(text, from);
    // What begins just before a cut may end behind it: that is left to the next reading.
    const last = atoms.isCut ? atoms.count - MOST_ATOMS : atoms.count;
    while (index < last) {
      const mayBegin =
        dictionary.find(atoms.hashes[index] as number) !== 0 || (hasStems && isInflected(index, search));
      const form = mayBegin && longestAt(index, search);
      index++;
      if (!form) continue;
      found.push(form);
      while (index < atoms.count && (atoms.starts[index] as number) < form.end) index++;
    }
    from = atoms.starts[index - READ_AGAIN] as number;
    index = READ_AGAIN;
  } while (atoms.isCut);
  return found;
}

interface Search {
  readonly text: string;
  readonly dictionary: Dictionary;
  readonly accepts: Accepts | undefined;
}

function longestAt(first: number, search: Search): FoundForm | undefined {
  findCandidates(first, search);
  const { text, dictionary, accepts } = search;
  const start = atoms.starts[first] as number;
  while (candidates-- > 0) {
    const end = ends[candidates] as number;
    const last = lasts[candidates] as number;
    if (isCutBefore(first, last)) continue;
    // An ending that is none of the form's stands behind a stem.
    if (end === atoms.ends[last] && isCutBehind(last)) continue;
    let terms = dictionary.resolve(entries[candidates] as Entry, text.slice(start, end));
    if (accepts) terms = terms.filter((term) => accepts({ start, end, term }));
    if (terms.length > 0) return { start, end, terms };
  }
  return undefined;
}

/** Go on atom by atom while longer forms begin so. */
function findCandidates(first: number, search: Search): void {
  const { dictionary } = search;
  candidates = 0;
  // A space before the first atom is none of the form's.
  let hash = 0;
  for (let index = first; index < atoms.count; index++) {
    if (isInflected(index, search))
      addStems(index, index === first ? 0 : atoms.hashBefore(hash, index), search);
    hash = index === first ? (atoms.hashes[index] as number) : atoms.extend(hash, index);
    const entry = dictionary.find(hash);
    addCandidate(entry, index, atoms.ends[index] as number);
    if (!goesOn(entry)) return;
  }
}

function addCandidate(entry: Entry, last: number, end: number): void {
  if (!holdsForm(entry)) return;
  entries[candidates] = entry;
  lasts[candidates] = last;
  ends[candidates++] = end;
}

/** Whether a word may carry an ending that is none of the form's. */
function isInflected(index: number, { dictionary }: Search): boolean {
  return dictionary.stemsOf !== undefined && atoms.kindOf(index) === HANGUL;
}

/** @param before - hash of what stands before the word */
function addStems(index: number, before: number, { text, dictionary }: Search): void {
  const start = atoms.starts[index] as number;
  for (const { end, folded } of dictionary.stemsOf?.(text.slice(start, atoms.ends[index])) ?? [])
    addCandidate(dictionary.find(atoms.addToHash(before, folded)), index, start + end);
}
