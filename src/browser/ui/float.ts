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

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** What a reader sees of the page: less than the viewport while it is zoomed by fingers. */
function screenBox(): Box {
  const {
    offsetLeft: left = 0,
    offsetTop: top = 0,
    width = innerWidth,
    height = innerHeight,
  } = visualViewport ?? {};
  return { left, top, right: left + width, bottom: top + height };
}

interface Place {
  readonly words: Box;
  readonly screen: Box;
  readonly card: HTMLElement;
  readonly arrow: HTMLElement;
}

/** Below the words where there is room, else above, else where there is more of it. */
function place({ words, screen, card, arrow }: Place): void {
  const roomBelow = screen.bottom - words.bottom - GAP - EDGE;
  const roomAbove = words.top - screen.top - GAP - EDGE;
  // A page that is zoomed by CSS zooms these lengths too.
  const zoom = (card as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  card.style.setProperty('--_room', `${Math.max(roomBelow, roomAbove) / zoom}px`);
  const { width, height } = card.getBoundingClientRect();
  const isBelow = roomBelow >= height || roomBelow >= roomAbove;
  const top = isBelow ? words.bottom + GAP : words.top - GAP - height;
  const aligned = card.matches(':dir(rtl)') ? words.right + OVERHANG - width : words.left - OVERHANG;
  const left = onDevicePixel(clamp(screen.left + EDGE, aligned, screen.right - EDGE - width));
  card.dataset['side'] = isBelow ? 'bottom' : 'top';
  card.style.left = `${left / zoom}px`;
  card.style.top = `${onDevicePixel(top) / zoom}px`;
  // The arrow is placed inside the card's border.
  const size = arrow.offsetWidth * zoom;
  const middle = (words.left + words.right - size) / 2 - left - card.clientLeft * zoom;
  arrow.style.left = `${clamp(CORNER, middle, width - CORNER - size) / zoom}px`;
}

/** Between device pixels, hairlines and type turn soft. */
function onDevicePixel(value: number): number {
  const ratio = devicePixelRatio || 1;
  return Math.round(value * ratio) / ratio;
}

/** The line that a box is in: words in several elements have several boxes in a line. */
function lineOf({ left, top, right, bottom, height }: DOMRect, boxes: readonly DOMRect[]): Box {
  for (const box of boxes) {
    if (Math.abs(box.top + box.bottom - top - bottom) > height) continue;
    left = Math.min(left, box.left);
    right = Math.max(right, box.right);
  }
  return { left, top, right, bottom };
}

interface Floating {
  readonly anchor: Anchor;
  readonly card: HTMLElement;
  readonly arrow: HTMLElement;
  /** What pointed at the words. */
  readonly pointer?: MouseEvent | undefined;
}

/** Keeps a card beside the words, and its arrow at them, until the returned function is called. */
export function floatBeside({ anchor, card, arrow, pointer }: Floating): () => void {
  const { clientX: x = -1, clientY: y = -1 } = pointer ?? {};
  const meant = [...anchor.getClientRects()].findIndex(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
  let known = '';
  let frame = 0;
  // Once a frame, because no event tells of everything that moves words; a card is open for seconds only.
  const follow = () => {
    frame = requestAnimationFrame(follow);
    const boxes = [...anchor.getClientRects()];
    // Else the first, so that the card never points between two halves of a term.
    const box = boxes[meant] ?? boxes[0];
    if (!box) return;
    const words = lineOf(box, boxes);
    const screen = screenBox();
    const measured = JSON.stringify([words, screen, card.offsetWidth, card.offsetHeight]);
    if (measured !== known) place({ words, screen, card, arrow });
    known = measured;
  };
  follow();
  return () => cancelAnimationFrame(frame);
}
