import { ACTIVE_HIGHLIGHT, MARK_HIGHLIGHT } from './mark-style.ts';
import type { MarkRenderer } from './mark-renderer.ts';
import { isElementMark, rangeOf, type Mark, type TextMark } from './text-run.ts';

/** Chromium taxes every frame of the host by 10–18 µs a registered range, so only this many are. */
const MOST_RANGES = 64;
/** How far beyond the viewport marks are ready, in parts of its height. */
const MARGIN = '60% 0px';
/** How soon a host that wiped the registries gets its marks back. */
const WATCH_MS = 800;

/** Paints marks near the viewport with the CSS Custom Highlight API. The page's DOM is not touched. */
export class Painter implements MarkRenderer {
  readonly #highlight = new Highlight();
  readonly #active = new Highlight();
  readonly #painted = new Map<TextMark, Range>();
  readonly #near = new Set<Element>();
  /** Of these the observer has not told yet whether they are near. */
  readonly #unplaced = new Set<Element>();
  readonly #observer: IntersectionObserver;
  readonly #abort = new AbortController();
  readonly #ensureStyle: () => void;
  readonly #watch: ReturnType<typeof setInterval>;
  /** In reading order. */
  #marks: readonly TextMark[] = [];
  /** The blocks that they stand in. */
  #containers: ReadonlySet<Element> = new Set();
  #activeMark: Mark | undefined;
  /** Whether there is more near the viewport than may be registered. */
  #isCrowded = false;
  #frame = 0;

  /** @param ensureStyle - puts the marks' style sheet back if the host has dropped it */
  constructor(ensureStyle: () => void) {
    this.#ensureStyle = ensureStyle;
    this.#active.priority = 1;
    this.#observer = new IntersectionObserver((entries) => this.#onCrossing(entries), { rootMargin: MARGIN });
    this.#register();
    const { signal } = this.#abort;
    document.addEventListener('scroll', () => this.#onScroll(), { capture: true, passive: true, signal });
    this.#watch = setInterval(() => {
      if (!document.hidden) this.#register();
    }, WATCH_MS);
  }

  get visible(): Iterable<readonly [TextMark, Range]> {
    return this.#painted;
  }

  #register(): void {
    this.#ensureStyle();
    if (CSS.highlights.get(MARK_HIGHLIGHT) !== this.#highlight)
      CSS.highlights.set(MARK_HIGHLIGHT, this.#highlight);
    if (CSS.highlights.get(ACTIVE_HIGHLIGHT) !== this.#active)
      CSS.highlights.set(ACTIVE_HIGHLIGHT, this.#active);
  }

  show(marks: readonly TextMark[]): void {
    const previous = this.#containers;
    this.#marks = marks;
    this.#containers = new Set(marks.map(({ run }) => run.container));
    for (const container of previous) {
      if (this.#containers.has(container)) continue;
      this.#observer.unobserve(container);
      this.#near.delete(container);
      this.#unplaced.delete(container);
    }
    for (const container of this.#containers) {
      if (previous.has(container)) continue;
      this.#observer.observe(container);
      this.#unplaced.add(container);
    }
    this.#paint();
  }

  forget(marks: readonly TextMark[]): void {
    if (marks.length === 0) return;
    const forgotten = new Set<Mark>(marks);
    // Blocks stay observed, as most of them are marked again at once.
    this.#marks = this.#marks.filter((mark) => !forgotten.has(mark));
    for (const mark of marks) this.#erase(mark);
    if (this.#activeMark && forgotten.has(this.#activeMark)) this.activate(undefined);
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
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      this.#unplaced.delete(target);
      const isNear = isIntersecting || isBoxless(target, boundingClientRect);
      if (isNear && this.#containers.has(target)) this.#near.add(target);
      else this.#near.delete(target);
    }
    this.#paint();
  }

  #onScroll(): void {
    // Within the limit the observer tells all there is to know.
    if (this.#frame !== 0 || !this.#isCrowded) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    const candidates = this.#marks.filter(({ run }) => this.#near.has(run.container));
    this.#isCrowded = candidates.length > MOST_RANGES;
    const wanted = new Set(this.#isCrowded ? nearestToViewport(candidates) : candidates);
    // The observer tells a frame later; until then the page's first marks count as near.
    for (const mark of this.#marks.slice(0, MOST_RANGES - wanted.size)) {
      if (this.#unplaced.has(mark.run.container)) wanted.add(mark);
    }
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
    this.#abort.abort();
    this.#observer.disconnect();
    clearInterval(this.#watch);
    cancelAnimationFrame(this.#frame);
    if (CSS.highlights.get(MARK_HIGHLIGHT) === this.#highlight) CSS.highlights.delete(MARK_HIGHLIGHT);
    if (CSS.highlights.get(ACTIVE_HIGHLIGHT) === this.#active) CSS.highlights.delete(ACTIVE_HIGHLIGHT);
    this.#painted.clear();
  }
}

/** Whether an element has no box that could come near, only its text has: `display: contents`. */
function isBoxless(element: Element, { x, y, width, height }: DOMRectReadOnly): boolean {
  return (
    x === 0 && y === 0 && width === 0 && height === 0 && getComputedStyle(element).display === 'contents'
  );
}

/** A stretch of `MOST_RANGES` marks around the viewport's middle, found by halving, since marks come in reading order. */
function nearestToViewport(marks: readonly TextMark[]): readonly TextMark[] {
  const middle = innerHeight / 2;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const at = (low + high) >> 1;
    const top = rangeOf(marks[at] as TextMark)?.getBoundingClientRect().top ?? 0;
    if (top < middle) low = at + 1;
    else high = at;
  }
  const first = Math.max(0, Math.min(low - MOST_RANGES / 2, marks.length - MOST_RANGES));
  return marks.slice(first, first + MOST_RANGES);
}
