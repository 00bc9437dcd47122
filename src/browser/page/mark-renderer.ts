import { rangeOf, type Mark, type TextMark } from './text-run.ts';

/** Tells elements that `mark="wrap"` made from those that an author wrote; its value is their tab index. */
export const WRAPPED = 'data-glossator-wrapped';

/** Chromium taxes every frame of the host by 10–18 µs a registered range, so only this many are. */
export const MOST_RANGES = 64;

/** What a renderer is told and asks. */
export interface RendererHost {
  /** Call it after each change of the page's DOM, so that it is not taken for the host's. */
  readonly ownChange: () => void;
  /** Call it when marked text is no longer to be seen: the term may stand somewhere else, too. */
  readonly onHidden: () => void;
  /** Whether a block has changed since it was read. */
  readonly isStale: (container: Element) => boolean;
}

/** What shows marks, whichever way: see `paint` and `wrap` in the README. */
export interface MarkRenderer {
  /** Show exactly these; in reading order. */
  show(marks: readonly TextMark[]): void;
  /** The page has changed: take away at once what stands in blocks that are stale by now. */
  suspend(): void;
  /** Make marks visible in a shadow tree, too. */
  adopt(tree: ShadowRoot): void;
  /** Set off the mark whose card is open. */
  activate(mark: Mark | undefined): void;
  /** Where a mark stands now, or `undefined` when it is gone. */
  rangeOf(mark: TextMark): Range | undefined;
  /** The marks that can be pointed at in the text itself, with where they are. */
  readonly visible: Iterable<readonly [TextMark, Range]>;
  /** Which of the marks near the viewport are shown where not all can be, `MOST_RANGES` at most. */
  choose?(near: readonly TextMark[]): readonly TextMark[];
  /** Put back what the host has wiped, and choose anew. */
  refresh?(): void;
  destroy(): void;
}

/** Shows nothing: by the author's choice, or where the engine cannot paint. Marks are still listed. */
export const noRenderer: MarkRenderer = {
  show: () => undefined,
  suspend: () => undefined,
  adopt: () => undefined,
  activate: () => undefined,
  rangeOf,
  visible: [],
  destroy: () => undefined,
};
