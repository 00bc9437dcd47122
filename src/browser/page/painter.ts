import {
  FORCED_COLORS,
  MARK_HIGHLIGHT,
  MOST_RANGES,
  type MarkRenderer,
  type RendererHost,
} from './mark-renderer.ts';
import type { PageStyle } from './page-style.ts';
import { rangeOf, type TextMark } from './text-run.ts';

/** Paints marks near the viewport with the CSS Custom Highlight API. The page's DOM is not touched. */
export class Painter implements MarkRenderer {
  readonly #highlight = new Highlight();
  readonly visible = new Map<TextMark, Range>();
  declare readonly style: PageStyle;
  readonly #host: RendererHost;
  /** In reading order. */
  #marks: readonly TextMark[] = [];
  readonly rangeOf = rangeOf;
  choose = (marks: readonly TextMark[]): readonly TextMark[] => marks.slice(0, MOST_RANGES);

  /** @param style - how marks look */
  constructor(style: PageStyle, host: RendererHost) {
    this.style = style;
    this.#host = host;
    this.refresh();
  }

  refresh(): void {
    this.style.ensure();
    const { highlights } = CSS;
    // There, highlights look selected; lines are drawn instead.
    if (!matchMedia(FORCED_COLORS).matches && highlights.get(MARK_HIGHLIGHT) !== this.#highlight)
      highlights.set(MARK_HIGHLIGHT, this.#highlight);
    this.show(this.#marks);
  }

  show(marks: readonly TextMark[]): void {
    this.#marks = marks;
    const wanted = new Set(this.choose(marks.filter(({ run }) => !this.#host.isStale(run.container))));
    for (const mark of this.visible.keys()) {
      if (!wanted.has(mark)) this.#erase(mark);
    }
    for (const mark of wanted) {
      if (this.visible.has(mark)) continue;
      const range = rangeOf(mark);
      if (!range) continue;
      this.visible.set(mark, range);
      this.#highlight.add(range);
    }
  }

  suspend(): void {
    // The range of what is moved collapses.
    for (const [mark, range] of this.visible) {
      if (range.collapsed || this.#host.isStale(mark.run.container)) this.#erase(mark);
    }
  }

  #erase(mark: TextMark): void {
    this.#highlight.delete(this.visible.get(mark) as Range);
    this.visible.delete(mark);
  }

  destroy(): void {
    if (CSS.highlights.get(MARK_HIGHLIGHT) === this.#highlight) CSS.highlights.delete(MARK_HIGHLIGHT);
    this.visible.clear();
  }
}
