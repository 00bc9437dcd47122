import { isClue } from '../../core/match/contexts.ts';
import { kindOf } from '../../core/text/page-rules.ts';
import type { FoundBlock } from './found-marks.ts';
import type { ReadPage } from './page-marks.ts';
import type { PageNode } from './page-node.ts';
import { nodesOf } from './text-runs.ts';

/** How often a page writes an acronym. */
export interface AcronymCount {
  readonly text: string;
  readonly count: number;
  /** Of these, how often among words that are all in capitals, where any word looks like one. */
  readonly shouted: number;
  /** How often the page writes the same letters small, as an ordinary word. */
  readonly small: number;
}

// By itself or in the plural: no part of a name in code, of a file or of an address.
const CANDIDATE =
  /(?<![\p{L}\p{M}\p{N}_#$%@\\]|[\p{L}\p{N}]\.)[\p{Lu}\p{Nd}]{2,6}(?=s?(?![\p{L}\p{M}\p{N}_@\\]|\.[\p{L}\p{N}]))/gu;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
/** Hardly a numeral, though it could be one: `CD`, `CI`, `DIV`. */
const SHORT_AND_LARGE = /^(?=.*[CDM]).{2,3}$/u;
const QUANTITY = /^\d+(?:[KMGTP]I?B|[KMG]?HZ|[KMG]W|AM|PM)$/u;

/** What is said in it is prose, though nothing in it is ever marked. */
const SPOKEN = /^(?:a|h[1-6]|label|summary)$/u;
const HEADING = /^h[1-6]$/u;

export function isAcronym(text: string): boolean {
  const isNumeral = ROMAN.test(text) && !SHORT_AND_LARGE.test(text);
  return TWO_CAPITALS.test(text) && !isNumeral && !QUANTITY.test(text);
}

/** The acronyms of a page that no form of the glossary covers. */
export function findAcronyms(page: ReadPage): readonly AcronymCount[] {
  const counts = new Map<string, { readonly count: number; readonly shouted: number }>();
  const proses = [...page.runs.map((block) => runProse(block, page)), ...spokenProses(page)];
  for (const { text, isHeading, isOpenAt } of proses) {
    for (const { 0: acronym, index } of text.matchAll(CANDIDATE)) {
      if (!isAcronym(acronym) || !isOpenAt(index)) continue;
      const { count = 0, shouted = 0 } = counts.get(acronym) ?? {};
      counts.set(acronym, { count: count + 1, shouted: shouted + Number(isShouted(text, isHeading)) });
    }
  }
  if (counts.size === 0) return [];
  const all = proses.map(({ text }) => text).join('\n');
  return [...counts].map(([text, count]) => ({ text, ...count, small: countWord(all, text.toLowerCase()) }));
}

/** Text that may hold acronyms. */
interface Prose {
  readonly text: string;
  readonly isHeading: boolean;
  readonly isOpenAt: (offset: number) => boolean;
}

function runProse({ run, marks }: FoundBlock, { rules }: ReadPage): Prose {
  const covering = marks.filter(({ terms }) => !terms.every(isClue));
  const isOpenAt = (start: number): boolean => {
    if (covering.some((mark) => mark.start <= start && start < mark.end)) return false;
    const parent = nodesOf(run, { start, end: start + 1 })[0]?.parent;
    return parent !== undefined && rules.isOpen(parent);
  };
  return { text: run.text, isHeading: false, isOpenAt };
}

function spokenProses({ skipped, rules }: ReadPage): readonly Prose[] {
  return skipped
    .filter((element) => SPOKEN.test(element.localName))
    .map((element) => {
      const isOpenAt = () => rules.isOpen(element);
      return { text: spokenIn(element), isHeading: HEADING.test(element.localName), isOpenAt };
    });
}

function spokenIn(element: PageNode): string {
  let text = '';
  for (let child = element.first; child; child = child.next) {
    const isRead = child.isText || kindOf(child) !== 'skipped' || SPOKEN.test(child.localName);
    text += isRead ? child.data + spokenIn(child) : ' ';
  }
  return text;
}

/** A single acronym in a cell shouts at nobody; a heading may. */
function isShouted(text: string, isHeading: boolean): boolean {
  return !/\p{Ll}/u.test(text) && (isHeading || /\p{L}{2}\P{L}+\p{L}{2}/u.test(text));
}

function countWord(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isWhole = !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at));
    if (isWhole && !/^[\p{L}\p{N}]/u.test(text.slice(at + word.length, at + word.length + 1))) count++;
  }
  return count;
}
