import { hasBox } from './has-box.ts';
import type { Page } from './page.ts';
import { MOST_RANGES } from './mark-renderer.ts';
import { own } from './own.ts';
import { rangeOf, type TextMark } from './text-run.ts';

/** How far beyond the viewport marks are ready, in parts of its height. */
const MARGIN = 0.6;

/**
 * Of more blocks than this it is asked now and then where they are, since an observer looks at each of them in every
 * frame that scrolls: 5 ms on a page of 1 MB.
 */
const MOST_OBSERVED = 300;

/** Of so many blocks it is asked each time where they are, and of a few more around the viewport. */
const MOST_ASKED = 40;

/** Of so many marks near the viewport it is measured which are nearest. */
const MOST_MEASURED = 200;

/** Where a block is, by its number among all. */
interface Place {
  readonly at: number;
  readonly side: 'above' | 'near' | 'below' | 'hidden';
}

function isFlat({ x, y, width, height }: DOMRectReadOnly): boolean {
  return !(x || y || width || height);
}

/** Whether only what is in an element has boxes. */
function hasContents(element: Element): boolean {
  return getComputedStyle(element).display === 'contents';
}

/** Marks that follow each other in one block. */
interface Stretch {
  readonly block: Element;
  readonly marks: TextMark[];
}

/** @param marks - in reading order; a block that others stand in has several stretches */
function stretchesOf(marks: readonly TextMark[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const mark of marks) {
    const block = mark.run.container;
    const last = stretches.at(-1);
    if (last?.block === block) last.marks.push(mark);
    else stretches.push({ block, marks: [mark] });
  }
  return stretches;
}

function distanceToMiddle(mark: TextMark): number {
  return (rangeOf(mark)?.getBoundingClientRect().top ?? 0) - innerHeight / 2;
}

/**
 * The marks nearest to the viewport's middle, in reading order. Of too many to measure, some stand for those that
 * follow them at first: neighbours stand together, in columns, too.
 *
 * @param marks - more than may be shown
 */
function nearestToMiddle(marks: readonly TextMark[]): readonly TextMark[] {
  const step = Math.ceil(marks.length / MOST_MEASURED);
  if (step === 1) return nearestOf(marks, { step, most: MOST_RANGES });
  return nearestToMiddle(nearestOf(marks, { step, most: MOST_MEASURED }));
}

/** Measures each `step`-th mark, and takes as many of them with those between as are nearest. */
function nearestOf(
  marks: readonly TextMark[],
  { step, most }: { readonly step: number; readonly most: number },
): readonly TextMark[] {
  const measured = marks
    .map((mark, index) => ({ mark, index }))
    .filter(({ index }) => index % step === 0)
    .map(({ mark, index }) => ({ index, away: Math.abs(distanceToMiddle(mark)) }));
  const middle = measured.reduce((a, b) => (b.away < a.away ? b : a)).index;
  // Of one line, those towards the middle come first, so that no gap is left.
  measured.sort((a, b) => a.away - b.away || Math.abs(a.index - middle) - Math.abs(b.index - middle));
  const nearest = new Set(measured.slice(0, most / step).map(({ index }) => index));
  return marks.filter((_, index) => nearest.has(index - (index % step)));
}

/** Knows which blocks are near the viewport, and chooses the marks that are shown by it. */
export class NearViewport {
  readonly #page: Page;
  /** The blocks that marks stand in, and whether they are near; `undefined` until that is known. */
  #near = new Map<Element, boolean | undefined>();
  /** Blocks that had a box when last looked for one: others are folded away, or on a tab that is not open. */
  #boxed = new Set<Element>();
  /** Counts how often the blocks were looked for. */
  #turn = 0;
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

  /** Look where the blocks are, if no observer does. */
  look(): void {
    if (this.#isObserving) return;
    this.#findNear();
    if (this.#findHidden()) this.#page.show();
  }

  /**
   * A few blocks are asked where they are; between two on the same side all are taken to be there, and the others are
   * found by halving: asking all takes 40 ms on a page of 1 MB. Each time others are asked, so that what stands
   * elsewhere than reading order says is found in the end.
   */
  #findNear(): void {
    const blocks = [...this.#near.keys()];
    const step = Math.ceil(blocks.length / MOST_ASKED);
    this.#turn = (this.#turn + 1) % step;
    let from = this.#ask(blocks, 0);
    for (let at = this.#turn || step; from.at < blocks.length - 1; at += step) {
      const to = this.#ask(blocks, Math.min(at, blocks.length - 1));
      this.#fill(blocks, from, to);
      from = to;
    }
  }

  #ask(blocks: readonly Element[], at: number): Place {
    return { at, side: this.#sideOf(blocks[at] as Element) };
  }

  #fill(blocks: readonly Element[], from: Place, to: Place): void {
    if (to.at - from.at < 2) return;
    if (from.side !== to.side) {
      const middle = this.#ask(blocks, (from.at + to.at) >> 1);
      this.#fill(blocks, from, middle);
      this.#fill(blocks, middle, to);
      return;
    }
    for (const block of blocks.slice(from.at + 1, to.at)) {
      if (from.side === 'near') this.#near.set(block, hasBox(block));
      else if (this.#near.get(block)) this.#sideOf(block);
      else this.#near.set(block, false);
    }
  }

  #sideOf(block: Element): Place['side'] {
    const rect = own(block, 'getBoundingClientRect').call(block);
    const margin = innerHeight * MARGIN;
    let side: Place['side'] =
      rect.bottom <= -margin ? 'above' : rect.top >= innerHeight + margin ? 'below' : 'near';
    if (isFlat(rect)) side = hasContents(block) ? 'near' : 'hidden';
    this.#near.set(block, side === 'near');
    return side;
  }

  #onCrossing(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, boundingClientRect, isIntersecting } of entries) {
      if (!this.#near.has(target)) continue;
      const isNear = isFlat(boundingClientRect) ? hasContents(target) : isIntersecting;
      this.#near.set(target, isNear);
    }
    this.#onChange();
    if (this.#findHidden()) this.#page.show();
  }

  /** @returns whether any block is hidden since: the terms in it may stand somewhere else, too */
  #findHidden(): boolean {
    const had = [...this.#boxed];
    this.#boxed = new Set([...this.#near.keys()].filter(hasBox));
    return had.some((block) => this.#near.has(block) && !this.#boxed.has(block));
  }

  /** @param marks - in reading order */
  #choose(marks: readonly TextMark[]): readonly TextMark[] {
    const stretches = stretchesOf(marks);
    this.#watch(new Set(stretches.map(({ block }) => block)));
    const near: TextMark[] = [];
    const unknown: TextMark[] = [];
    for (const stretch of stretches) {
      const isNear = this.#near.get(stretch.block);
      if (isNear !== false) (isNear ? near : unknown).push(...stretch.marks);
    }
    this.isCrowded = near.length > MOST_RANGES;
    // Until it is known where they are, the page's first marks count as near.
    return [...(this.isCrowded ? nearestToMiddle(near) : near), ...unknown].slice(0, MOST_RANGES);
  }

  /** @param blocks - in reading order */
  #watch(blocks: ReadonlySet<Element>): void {
    const known = this.#near;
    const fresh: Element[] = [];
    this.#near = new Map();
    for (const block of blocks) {
      if (!known.has(block)) fresh.push(block);
      this.#near.set(block, known.get(block));
    }
    for (const block of known.keys()) if (!blocks.has(block)) this.#boxed.delete(block);
    // Of blocks with and without, those with one were chosen.
    for (const block of fresh) this.#boxed.add(block);
    const wasObserving = this.#isObserving;
    this.#isObserving = blocks.size <= MOST_OBSERVED;
    if (!this.#isObserving) {
      if (wasObserving) this.#observer.disconnect();
      if (fresh.length > 0) this.#findNear();
      return;
    }
    for (const block of known.keys()) if (!blocks.has(block)) this.#observer.unobserve(block);
    for (const block of wasObserving ? fresh : blocks) this.#observer.observe(block);
  }
}
