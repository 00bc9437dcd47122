import type { Accepts, Form, Match } from '../../src/core/index.ts';
import { endingsFor } from '../../src/core/match/endings.ts';
import { expandForm, type Spelling } from '../../src/core/match/expand-form.ts';
import { foldText, plainText } from '../../src/core/text/fold.ts';

type Sort = 'word' | 'hangul' | 'katakana' | 'lone' | 'symbol' | 'mark' | 'space';

/** What a reader sees as one: a character with its combining marks. */
interface Letter {
  readonly start: number;
  end: number;
  /** With all that is written on to it. */
  seen: string;
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
  /[\p{Cf}\p{VS}\u034F\u0640\u064B-\u0652\u0670\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u055B\u055C\u055E]/u;
const STOPS = ',;"\'()[]{}<>|';
const LONE = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** A picture of several characters, or a flag; a choice of how it looks is a part only where something follows. */
const PICTURE =
  /(?:\p{RI}[\p{Cf}\p{VS}]*\p{RI}|\p{ExtPict}(?:[\p{Cf}\p{VS}]*\p{EMod}|\p{VS}?\u200D\p{ExtPict})*)/gu;

/** What a character is made of. A trade mark sign is no letters, an accent by itself no space. */
function partsOf(character: string): string {
  const parts = /[™℠]/u.test(character) ? character : character.normalize('NFKD');
  return /^ ./u.test(parts) ? character : parts;
}

function sortOf(character: string): Sort {
  const parts = partsOf(character);
  if (/^\s/u.test(character)) return 'space';
  if (/^\p{M}/u.test(parts)) return 'mark';
  if (!/^[\p{L}\p{N}_]/u.test(parts)) return 'symbol';
  if (/^\p{scx=Katakana}/u.test(parts)) return 'katakana';
  if (/^\p{sc=Hangul}/u.test(parts)) return 'hangul';
  return LONE.test(parts) ? 'lone' : 'word';
}

/** Whether a letter is written below, above or within the one before it. */
function isPartOf(before: Letter, character: string): boolean {
  if (before.sort === 'space') return false;
  if (sortOf(character) === 'mark') return true;
  return before.sort === 'lone' && sortOf(character) === 'lone' && /[\u17D2\u1039]$/u.test(before.seen);
}

/** All that is there to be seen; nothing begins or ends at what nobody sees. */
function lettersOf(text: string): readonly Letter[] {
  const letters: Letter[] = [];
  const pictures = new Map([...text.matchAll(PICTURE)].map(({ 0: picture, index }) => [index, picture]));
  for (let start = 0; start < text.length;) {
    const character = pictures.get(start) ?? String.fromCodePoint(text.codePointAt(start) ?? 0);
    const end = start + character.length;
    const before = letters.at(-1);
    const isHidden = HIDDEN.test(character) && character.length <= 2;
    if (before && !isHidden && isPartOf(before, character)) {
      before.end = end;
      before.seen += character;
    } else if (!isHidden) {
      letters.push({ start, end, seen: character, sort: sortOf(character) });
    }
    start = end;
  }
  return letters;
}

/** Whether both are in one word, or in one run of katakana or Hangul. */
function isRun(before: Letter | undefined, after: Letter | undefined): boolean {
  return before?.sort === after?.sort && ['word', 'hangul', 'katakana'].includes(after?.sort ?? '');
}

/** Whether a noun's last sound is what an ending asks for by its sign: see endings.ts. */
function fits(sign: string | undefined, noun: string): boolean {
  const last = noun.normalize('NFD').at(-1) ?? '';
  if (sign === '-') return !/[\u11A8-\u11FF]/u.test(last);
  if (sign === '+') return /[\u11A8-\u11FF]/u.test(last);
  return sign === '=' || !/[\u11A8-\u11FF]/u.test(last) || last === '\u11AF';
}

/** Whether the rest of a Hangul word, from a letter on, is nothing but a particle. */
function isParticle({ text, letters, endings }: Search, from: number): boolean {
  let last = from;
  const noun = letters[from - 1];
  if (letters[from]?.sort !== 'hangul' || noun?.sort !== 'hangul') return false;
  while (isRun(letters[last], letters[last + 1])) last++;
  const rest = text.slice(letters[from].start, letters[last]?.end).normalize();
  return endings.some((ending) => ending.slice(1) === rest && fits(ending[0], noun.seen));
}

/** Whether a letter is a certain one, whichever way it is written. */
function is(letter: Letter | undefined, characters: string): boolean {
  const folded = letter ? foldText(letter.seen) : '';
  return folded.length === 1 && characters.includes(folded);
}

/** Whether a hyphen, a full stop or a middle dot joins what stands before or behind it to another word. */
function isJoined(joint: Letter | undefined, other: Letter | undefined): boolean {
  return is(joint, '-.·') && (other?.sort === 'word' || other?.sort === 'hangul');
}

/** Whether letters stand in an address, or in the path of a file, that began before them. */
function isInAddress({ text, letters }: Search, first: number, last: number): boolean {
  let from = first;
  const isOn = (letter: Letter | undefined) => letter && letter.sort !== 'space' && !is(letter, STOPS);
  const isNear = (letter: Letter | undefined) => letter && (letters[first]?.start ?? 0) - letter.start <= 200;
  while (isOn(letters[from - 1]) && isNear(letters[from - 1])) from--;
  // Where the script changes an address ends: `https://example.org를`.
  if (from === first || letters[first - 1]?.sort !== 'symbol') return false;
  const before = foldText(text.slice(letters[from]?.start, letters[first]?.start));
  if (['://', '@', '\\'].some((sign) => before.includes(sign))) return true;
  if (['www.', '/', './', '../', '~/', '.~/', '~~/', '~./'].some((start) => before.startsWith(start)))
    return true;
  if (/:\d+\//u.test(before)) return true;
  const [host = '', ...folders] = before.split('/');
  if (host.includes('.') && folders.length > 1) return true;
  const [rest = ''] = /^[^\s,;"'()[\]{}<>|]*/u.exec(text.slice(letters[last]?.end).slice(0, 200)) ?? [];
  return before.endsWith('/') && rest.startsWith('/') && /\.\p{L}/u.test(rest);
}

/** Whether a sign is one of a row: `==` in `===`. */
function isRow(letter: Letter | undefined, beside: Letter | undefined): boolean {
  return is(letter, '=+-<>&|!*') && foldText(letter?.seen ?? '') === foldText(beside?.seen ?? '');
}

/** Whether what stands before letters makes them a piece of a larger thing: of a compound, a file name, an address. */
function isEndOfMore(search: Search, first: number, last: number): boolean {
  const [letter, before, farther] = [0, 1, 2].map((step) => search.letters[first - step]);
  if (letter?.sort !== 'symbol') return isJoined(before, farther) || isInAddress(search, first, last);
  const isAscii = /^[\0-\x7f]$/u.test(foldText(letter.seen));
  return isRow(letter, before) || (before?.sort === 'word' && isAscii);
}

/** The same for what stands behind. */
function isStartOfMore({ letters }: Search, last: number): boolean {
  const [letter, next, farther, farthest] = [0, 1, 2, 3].map((step) => letters[last + step]);
  if (is(next, '@\\')) return true;
  if (letter?.sort === 'symbol') return isRow(letter, next);
  if (is(next, ':') && is(farther, '/') && is(farthest, '/')) return true;
  if (isJoined(next, farther) || is(next, '#') || (is(next, '+') && is(farther, '+'))) return true;
  // A Hebrew abbreviation: its mark stands before the last letter.
  const isLast = !isRun(farther, farthest);
  return is(next, '"') && isLast && /^[א-ת]$/u.test(foldText(farther?.seen ?? ''));
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
    if (terms.length === 0) continue;
    const isStem = isRun(letters[last], letters[last + 1]);
    const isPiece = isEndOfMore(search, first, last) || (!isStem && isStartOfMore(search, last));
    if (isPiece) continue;
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
  const terms = [...new Set(forms.map(({ term }) => term))];
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
