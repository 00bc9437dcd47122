import type { TextRun } from './text-runs.ts';

/** A form that was found on a page. */
export interface FoundMark {
  readonly run: TextRun;
  readonly start: number;
  readonly end: number;
  /** What it stands for, the likeliest first; at least one. */
  readonly terms: readonly string[];
}

/** A run, and what was found in it. */
export interface FoundBlock {
  readonly run: TextRun;
  readonly marks: readonly FoundMark[];
}
