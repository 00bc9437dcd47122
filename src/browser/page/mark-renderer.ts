import type { PageStyle } from './page-style.ts';
import { rangeOf, type Mark, type TextMark } from './text-run.ts';

/** Tells elements that `mark="wrap"` made from those that an author wrote; its value is their tab index. */
export const WRAPPED = 'data-glossator-wrapped';

/** The names of highlights; prefixed, so that a host's own are never touched. */
export const MARK_HIGHLIGHT = 'glossator-mark';
export const ACTIVE_HIGHLIGHT = 'glossator-active';

/** While it matches, `forced-lines.ts` shows marks, and no highlight does. */
export const FORCED_COLORS = '(forced-colors:active)';

/** Chromium taxes every frame of the host by 10–18 µs a registered range, so only this many are. */
export const MOST_RANGES = 64;

/** What a renderer tells and asks of the page. */
export interface RendererHost {
  /** Its records of changes of our own are to be taken, so that they are not taken for the host's. */
  readonly observer: MutationObserver;
  /** Whether a block has changed since it was read. */
  isStale(container: Element): boolean;
}

/** What shows marks, whichever way: see `paint` and `wrap` in the README. What it leaves out it has no need of. */
export interface MarkRenderer {
  /** Show exactly these; in reading order. */
  show?(marks: readonly TextMark[]): void;
  /** The page has changed: take away at once what stands in blocks that are stale by now. */
  suspend?(): void;
  /** How marks look; a shadow tree must adopt it, too. */
  readonly style?: PageStyle;
  /** Set off the mark whose card is open. */
  activate?(mark: Mark | undefined): void;
  /** Where a mark stands now, or `undefined` when it is gone. */
  rangeOf(mark: Mark): Range | undefined;
  /** The marks that can be pointed at in the text itself, with where they are. */
  readonly visible: Iterable<readonly [TextMark, Range]>;
  /** Which marks are shown, `MOST_RANGES` at most: the page's first, until it is known which are near the viewport. */
  choose?(marks: readonly TextMark[]): readonly TextMark[];
  /** Put back what the host has wiped, and choose anew. */
  refresh?(): void;
  destroy?(): void;
}

/** Shows nothing: by the author's choice, or where the engine cannot paint. Marks are still listed. */
export const noRenderer: MarkRenderer = { rangeOf, visible: [] };
