import { ownDocument } from '../host/own-document.ts';

/** Between the words and the offer, and between it and the edges of the screen. CSS pixels. */
const GAP = 8;
/** From the edge of the screen to what stands there by itself, as the launcher does. */
const DOCK = 16;
/** Above and below selected words a touched screen has its handles and its own menu. */
const SYSTEM = 72;

interface Words {
  readonly isTouch: boolean;
  readonly around: Range;
  rects(): readonly DOMRect[];
}

interface Screen {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a reader sees of the page: less than the viewport while it is zoomed by fingers. */
function screenRect(): Screen {
  const {
    offsetLeft: left = 0,
    offsetTop: top = 0,
    width = innerWidth,
    height = innerHeight,
  } = visualViewport ?? {};
  return { left, top, right: left + width, bottom: top + height };
}

const clamp = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Puts the offer beside the words: below their last line, since tools of the page come up above as a rule. For fingers it
 * stands at the edge of the screen, where neither the hand nor the system's own menu is.
 */
export function placeOffer(box: HTMLElement, words: Words): void {
  const rects = words.rects();
  const [first, last] = [rects[0], rects.at(-1)];
  if (!first || !last) return;
  const screen = screenRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const above = { top: first.top - GAP - height, middle: first.left + first.width / 2 };
  const below = { top: last.bottom + GAP, middle: last.left + last.width / 2 };
  const places = words.isTouch ? docks(screen, { height, first, last }) : [below, above];
  const fits = places.filter(({ top }) => top >= screen.top && top + height <= screen.bottom);
  const leftOf = (middle: number): number =>
    clamp(screen.left + GAP, middle - width / 2, screen.right - GAP - width);
  const isOpen = ({ top, middle }: typeof below): boolean =>
    isFree({ left: leftOf(middle), top, width, height }, { box, around: words.around });
  const { top, middle } = fits.find(isOpen) ?? fits[0] ?? below;
  // A page that is zoomed by CSS zooms these lengths too.
  const zoom = (box as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  box.style.left = `${leftOf(middle) / zoom}px`;
  box.style.top = `${Math.round(top) / zoom}px`;
}

interface Docked {
  readonly height: number;
  readonly first: DOMRect;
  readonly last: DOMRect;
}

/** The bottom of the screen, a line above it, and the top, as far as they are clear of the words and what is at them. */
function docks({ left, right, top, bottom }: Screen, { height, first, last }: Docked) {
  const middle = (left + right) / 2;
  const lowest = bottom - DOCK - height;
  const all = [lowest, lowest - DOCK - height, top + DOCK].map((at) => ({ top: at, middle }));
  return all.filter((at) => at.top > last.bottom + SYSTEM || at.top + height < first.top - SYSTEM);
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Whether nothing floats there over the text already: a tool of the page, a bar, our own button. */
function isFree(
  { left, top, width, height }: Area,
  { box, around }: { box: HTMLElement; around: Range },
): boolean {
  box.style.pointerEvents = 'none';
  const points = [0.02, 0.5, 0.98].flatMap((x) =>
    [0.1, 0.9].map((y) => [left + x * width, top + y * height]),
  );
  const isTaken = points.some(([x = 0, y = 0]) => floats(ownDocument.elementFromPoint(x, y), around));
  box.style.pointerEvents = '';
  return !isTaken;
}

function floats(element: Element | null, around: Range): boolean {
  let at = element;
  while (at && !around.intersectsNode(at)) {
    if (/fixed|absolute|sticky/u.test(getComputedStyle(at).position)) return true;
    // By way of the prototype, since a form's field may have this name: one would go round in circles.
    at = Reflect.get(Element.prototype, 'parentElement', at);
  }
  return false;
}
