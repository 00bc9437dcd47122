import { ownDocument } from '../host/own-document.ts';
import { hasBox } from '../page/has-box.ts';
import type { Page } from '../page/page.ts';
import { own } from '../page/own.ts';
import { parentOf } from '../page/parent-of.ts';
import { countBefore } from '../page/reading-order.ts';
import { isElementMark, isSameMark, placeOf, type Mark } from '../page/text-run.ts';
import { deepActiveElement } from './active-element.ts';

interface PlaceHost {
  readonly root: ShadowRoot;
  readonly page: Page;
  readonly signal: AbortSignal;
  readonly openMark: Mark | undefined;
}

/** A place between two letters, or before what an element holds. */
interface Boundary {
  readonly node: Node;
  readonly offset: number;
}

/** Knows where in the page's text the reader is. */
export class ReadingPlace {
  readonly #host: PlaceHost;
  /** What was set last: focus or the caret. */
  #isCaretLast = false;

  constructor(host: PlaceHost) {
    this.#host = host;
    const { signal } = host;
    ownDocument.addEventListener('selectionchange', () => (this.#isCaretLast = true), { signal });
    ownDocument.addEventListener('focusin', () => (this.#isCaretLast = false), { signal });
  }

  /**
   * The mark after (`1`) or before (`-1`) the reader, of those that can be seen.
   *
   * @returns nothing when none can be seen; `isAround` when it is beyond an end of the page
   */
  markBeside(direction: 1 | -1): { mark: Mark; isAround: boolean } | undefined {
    const { marks } = this.#host.page;
    const current = this.#current();
    const start = current < 0 ? this.#countBefore(direction) + (direction > 0 ? 0 : -1) : current + direction;
    for (let step = 0; step < marks.length; step++) {
      const at = start + step * direction;
      const mark = marks[(at + marks.length) % marks.length];
      if (mark && this.canBeSeen(mark)) return { mark, isAround: at < 0 || at >= marks.length };
    }
    return undefined;
  }

  /** The mark whose card is open, or that has focus itself. */
  #current(): number {
    const { openMark, page } = this.#host;
    if (openMark) return page.marks.findIndex((mark) => isSameMark(mark, openMark));
    const on = this.#isCaretLast ? undefined : focus()?.node;
    if (!(on instanceof Element && on.matches('glossator-term,[data-term]'))) return -1;
    return page.marks.findIndex((mark) => page.renderer.rangeOf(mark)?.startContainer === on);
  }

  /** Whether a mark is to be seen by whoever scrolls to it: not folded away, hidden or held back. */
  canBeSeen(mark: Mark): boolean {
    const element = isElementMark(mark) ? mark.element : mark.run.container;
    const range = this.#host.page.renderer.rangeOf(mark);
    if (!range || !hasBox(element)) return false;
    const { startContainer } = range;
    const around = startContainer instanceof Element ? startContainer : parentOf(startContainer);
    if (!around || own(around, 'closest').call(around, '[inert]')) return false;
    return getComputedStyle(around).visibility === 'visible' && range.getClientRects().length > 0;
  }

  /** How many marks come before the reader. Focus or caret tell as far as they are on the screen, else the screen does. */
  #countBefore(direction: 1 | -1): number {
    const [low, high] = this.#onScreen();
    const at = this.#boundary(direction);
    return at ? Math.max(low, Math.min(this.#countBeforeBoundary(at), high)) : low;
  }

  /** How many marks come before what the screen shows, and how many before its end. */
  #onScreen(): readonly [number, number] {
    const { marks, renderer } = this.#host.page;
    let low: number | undefined;
    for (const [index, mark] of marks.entries()) {
      const { top, bottom, height } = renderer.rangeOf(mark)?.getBoundingClientRect() ?? new DOMRect();
      if (height === 0) continue;
      if (bottom > 0) low ??= index;
      if (low !== undefined && top >= innerHeight) return [low, index];
    }
    return [low ?? marks.length, marks.length];
  }

  #boundary(direction: 1 | -1): Boundary | undefined {
    const { openMark, page } = this.#host;
    const range = openMark && page.renderer.rangeOf(openMark);
    // The page has been read again since its card was opened, or the reader has selected it.
    if (range && direction < 0) return { node: range.startContainer, offset: range.startOffset };
    if (range) return { node: range.endContainer, offset: range.endOffset };
    const [first, second] = this.#isCaretLast ? [caret(), focus()] : [focus(), caret()];
    return [first, second].find((each) => each && this.#isOnScreen(each));
  }

  #isOnScreen({ node, offset }: Boundary): boolean {
    const element = node instanceof Element ? node : parentOf(node);
    if (!element || element === ownDocument.body || this.#host.root.host.contains(element)) return false;
    if (this.#host.root.contains(element)) return false;
    const range = new Range();
    range.setStart(node, offset);
    const { top, bottom } = node instanceof Element ? node.getBoundingClientRect() : rectOf(range, element);
    return bottom > 0 && top < innerHeight;
  }

  #countBeforeBoundary({ node, offset }: Boundary): number {
    const { marks, renderer } = this.#host.page;
    const startOf = (mark: Mark): Node => {
      const start = renderer.rangeOf(mark)?.startContainer;
      return start ?? (isElementMark(mark) ? mark.element : placeOf(mark.run));
    };
    let count = countBefore(marks, startOf, { node });
    const isBefore = (mark: Mark): boolean =>
      startOf(mark) === node && (renderer.rangeOf(mark)?.startOffset ?? 0) < offset;
    for (let mark = marks[count]; mark && isBefore(mark); mark = marks[count]) count++;
    return count;
  }
}

function rectOf(range: Range, element: Element): DOMRect {
  const [rect] = range.getClientRects();
  // WebKit gives a caret no box.
  return rect ?? element.getBoundingClientRect();
}

function caret(): Boundary | undefined {
  const { focusNode: node, focusOffset: offset = 0 } = getSelection() ?? {};
  if (!node) return undefined;
  // Engines like to tell of a place between elements by the element around them.
  const child = node.childNodes[offset];
  return child ? { node: child, offset: 0 } : { node, offset };
}

function focus(): Boundary | undefined {
  const active = deepActiveElement();
  if (!active) return undefined;
  const root = active.getRootNode();
  // What has focus in a <glossator-term> lies in its shadow.
  const isTerm = root instanceof ShadowRoot && root.host.localName === 'glossator-term';
  return { node: isTerm ? root.host : active, offset: 0 };
}
