import { ACTIVE_HIGHLIGHT, MARK_HIGHLIGHT } from './mark-style.ts';
import { MOST_RANGES, type MarkRenderer, type RendererHost } from './mark-renderer.ts';
import type { PageStyle } from './page-style.ts';
import { isElementMark, rangeOf, type Mark, type TextMark } from './text-run.ts';

/** How far beyond the viewport marks are ready, in parts of its height. */
const MARGIN = '60% 0px';

/** Paints marks near the viewport with the CSS Custom Highlight API. The page's DOM is not touched. */
export class Painter implements MarkRenderer {
  readonly #highlight = new Highlight();
  readonly #active = new Highlight();
  readonly #painted = new Map<TextMark, Range>();
  /** The blocks that marks stand in, and whether they are near; `undefined` until the observer has told. */
  readonly #near = new Map<Element, boolean | undefined>();
  readonly #observer: IntersectionObserver;
  readonly #style: PageStyle;
  readonly #host: RendererHost;
  /** In reading order. */
  #marks: readonly TextMark[] = [];
  #activeMark: Mark | undefined;
  choose = (near: readonly TextMark[]): readonly TextMark[] => near.slice(0, MOST_RANGES);

  /** @param style - how marks look */
  constructor(style: PageStyle, host: RendererHost) {
    this.#style = style;
    this.#host = host;
    this.#active.priority = 1;
    this.#observer = new IntersectionObserver((entries) => this.#onCrossing(entries), { rootMargin: MARGIN });
    this.refresh();
  }

  get visible(): Iterable<readonly [TextMark, Range]> {
    return this.#painted;
  }

  refresh(): void {
    this.#style.ensure();
    const { highlights } = CSS;
    if (highlights.get(MARK_HIGHLIGHT) !== this.#highlight) highlights.set(MARK_HIGHLIGHT, this.#highlight);
    if (highlights.get(ACTIVE_HIGHLIGHT) !== this.#active) highlights.set(ACTIVE_HIGHLIGHT, this.#active);
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
    for (const [mark, range] of this.#painted) {
      if (range.collapsed || this.#host.isStale(mark.run.container)) this.#erase(mark);
    }
    const active = this.#activeMark;
    if (active && !isElementMark(active) && this.#host.isStale(active.run.container))
      this.activate(undefined);
  }

  adopt(tree: ShadowRoot): void {
    this.#style.adopt(tree);
  }

  activate(mark: Mark | undefined): void {
    this.#activeMark = mark;
    this.#active.clear();
    const range = mark && !isElementMark(mark) ? rangeOf(mark) : undefined;
    if (range) this.#active.add(range);
  }

  rangeOf(mark: TextMark): Range | undefined {
    return rangeOf(mark);
  }

  #onCrossing(entries: readonly IntersectionObserverEntry[]): void {
    let isHidden = false;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const isFlat = isEmpty(boundingClientRect);
      const isNear = isIntersecting || (isFlat && getComputedStyle(target).display === 'contents');
      isHidden ||= isFlat && !isNear;
      if (this.#near.has(target)) this.#near.set(target, isNear);
    }
    this.#paint();
    if (isHidden) this.#host.onHidden();
  }

  #paint(): void {
    const fresh = this.#marks.filter(({ run }) => !this.#host.isStale(run.container));
    const thatAre = (near: boolean | undefined) =>
      fresh.filter(({ run }) => this.#near.get(run.container) === near);
    // The observer tells a frame later; until then the page's first marks count as near.
    const wanted = new Set([...this.choose(thatAre(true)), ...thatAre(undefined)].slice(0, MOST_RANGES));
    for (const mark of this.#painted.keys()) {
      if (!wanted.has(mark)) this.#erase(mark);
    }
    for (const mark of wanted) {
      if (this.#painted.has(mark)) continue;
      const range = rangeOf(mark);
      if (!range) continue;
      this.#painted.set(mark, range);
      this.#highlight.add(range);
    }
  }

  #erase(mark: TextMark): void {
    const range = this.#painted.get(mark);
    if (!range) return;
    this.#highlight.delete(range);
    this.#painted.delete(mark);
  }

  destroy(): void {
    this.#observer.disconnect();
    if (CSS.highlights.get(MARK_HIGHLIGHT) === this.#highlight) CSS.highlights.delete(MARK_HIGHLIGHT);
    if (CSS.highlights.get(ACTIVE_HIGHLIGHT) === this.#active) CSS.highlights.delete(ACTIVE_HIGHLIGHT);
    this.#painted.clear();
  }
}

/** Of something without a box, or of which only the text has one: `display: contents`. */
function isEmpty({ x, y, width, height }: DOMRectReadOnly): boolean {
  return x === 0 && y === 0 && width === 0 && height === 0;
}
