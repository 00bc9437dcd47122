import { ALWAYS_SKIPPED } from '../../core/text/page-rules.ts';
import { readSelector, type Passes } from './selector.ts';
import type { PageSurvey } from './survey-page.ts';

const OCCURRENCES = ['section', 'first', 'all'] as const;

/** How often a term is marked: first in each section, first on the page, always. */
export type Occurrences = (typeof OCCURRENCES)[number];

/** What the widget's tag on a page says of how it is to be read; see the README. */
export interface PageOptions {
  readonly scope: Passes;
  /** What is always skipped, too. */
  readonly skip: Passes;
  readonly occurrences: Occurrences;
  /** Selectors on the tag that were not understood, and are left out. */
  readonly unread: readonly string[];
}

const USUAL_SCOPE = readSelector('main, article, [role=main]') as Passes;
const USUAL_SKIP = readSelector(ALWAYS_SKIPPED) as Passes;

/** The options of an element that the author placed, else those of the script tag. */
export function readPageOptions({ widget, script }: PageSurvey): PageOptions {
  const read = (name: string): string =>
    (widget ? widget.attribute(name) : script?.attribute(`data-${name}`))?.trim() ?? '';
  const [scope, skip] = [read('scope'), read('skip')];
  const [scopePasses, skipPasses] = [readSelector(scope), readSelector(skip)];
  return {
    scope: scopePasses ?? USUAL_SCOPE,
    skip: skipPasses ? (element) => USUAL_SKIP(element) || skipPasses(element) : USUAL_SKIP,
    occurrences: OCCURRENCES.find((known) => known === read('occurrences')) ?? 'section',
    unread: [scopePasses ? '' : scope, skipPasses ? '' : skip].filter((text) => text !== ''),
  };
}
