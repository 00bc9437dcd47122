import type { Form, Match } from '../../src/core/index.ts';
import { foldText, plainText } from '../../src/core/text/fold.ts';

const LONE = /^[\p{Script=Han}\p{Script=Hiragana}]$/u;
const KATAKANA = /^[\p{Script=Katakana}ー]$/u;
const WORD = /^[\p{L}\p{N}_]$/u;
const HIDDEN = '\u00AD';

function sortOf(character: string | undefined): string {
  if (character === undefined) return 'edge';
  if (LONE.test(character)) return 'lone';
  if (KATAKANA.test(character)) return 'katakana';
  return WORD.test(character) ? 'word' : 'other';
}

/** Whether something may begin or end between two characters: not inside a word, not before a combining mark. */
function isBoundary(text: string, at: number): boolean {
  if (/^\p{M}/u.test(text.slice(at))) return false;
  const before = text.slice(0, at).replaceAll(HIDDEN, '').at(-1);
  const after = text.slice(at).replaceAll(HIDDEN, '').at(0);
  const [left, right] = [sortOf(before), sortOf(after)];
  return left !== right || left === 'other' || left === 'lone';
}

function isPiece(text: string, start: number, end: number): boolean {
  const wordAt = (at: number) => sortOf(text[at]) === 'word';
  const symbolAt = (at: number) => sortOf(text[at]) === 'other';
  if (text[start - 1] === '@' || text[end] === '@') return true;
  if (symbolAt(start) && wordAt(start - 1)) return true;
  if (!symbolAt(start) && text[start - 1] === '.' && wordAt(start - 2)) return true;
  return !symbolAt(end - 1) && text[end] === '.' && wordAt(end + 1);
}

/** Every start, every end, every form: nothing to get wrong, and far too slow for a page. */
export function findMatchesSlowly(text: string, forms: readonly Form[]): Match[] {
  const matches: Match[] = [];
  for (let start = 0; start < text.length; start++) {
    const match = longestAt(text, start, forms);
    if (!match) continue;
    matches.push(match);
    start = match.end - 1;
  }
  return matches;
}

function longestAt(text: string, start: number, forms: readonly Form[]): Match | undefined {
  if (/[\s\u00AD]/u.test(text[start] ?? '') || !isBoundary(text, start)) return undefined;
  for (let end = text.length; end > start; end--) {
    if (/[\s\u00AD]/u.test(text[end - 1] ?? '') || !isBoundary(text, end) || isPiece(text, start, end))
      continue;
    const piece = text.slice(start, end);
    const term = termOf(piece, forms);
    if (term !== undefined) return { start, end, term };
  }
  return undefined;
}

/** Exact forms go before folded ones, then the term that the glossary names first. */
function termOf(piece: string, forms: readonly Form[]): string | undefined {
  const exact = forms.filter((form) => form.match === 'exact' && plainText(form.text) === plainText(piece));
  const folded = forms.filter((form) => form.match === 'fold' && foldText(form.text) === foldText(piece));
  const candidates = exact.length > 0 ? exact : folded;
  return forms.find((form) => candidates.some((candidate) => candidate.term === form.term))?.term;
}
