import type { Dictionary } from '../../core/match/dictionary.ts';
import { findForms } from '../../core/match/find-forms.ts';
import { kindOf } from '../../core/text/page-rules.ts';
import { chooseMarks } from './choose-marks.ts';
import { chooseSenses } from './choose-senses.ts';
import { FoundMark, WrittenMark, collapsed, type FoundBlock, type Mention } from './found-marks.ts';
import { countNodes, type PageNode } from './page-node.ts';
import { readPageOptions, type PageOptions } from './page-options.ts';
import { SkipRules } from './skip-rules.ts';
import { surveyPage, writtenTerm, type PageSurvey } from './survey-page.ts';
import { readRuns, type TextRun } from './text-runs.ts';

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
export function readMarks(document: PageNode, { dictionary, lang }: MarkReader): ReadPage {
  const survey = surveyPage(document);
  const options = readPageOptions(survey);
  const rules = new SkipRules(options.skip, lang);
  const runs: FoundBlock[] = [];
  const skipped: PageNode[] = [];
  const onRun = (run: TextRun): void => {
    const forms = findForms(run.text, dictionary, (form) => rules.allows(run, form));
    runs.push({ run, marks: forms.map((form) => new FoundMark(run, form)) });
  };
  for (const root of findRoots(document, survey, options)) {
    readRuns(root, { onRun, onSkipped: (element) => skipped.push(element) });
  }
  const blocks = runs.filter(({ marks }) => marks.length > 0);
  const found = chooseSenses(blocks, { dictionary, title: titleOf(survey) });
  const written = survey.written.map((element) => new WrittenMark(writtenTerm(element) as string, element));
  if (written.length > 0) countNodes(document);
  const marks = inOrder(chooseMarks(found, options.occurrences), written);
  return { options, rules, runs, skipped, marks, mentions: inOrder(found, written) };
}

/** The outermost elements that fit the scope, else the body; none in what is skipped by its name. */
function findRoots(document: PageNode, { body }: PageSurvey, { scope }: PageOptions): readonly PageNode[] {
  const all: PageNode[] = [];
  for (let node = document.following; node;) {
    const isRoot = !node.isText && scope(node);
    if (isRoot) all.push(node);
    node = isRoot ? node.behind : node.following;
  }
  const roots = all.length > 0 || !body ? all : [body];
  return roots.filter((root) => !isInSkipped(root));
}

function isInSkipped(element: PageNode): boolean {
  for (let at: PageNode | undefined = element; at; at = at.parent) if (kindOf(at) === 'skipped') return true;
  return false;
}

/** As `document.title` has it. */
const titleOf = ({ title }: PageSurvey): string => collapsed(title?.textContent ?? '');

/** Both kinds of marks in reading order; each of them is in order already. */
function inOrder(found: readonly FoundMark[], written: readonly WrittenMark[]): readonly Mention[] {
  if (written.length === 0) return found;
  return [...found, ...written].sort((a, b) => a.node.order - b.node.order);
}
