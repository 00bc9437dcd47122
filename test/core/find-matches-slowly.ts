import type { Accepts, Form, Match } from '../../src/core/index.ts';
import { endingsFor } from '../../src/core/match/endings.ts';
import { expandForm, type Spelling } from '../../src/core/match/expand-form.ts';
import { foldText, plainText } from '../../src/core/text/fold.ts';

type Sort = 'word' | 'hangul' | 'katakana' | 'lone' | 'symbol' | 'space';

/** What a reader sees as one: a character with its combining marks. */
interface Letter {
  readonly start: number;
  end: number;
  readonly character: string;
  readonly sort: Sort;
}

interface Search {
  readonly text: string;
  readonly letters: readonly Letter[];
  readonly spellings: readonly (Spelling & { readonly term: string })[];
  /** Each once, in the order of the glossary. */
  readonly terms: readonly string[];
  /** Of the folded spellings, in code units. */
  readonly longest: number;
  readonly endings: readonly string[];
  readonly accepts: Accepts;
}

const HIDDEN =
  /[\p{Cf}\p{VS}\u034F\u0640\u064B-\u0652\u0670\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]/u;
const LONE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const JOINT = /^[.\-‐‑–−－]$/u;
const IN_ADDRESS = /^[\p{L}\p{N}_.~:/?#@!$&*+=%-]$/u;
const ADDRESS = /:\/\/|(?:^|[^\p{L}\p{N}_.-])www\.|^[.~]{0,2}\//iu;

function sortOf(character: string): Sort {
  if (/\s/u.test(character)) return 'space';
  if (!/[\p{L}\p{N}_]/u.test(character)) return 'symbol';
  if (/\p{scx=Katakana}/u.test(character)) return 'katakana';
  if (/\p{sc=Hangul}/u.test(character)) return 'hangul';
  return LONE.test(character) ? 'lone' : 'word';
}

/** All that is there to be seen; nothing begins or ends at what nobody sees. */
function lettersOf(text: string): readonly Letter[] {
  const letters: Letter[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const before = letters.at(-1);
    const isMark = /\p{M}/u.test(character) && before !== undefined && before.sort !== 'space';
    if (!HIDDEN.test(character)) {
      if (isMark) before.end = end;
      else letters.push({ start, end, character, sort: sortOf(character) });
    }
    start = end;
  }
  return letters;
}

/** Whether both are in one word, or in one run of katakana or Hangul. */
function isRun(before: Letter | undefined, after: Letter | undefined): boolean {
  return before?.sort === after?.sort && ['word', 'hangul', 'katakana'].includes(after?.sort ?? '');
}

/** Whether the rest of a Hangul word, from a letter on, is nothing but a particle. */
function isParticle({ text, letters, endings }: Search, from: number): boolean {
  let last = from;
  if (letters[from]?.sort !== 'hangul') return false;
  while (isRun(letters[last], letters[last + 1])) last++;
  const rest = foldText(text.slice(letters[from].start, letters[last]?.end));
  return endings.some((ending) => foldText(ending) === rest);
}

/** Whether a hyphen or a full stop joins what stands before or behind it to another word. */
function isJoined(joint: Letter | undefined, other: Letter | undefined): boolean {
  return JOINT.test(joint?.character ?? '') && (other?.sort === 'word' || other?.sort === 'hangul');
}

/** Whether a letter stands inside an address, or the path of a file, that began before it. */
function isInAddress({ letters }: Search, first: number): boolean {
  let from = first;
  while (IN_ADDRESS.test(letters[from - 1]?.character ?? '')) from--;
  const before = letters.slice(from, first).map(({ character }) => character);
  // Where the script changes an address ends: `https://example.org를`.
  return letters[first - 1]?.sort === 'symbol' && ADDRESS.test(before.join(''));
}

/** Whether letters are only a piece of a larger thing: of a compound, a file name, an address. */
function isPiece(search: Search, first: number, last: number): boolean {
  const { letters } = search;
  const near = (at: number) => letters[at]?.character;
  if (near(first - 1) === '@' || near(last + 1) === '@') return true;
  if ([1, 2, 3].map((step) => near(last + step)).join('') === '://') return true;
  if (letters[first]?.sort === 'symbol' && letters[first - 1]?.sort === 'word') return true;
  if (letters[first]?.sort !== 'symbol' && isJoined(letters[first - 1], letters[first - 2])) return true;
  if (letters[last]?.sort !== 'symbol' && isJoined(letters[last + 1], letters[last + 2])) return true;
  return isInAddress(search, first);
}

/** Exact forms go before folded ones, then the term that the glossary names first. */
function termsOf(piece: string, { spellings, terms }: Search): readonly string[] {
  const [plainPiece, foldedPiece] = [plainText(piece), foldText(piece)];
  const found = spellings.filter(({ text, exact }) => text === (exact ? plainPiece : foldedPiece));
  const exact = found.filter((spelling) => spelling.exact);
  const wanted = new Set((exact.length > 0 ? exact : found).map(({ term }) => term));
  return terms.filter((term) => wanted.has(term));
}

/** The last letters of all that may be a form, the longest last. */
function endsFrom(search: Search, first: number): readonly number[] {
  const { text, letters, longest } = search;
  const ends: number[] = [];
  for (let last = first; last < letters.length; last++) {
    const { start } = letters[first] as Letter;
    const { end, sort } = letters[last] as Letter;
    const isEnd = !isRun(letters[last], letters[last + 1]) || isParticle(search, last + 1);
    if (sort === 'space' || !isEnd) continue;
    if (foldText(text.slice(start, end)).length > longest) break;
    ends.push(last);
  }
  return ends;
}

function longestAt(search: Search, first: number): Match | undefined {
  const { text, letters, accepts } = search;
  const { start, sort } = letters[first] as Letter;
  if (sort === 'space' || isRun(letters[first - 1], letters[first])) return undefined;
  for (const last of endsFrom(search, first).toReversed()) {
    const { end } = letters[last] as Letter;
    const terms = termsOf(text.slice(start, end), search);
    if (terms.length === 0 || isPiece(search, first, last)) continue;
    const [term, ...alternatives] = terms.filter((term) => accepts({ start, end, term }));
    if (term !== undefined) return { start, end, term, ...(alternatives.length > 0 && { alternatives }) };
  }
  return undefined;
}

/** Every start, every end, every form: nothing to get wrong, and far too slow for a page. */
export function findMatchesSlowly(
  text: string,
  forms: readonly Form[],
  accepts: Accepts = () => true,
): readonly Match[] {
  const letters = lettersOf(text);
  const spellings = forms.flatMap((form) =>
    expandForm(form).map((spelling) => ({ ...spelling, term: form.term })),
  );
  const terms = [...new Set(spellings.map(({ term }) => term))];
  const longest = Math.max(...spellings.map((spelling) => foldText(spelling.text).length));
  const endings = endingsFor(forms.map((form) => form.text));
  const search = { text, letters, spellings, terms, longest, endings, accepts };
  const matches: Match[] = [];
  for (let first = 0; first < letters.length; first++) {
    const match = longestAt(search, first);
    if (!match) continue;
    matches.push(match);
    while ((letters[first + 1]?.start ?? Infinity) < match.end) first++;
  }
  return matches;
}
