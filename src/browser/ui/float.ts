/**
 * Placing the card. It lies in the top layer, so its coordinates are the
 * viewport's, and all that a positioning library is large for (offset parents,
 * clipping ancestors, scaled containers) cannot occur. @floating-ui/dom stood
 * here before, with the same pixels; it was a third of what the first card cost.
 */

/** The words on the page that a card explains. */
export interface Anchor {
  /** One rectangle for each line that the words stand on. */
  getClientRects(): DOMRectList | readonly DOMRect[];
}

/** Room for the arrow between the words and the card. */
const GAP = 11;
/** The card starts a little before the words, as a note in the margin would. */
const OVERHANG = 24;
/** Between the card and the edges of the screen. */
const EDGE = 8;
/** Between the arrow and the card's corners. */
const CORNER = 16;

const clamp = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/** What a reader sees of the page: less than the viewport while it is zoomed by fingers. */
function screenRect(): { left: number; top: number; right: number; bottom: number } {
  const {
    offsetLeft: left = 0,
    offsetTop: top = 0,
    width = innerWidth,
    height = innerHeight,
  } = visualViewport ?? {};
  return { left, top, right: left + width, bottom: top + height };
}

/** Below the words where there is room, else above, else where there is more of it. */
function place(words: DOMRect, card: HTMLElement, arrow: HTMLElement): void {
  const screen = screenRect();
  const roomBelow = screen.bottom - words.bottom - GAP - EDGE;
  const roomAbove = words.top - screen.top - GAP - EDGE;
  // A page that is zoomed by CSS zooms these lengths too.
  const zoom = (card as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  card.style.setProperty('--_room', `${Math.max(roomBelow, roomAbove) / zoom}px`);
  const { offsetWidth: width, offsetHeight: height } = card;
  const isBelow = roomBelow >= height || roomBelow >= roomAbove;
  const top = isBelow ? words.bottom + GAP : words.top - GAP - height;
  const isRtl = getComputedStyle(card).direction === 'rtl';
  const aligned = isRtl ? words.right + OVERHANG - width : words.left - OVERHANG;
  const left = onDevicePixel(clamp(screen.left + EDGE, aligned, screen.right - EDGE - width));
  card.dataset['side'] = isBelow ? 'bottom' : 'top';
  card.style.left = `${left / zoom}px`;
  card.style.top = `${onDevicePixel(top) / zoom}px`;
  // The arrow is placed inside the card's border.
  const middle = words.left + words.width / 2 - left - card.clientLeft - arrow.offsetWidth / 2;
  arrow.style.left = `${clamp(CORNER, middle, width - CORNER - arrow.offsetWidth) / zoom}px`;
}

/** Between device pixels, hairlines and type turn soft. */
function onDevicePixel(value: number): number {
  const ratio = devicePixelRatio || 1;
  return Math.round(value * ratio) / ratio;
}

/** The line that the pointer is on, else the first, so that the card never points between two halves of a term. */
function lineUnder(rects: readonly DOMRect[], pointerY: number | undefined): number {
  const under = rects.findIndex(
    ({ top, bottom }) => pointerY !== undefined && pointerY >= top && pointerY <= bottom,
  );
  return Math.max(0, under);
}

interface Floating {
  readonly anchor: Anchor;
  readonly card: HTMLElement;
  readonly arrow: HTMLElement;
  /** Where the pointer was, in CSS pixels of the viewport. */
  readonly pointerY?: number | undefined;
}

/** Keeps a card beside the words, and its arrow at them, until the returned function is called. */
export function floatBeside({ anchor, card, arrow, pointerY }: Floating): () => void {
  const line = lineUnder([...anchor.getClientRects()], pointerY);
  let known = '';
  let frame = 0;
  // Once a frame, because no event tells of everything that moves words; a card is open for seconds only.
  const follow = () => {
    const words = anchor.getClientRects()[line] ?? anchor.getClientRects()[0] ?? new DOMRect();
    const { left, top, right, bottom } = screenRect();
    const measured = [
      words.x,
      words.y,
      words.width,
      left,
      top,
      right,
      bottom,
      card.offsetWidth,
      card.offsetHeight,
    ].join();
    if (measured !== known) place(words, card, arrow);
    known = measured;
    frame = requestAnimationFrame(follow);
  };
  follow();
  return () => cancelAnimationFrame(frame);
}
