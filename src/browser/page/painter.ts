import { MARK_HIGHLIGHT, MOST_RANGES, type MarkRenderer, type RendererHost } from './mark-renderer.ts';
import type { PageStyle } from './page-style.ts';
import { rangeOf, type TextMark } from './text-run.ts';

/** How far beyond the viewport marks are ready, in parts of its height. */
const MARGIN = '60% 0px';

/** Paints marks near the viewport with the CSS Custom Highlight API. The page's DOM is not touched. */
export class Painter implements MarkRenderer {
  readonly #highlight = new Highlight();
  readonly visible = new Map<TextMark, Range>();
  /** The blocks that marks stand in, and whether they are near; `undefined` until the observer has told. */
  readonly #near = new Map<Element, boolean | undefined>();
  readonly #observer: IntersectionObserver;
  readonly style: PageStyle;
  readonly #host: RendererHost;
  /** In reading order. */
  #marks: readonly TextMark[] = [];
  readonly rangeOf = rangeOf;
  choose = (near: readonly TextMark[]): readonly TextMark[] => near;

  /** @param style - how marks look */
  constructor(style: PageStyle, host: RendererHost) {
    this.style = style;
    this.#host = host;
    this.#observer = new IntersectionObserver((entries) => this.#onCrossing(entries), { rootMargin: MARGIN });
    this.refresh();
  }

  refresh(): void {
    this.style.ensure();
    const { highlights } = CSS;
    if (highlights.get(MARK_HIGHLIGHT) !== this.#highlight) highlights.set(MARK_HIGHLIGHT, this.#highlight);
    this.#paint();
  }

  show(marks: readonly TextMark[]): void {
    this.#marks = marks;
    const containers = new Set(marks.map(({ run }) => run.container));
    for (const container of this.#near.keys()) {
      if (containers.has(container)) continue;
      this.#observer.unobserve(container);
      this.#near.delete(container);
    }
    for (const container of containers) {
      if (this.#near.has(container)) continue;
      this.#observer.observe(container);
      this.#near.set(container, undefined);
    }
    this.#paint();
  }

  suspend(): void {
    // Blocks stay observed, as most of them are marked again at once. The range of what is moved collapses.
    for (const [mark, range] of this.visible) {
      if (range.collapsed || this.#host.isStale(mark.run.container)) this.#erase(mark);
    }
  }

  #onCrossing(entries: readonly IntersectionObserverEntry[]): void {
    let isHidden = false;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const { x, y, width, height } = boundingClientRect;
      // Of something without a box, or of which only the text has one: `display: contents`.
      const isFlat = !(x || y || width || height);
      const isNear = isIntersecting || (isFlat && getComputedStyle(target).display === 'contents');
      isHidden ||= isFlat && !isNear;
      if (this.#near.has(target)) this.#near.set(target, isNear);
    }
    this.#paint();
    if (isHidden) this.#host.show();
  }

  #paint(): void {
    const fresh = this.#marks.filter(({ run }) => !this.#host.isStale(run.container));
    const thatAre = (near: boolean | undefined) =>
      fresh.filter(({ run }) => this.#near.get(run.container) === near);
    // The observer tells a frame later; until then the page's first marks count as near.
    const wanted = new Set([...this.choose(thatAre(true)), ...thatAre(undefined)].slice(0, MOST_RANGES));
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

  #erase(mark: TextMark): void {
    this.#highlight.delete(this.visible.get(mark) as Range);
    this.visible.delete(mark);
  }

  destroy(): void {
    this.#observer.disconnect();
    if (CSS.highlights.get(MARK_HIGHLIGHT) === this.#highlight) CSS.highlights.delete(MARK_HIGHLIGHT);
    this.visible.clear();
  }
}
