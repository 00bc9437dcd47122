import { rangeOf, type Mark, type TextMark } from './text-run.ts';

/** Tells elements that `mark="wrap"` made from those that an author wrote; its value is their tab index. */
export const WRAPPED = 'data-glossator-wrapped';

/** What shows marks, whichever way: see `paint` and `wrap` in the README. */
export interface MarkRenderer {
  /** Show exactly these; in reading order. */
  show(marks: readonly TextMark[]): void;
  /** Take these away at once: the page has changed under them. */
  forget(marks: readonly TextMark[]): void;
  /** Set off the mark whose card is open. */
  activate(mark: Mark | undefined): void;
  /** Where a mark stands now, or `undefined` when it is gone. */
  rangeOf(mark: TextMark): Range | undefined;
  /** The marks that can be pointed at in the text itself, with where they are. */
  readonly visible: Iterable<readonly [TextMark, Range]>;
  destroy(): void;
}

/** Shows nothing: by the author's choice, or where the engine cannot paint. Marks are still listed. */
export const noRenderer: MarkRenderer = {
  show: () => undefined,
  forget: () => undefined,
  activate: () => undefined,
  rangeOf,
  visible: [],
  destroy: () => undefined,
};
