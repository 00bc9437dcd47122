import { isClue } from '../../core/match/contexts.ts';
import { kindOf } from '../../core/text/page-rules.ts';
import type { FoundBlock } from './found-marks.ts';
import type { ReadPage } from './page-marks.ts';
import type { PageNode } from './page-node.ts';
import type { SkipRules } from './skip-rules.ts';
import { nodesOf } from './text-runs.ts';

/** How often a page writes an acronym. */
export interface AcronymCount {
  readonly text: string;
  readonly count: number;
  /** Of these, how often among words that are all in capitals, where any word looks like one. */
  readonly shouted: number;
  /** How often the page writes the same letters small, as an ordinary word; not counted for two letters. */
  readonly small: number;
}

// By itself or in the plural: no part of a name in code, of a file or of an address. What is quick to see comes first.
const CANDIDATE =
  /(?=[A-Z\d\u00c0-\u{10ffff}]{2})(?<![\p{L}\p{M}\p{N}_#$%@\\]|[\p{L}\p{N}]\.)[\p{Lu}\p{Nd}]{2,6}(?=s?(?![\p{L}\p{M}\p{N}_@\\]|\.[\p{L}\p{N}]))/gu;
/** Most paragraphs have no such thing, and are done with in a fraction of the time; others are looked at closely. */
const TWO_LETTERS = /[A-Z\u00c0-\uffff]\d{0,4}[A-Z\u00c0-\uffff]/;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
/** Hardly a numeral, though it could be one: `CD`, `CI`, `DIV`. */
const SHORT_AND_LARGE = /^(?=.*[CDM]).{2,3}$/u;
const QUANTITY = /^\d+(?:[KMGTP]I?B|[KMG]?HZ|[KMG]W|AM|PM)$/u;

/** What is said in them is prose, though nothing in them is ever marked. */
const SPOKEN = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'label', 'summary']);

/** Words of two letters are nearly always another word than their capitals: `it` and IT. */
const LONG_ENOUGH_TO_COMPARE = 3;

function isAcronym(text: string): boolean {
  const isNumeral = ROMAN.test(text) && !SHORT_AND_LARGE.test(text);
  return TWO_CAPITALS.test(text) && !isNumeral && !QUANTITY.test(text);
}

/** The acronyms of a page that no form of the glossary covers. */
export function findAcronyms(page: ReadPage): readonly AcronymCount[] {
  const proses = [...page.runs.map(runProse), ...page.skipped.flatMap(spokenProse)];
  const counts = new Map<string, { count: number; shouted: number }>();
  for (const prose of proses) {
    if (TWO_LETTERS.test(prose.text)) countIn(prose, page.rules, counts);
  }
  if (counts.size === 0) return [];
  const text = proses.map((prose) => prose.text).join('\n');
  return [...counts].map(([acronym, count]) => ({
    text: acronym,
    ...count,
    small: countSmall(acronym, text),
  }));
}

/** Text that may hold acronyms. */
interface Prose {
  readonly text: string;
  /** What was read as a run, and is marked in places. */
  readonly block?: FoundBlock;
  /** What else it stands in. */
  readonly element?: PageNode;
}

const runProse = (block: FoundBlock): Prose => ({ text: block.run.text, block });

function spokenProse(element: PageNode): readonly Prose[] {
  return SPOKEN.has(element.localName) ? [{ text: spokenIn(element), element }] : [];
}

function spokenIn(element: PageNode): string {
  let text = '';
  for (let child = element.first; child; child = child.next) {
    const isRead = child.isText || kindOf(child) !== 'skipped' || SPOKEN.has(child.localName);
    text += isRead ? child.data + spokenIn(child) : ' ';
  }
  return text;
}

function countIn(
  prose: Prose,
  rules: SkipRules,
  counts: Map<string, { count: number; shouted: number }>,
): void {
  for (const { 0: acronym, index } of prose.text.matchAll(CANDIDATE)) {
    if (!isAcronym(acronym) || !isOpenAt(index, prose, rules)) continue;
    const known = counts.get(acronym) ?? { count: 0, shouted: 0 };
    counts.set(acronym, known);
    known.count++;
    if (isShouted(prose)) known.shouted++;
  }
}

/** Whether what begins there is prose in the glossary's language that no form covers. */
function isOpenAt(start: number, { block, element }: Prose, rules: SkipRules): boolean {
  if (!block) return element !== undefined && rules.isOpen(element);
  const isCovered = block.marks.some(
    (mark) => mark.start <= start && start < mark.end && !mark.terms.every(isClue),
  );
  const parent = isCovered ? undefined : nodesOf(block.run, { start, end: start + 1 })[0]?.parent;
  return parent !== undefined && rules.isOpen(parent);
}

/** A single acronym in a cell shouts at nobody; a heading may. */
function isShouted({ text, element }: Prose): boolean {
  const isHeading = element !== undefined && /^h[1-6]$/u.test(element.localName);
  return !/\p{Ll}/u.test(text) && (isHeading || /\p{L}{2}\P{L}+\p{L}{2}/u.test(text));
}

/** How often an acronym is written as an ordinary word. */
function countSmall(acronym: string, text: string): number {
  if (acronym.length < LONG_ENOUGH_TO_COMPARE) return 0;
  const word = acronym.toLowerCase();
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + word.length)) count++;
  }
  return count;
}

const isLetterAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');
