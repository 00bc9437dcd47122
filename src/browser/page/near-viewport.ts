import type { Page } from './page.ts';
import { MOST_RANGES } from './mark-renderer.ts';
import { rangeOf, type TextMark } from './text-run.ts';

/** How far beyond the viewport marks are ready, in parts of its height. */
const MARGIN = 0.6;

/**
 * Of more blocks than this it is asked now and then where they are, since an observer looks at each of them in every
 * frame that scrolls: 5 ms on a page of 1 MB.
 */
const MOST_OBSERVED = 300;

/** A stretch of marks around the viewport's middle, found by halving, since marks come in reading order. */
function nearestToMiddle(marks: readonly TextMark[]): readonly TextMark[] {
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

/** Knows which blocks are near the viewport, and chooses the marks that are shown by it. */
export class NearViewport {
  readonly #page: Page;
  /** The blocks that marks stand in, and whether they are near; `undefined` until that is known. */
  readonly #near = new Map<Element, boolean | undefined>();
  /** Blocks without a box: folded away, or on a tab that is not open. */
  readonly #hidden = new Set<Element>();
  readonly #observer: IntersectionObserver;
  /** Called when what is near has changed. */
  readonly #onChange: () => void;
  #isObserving = true;
  /** Whether there are more marks near than may be shown, so that every step of scrolling matters. */
  isCrowded = false;

  constructor(page: Page, onChange: () => void) {
    this.#page = page;
    this.#onChange = onChange;
    const rootMargin = `${MARGIN * 100}% 0px`;
    this.#observer = new IntersectionObserver((entries) => this.#onCrossing(entries), { rootMargin });
    page.signal.addEventListener('abort', () => this.#observer.disconnect());
    page.renderer.choose = (marks) => this.#choose(marks);
  }

  /** What the observer does not tell must be looked at. */
  get isBlind(): boolean {
    return this.isCrowded || !this.#isObserving;
  }

  /** Look where all blocks are, if no observer does. */
  look(): void {
    if (this.#look()) this.#page.show();
  }

  /** @returns whether any block is hidden since */
  #look(): boolean {
    if (this.#isObserving) return false;
    const margin = innerHeight * MARGIN;
    let isHidden = false;
    for (const block of this.#near.keys()) {
      const rect = block.getBoundingClientRect();
      isHidden =
        this.#note(block, rect, rect.top < innerHeight + margin && rect.bottom > -margin) || isHidden;
    }
    return isHidden;
  }

  #onCrossing(entries: readonly IntersectionObserverEntry[]): void {
    let isHidden = false;
    for (const { target, boundingClientRect, isIntersecting } of entries)
      isHidden = this.#note(target, boundingClientRect, isIntersecting) || isHidden;
    this.#onChange();
    if (isHidden) this.#page.show();
  }

  /** @returns whether the block is hidden since: the terms in it may stand somewhere else, too */
  #note(block: Element, { x, y, width, height }: DOMRectReadOnly, isNear: boolean): boolean {
    if (!this.#near.has(block)) return false;
    // Of something without a box, or of which only the text has one: `display: contents`.
    const isFlat = !(x || y || width || height);
    const hasContents = isFlat && getComputedStyle(block).display === 'contents';
    this.#near.set(block, hasContents || (isNear && !isFlat));
    if (!isFlat || hasContents) {
      this.#hidden.delete(block);
      return false;
    }
    const isNew = !this.#hidden.has(block);
    this.#hidden.add(block);
    return isNew;
  }

  /** @param marks - in reading order */
  #choose(marks: readonly TextMark[]): readonly TextMark[] {
    this.#watch(new Set(marks.map(({ run }) => run.container)));
    const thatAre = (near: boolean | undefined) =>
      marks.filter(({ run }) => this.#near.get(run.container) === near);
    const near = thatAre(true);
    this.isCrowded = near.length > MOST_RANGES;
    // Until it is known where they are, the page's first marks count as near.
    return [...(this.isCrowded ? nearestToMiddle(near) : near), ...thatAre(undefined)].slice(0, MOST_RANGES);
  }

  #watch(blocks: ReadonlySet<Element>): void {
    for (const block of this.#near.keys()) {
      if (blocks.has(block)) continue;
      this.#observer.unobserve(block);
      this.#near.delete(block);
      this.#hidden.delete(block);
    }
    const fresh = [...blocks].filter((block) => !this.#near.has(block));
    for (const block of fresh) this.#near.set(block, undefined);
    const wasObserving = this.#isObserving;
    this.#isObserving = blocks.size <= MOST_OBSERVED;
    if (this.#isObserving) for (const block of wasObserving ? fresh : blocks) this.#observer.observe(block);
    else if (wasObserving) this.#observer.disconnect();
    // What is hidden among them was known when they were chosen.
    if (fresh.length > 0) this.#look();
  }
}
