import { ownDocument } from '../host/own-document.ts';
import { own } from './own.ts';
import { parentOf } from './parent-of.ts';

/** Between words and the edges of what can be seen of them, in CSS pixels. */
const MARGIN = 16;
/** A way of so many screens is still seen as one; a longer one would only take time. */
const MOST_SCREENS = 1.5;

/** Where a box was scrolled to. */
export interface ScrollPlace {
  readonly box: Element;
  readonly top: number;
  readonly left: number;
}

interface Edges {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function isScroller(element: Element): boolean {
  if (element === ownDocument.scrollingElement) return true;
  const { overflowX, overflowY } = getComputedStyle(element);
  const scrolls = (size: number, room: number, overflow: string) =>
    size > room && /auto|scroll/u.test(overflow);
  return (
    scrolls(element.scrollHeight, element.clientHeight, overflowY) ||
    scrolls(element.scrollWidth, element.clientWidth, overflowX)
  );
}

/** What a reader sees around an element, in shadow trees too. */
const around = (element: Element): Element | null => own(element, 'assignedSlot') ?? parentOf(element);

/** The boxes that scroll around an element, the innermost first. The page does not scroll what is fixed to the screen. */
function scrollersAround(element: Element | null): readonly Element[] {
  const found: Element[] = [];
  for (let at = element; at; at = around(at)) {
    if (isScroller(at)) found.push(at);
    if (at !== ownDocument.scrollingElement && getComputedStyle(at).position === 'fixed') break;
  }
  return found;
}

function viewOf(scroller: Element): Edges {
  if (scroller === ownDocument.scrollingElement)
    return { top: 0, left: 0, bottom: innerHeight, right: innerWidth };
  return scroller.getBoundingClientRect();
}

/** Whether a reader sees words where they are: inside of all that scrolls, and under nothing, such as a sticky header. */
function isInSight(range: Range, views: readonly Edges[]): boolean {
  const { top, left, bottom, right, width, height } = range.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  const isInside = views.every(
    (view) =>
      top >= view.top + MARGIN && bottom <= view.bottom - MARGIN && left >= view.left && right <= view.right,
  );
  if (!isInside) return false;
  // A term on two lines has its middle beside itself.
  const [line = new DOMRect()] = range.getClientRects();
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
  // Text at the top of a shadow tree is in no element of the tree. The card of other words goes from here.
  return (
    hit !== null &&
    (range.intersectsNode(hit) || hit.shadowRoot === root || hit.localName === 'glossator-widget')
  );
}

function elementAt({ startContainer: node }: Range): Element | null {
  return node instanceof Element ? node : parentOf(node);
}

/** Whether a reader sees words already. */
export function isSeen(range: Range): boolean {
  return isInSight(range, scrollersAround(elementAt(range)).map(viewOf));
}

const clamp = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/** How far words have to go sideways to be seen whole. */
function aside({ left, right }: Edges, view: Edges): number {
  if (left < view.left) return left - view.left - MARGIN;
  return right > view.right ? Math.min(right - view.right + MARGIN, left - view.left) : 0;
}

/**
 * Bring words into sight, opening what is folded away. What a reader sees already stays where it is; else it comes to
 * the middle of the screen and of every box that scrolls around it. A short way is gone smoothly, for those who
 * have not asked for less motion.
 *
 * @returns where the boxes were that it has scrolled
 */
export function reveal(range: Range): readonly ScrollPlace[] {
  const start = elementAt(range);
  for (let at = start; at; at = around(at)) {
    if (at instanceof HTMLDetailsElement && !at.open) at.open = true;
  }
  const scrollers = scrollersAround(start);
  if (isInSight(range, scrollers.map(viewOf))) return [];
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let { top, left, bottom, right } = range.getBoundingClientRect();
  return scrollers.map((box) => {
    const view = viewOf(box);
    const place = { box, top: box.scrollTop, left: box.scrollLeft };
    const wanted = (top + bottom - view.top - view.bottom) / 2;
    const down = clamp(-box.scrollTop, wanted, box.scrollHeight - box.clientHeight - box.scrollTop);
    const across = aside({ top, left, bottom, right }, view);
    const isFar = Math.abs(down) > innerHeight * MOST_SCREENS;
    box.scrollBy({ top: down, left: across, behavior: isCalm || isFar ? 'instant' : 'smooth' });
    // While it scrolls smoothly nothing can be measured, so it is told where the words will be.
    [top, bottom, left, right] = [top - down, bottom - down, left - across, right - across];
    return place;
  });
}
