import {
  arrow,
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  type MiddlewareData,
} from '@floating-ui/dom';

/** The words on the page that a card explains. */
export interface Anchor {
  getBoundingClientRect(): DOMRect;
  getClientRects(): DOMRectList | DOMRect[];
  contextElement?: Element;
}

/** Room for the arrow between the words and the card. */
const GAP = 11;
/** The card starts a little before the words, as a note in the margin would. */
const OVERHANG = -24;
const EDGE = 8;

/**
 * Keeps `card` beside the words, and its arrow at them, until the returned
 * function is called.
 */
export function floatBeside(anchor: Anchor, card: HTMLElement, pointer: HTMLElement): () => void {
  const middleware = [
    inline(),
    offset({ mainAxis: GAP, alignmentAxis: OVERHANG }),
    flip({ padding: EDGE }),
    shift({ padding: EDGE }),
    arrow({ element: pointer, padding: 16 }),
  ];
  const place = async (): Promise<void> => {
    const found = await computePosition(anchor, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware,
    });
    card.dataset['side'] = found.placement.startsWith('top') ? 'top' : 'bottom';
    card.style.left = `${inDevicePixels(found.x)}px`;
    card.style.top = `${inDevicePixels(found.y)}px`;
    pointAt(pointer, found.middlewareData);
  };
  return autoUpdate(anchor, card, () => void place());
}

function pointAt(pointer: HTMLElement, { arrow: found }: MiddlewareData): void {
  if (found?.x !== undefined) pointer.style.left = `${found.x}px`;
}

/** Between device pixels, hairlines and type turn soft. */
function inDevicePixels(value: number): number {
  const ratio = window.devicePixelRatio || 1;
  return Math.round(value * ratio) / ratio;
}
