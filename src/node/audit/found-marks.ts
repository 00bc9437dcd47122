import type { FoundForm } from '../../core/match/find-forms.ts';
import type { PageNode } from './page-node.ts';
import { nodesOf, type TextRun } from './text-runs.ts';

/** What a page says of a term, and in which words. */
export interface Mention {
  /** Several where nothing around tells which is meant; the likeliest first. */
  readonly terms: readonly string[];
  /** White space collapsed. */
  readonly words: string;
  /** Where it begins. */
  readonly node: PageNode;
}

/** A form that was found on a page. Few are asked for more than their terms. */
export class FoundMark implements Mention {
  readonly run: TextRun;
  readonly start: number;
  readonly end: number;
  readonly terms: readonly string[];

  constructor(run: TextRun, { start, end, terms }: FoundForm) {
    this.run = run;
    this.start = start;
    this.end = end;
    this.terms = terms;
  }

  get words(): string {
    return collapsed(this.run.text.slice(this.start, this.end));
  }

  get node(): PageNode {
    return nodesOf(this.run, this)[0] ?? this.run.container;
  }
}

/** An element that the author marked by hand. */
export class WrittenMark implements Mention {
  readonly terms: readonly string[];
  readonly node: PageNode;

  constructor(term: string, element: PageNode) {
    this.terms = [term];
    this.node = element;
  }

  get words(): string {
    return collapsed(this.node.textContent);
  }
}

/** A run, and what was found in it. */
export interface FoundBlock {
  readonly run: TextRun;
  readonly marks: readonly FoundMark[];
}

export const collapsed = (text: string): string => text.replace(/\s+/gu, ' ').trim();
