import type { Dictionary } from '../../core/match/dictionary.ts';
import { findForms } from '../../core/match/find-forms.ts';
import { kindOf } from '../../core/text/page-rules.ts';
import { chooseMarks } from './choose-marks.ts';
import { chooseSenses } from './choose-senses.ts';
import type { FoundBlock, FoundMark } from './found-marks.ts';
import type { PageNode } from './page-node.ts';
import type { ParsedPage } from './page-parser.ts';
import { readPageOptions, type PageOptions } from './page-options.ts';
import { SkipRules } from './skip-rules.ts';
import { nodesOf, readRuns, type TextRun } from './text-runs.ts';

/** What a page says of a term, and in which words. */
export interface Mention {
  /** Several where nothing around tells which is meant. */
  readonly terms: readonly string[];
  /** White space collapsed. */
  readonly words: string;
  /** Where on the page it begins; grows in reading order. */
  readonly order: number;
}

/** What a page holds, in reading order. */
export interface PageMarks {
  /** What is marked when the page opens. */
  readonly marks: readonly Mention[];
  /** All that could be marked, and what the author marked. */
  readonly mentions: readonly Mention[];
}

/** A page, and what of it was read. */
export interface ReadPage extends PageMarks {
  readonly options: PageOptions;
  readonly rules: SkipRules;
  /** Also those in which nothing was found. */
  readonly runs: readonly FoundBlock[];
  /** Elements in scope whose text is never marked. */
  readonly skipped: readonly PageNode[];
}

/** What pages are read with. */
export interface MarkReader {
  readonly dictionary: Dictionary;
  /** BCP 47 tag of the glossary. */
  readonly lang: string;
}

/** Read a page as the widget does in a browser. */
export function readMarks(page: ParsedPage, { dictionary, lang }: MarkReader): ReadPage {
  const options = readPageOptions(page);
  const rules = new SkipRules(options.skip, lang);
  const runs: FoundBlock[] = [];
  const skipped: PageNode[] = [];
  const onRun = (run: TextRun): void => {
    const forms = findForms(run.text, dictionary, (form) => rules.allows(run, form));
    runs.push({ run, marks: forms.map((form) => ({ ...form, run })) });
  };
  for (const root of findRoots(page, options)) {
    readRuns(root, { onRun, onSkipped: (element) => skipped.push(element) });
  }
  const blocks = runs.filter(({ marks }) => marks.length > 0);
  const found = chooseSenses(blocks, { dictionary, title: titleOf(page) });
  const written = writtenMarks(page);
  return {
    options,
    rules,
    runs,
    skipped,
    marks: inOrder(chooseMarks(found, options.occurrences), written),
    mentions: inOrder(found, written),
  };
}

/** The outermost elements that fit the scope, else the body; none in what is skipped by its name. */
function findRoots({ elements }: ParsedPage, { scope }: PageOptions): readonly PageNode[] {
  const all: PageNode[] = [];
  for (const element of elements) {
    if (scope(element) && !isAround(element, all.at(-1))) all.push(element);
  }
  const body = elements.find(({ localName }) => localName === 'body');
  const roots = all.length > 0 || !body ? all : [body];
  return roots.filter((root) => !isInSkipped(root));
}

function isAround(node: PageNode, outer: PageNode | undefined): boolean {
  for (let at: PageNode | undefined = node; outer && at; at = at.parent) if (at === outer) return true;
  return false;
}

function isInSkipped(element: PageNode): boolean {
  for (let at: PageNode | undefined = element; at; at = at.parent) if (kindOf(at) === 'skipped') return true;
  return false;
}

const collapsed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** As `document.title` has it. */
function titleOf({ elements }: ParsedPage): string {
  const title = elements.find(({ localName, isHtml }) => localName === 'title' && isHtml);
  return collapsed(title?.textContent ?? '');
}

/** Terms that the author marked by hand, anywhere on the page. */
function writtenMarks({ elements }: ParsedPage): readonly Mention[] {
  const marks: Mention[] = [];
  for (const element of elements) {
    const term = element.attribute(element.localName === 'glossator-term' ? 'term' : 'data-term');
    if (term) marks.push({ terms: [term], words: collapsed(element.textContent), order: element.order });
  }
  return marks;
}

/** Both kinds of marks in reading order; each of them is in order already. */
function inOrder(found: readonly FoundMark[], written: readonly Mention[]): readonly Mention[] {
  const read = found.map(({ run, start, end, terms }): Mention => ({
    terms,
    words: collapsed(run.text.slice(start, end)),
    order: nodesOf(run, { start, end })[0]?.order ?? 0,
  }));
  return [...read, ...written].sort((a, b) => a.order - b.order);
}
