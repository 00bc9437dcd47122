import { distanceTo } from '../page/hit-test.ts';

/**
 * Tells each step that brings the pointer nearer to the card, before those hear of it who wait for the pointer to rest.
 * To come nearer is to keep between the words and the card's near edge: aside, the distance grows.
 */
export function watchApproach(
  cardOf: () => HTMLElement | null | undefined,
  tell: () => void,
  signal: AbortSignal,
): void {
  let last = 0;
  const onMove = ({ clientX: x, clientY: y }: PointerEvent) => {
    const box = cardOf()?.getBoundingClientRect();
    const distance = box ? distanceTo(box, { x, y }) : 0;
    if (distance < last) tell();
    last = distance;
  };
  // At the window, which comes before the document.
  addEventListener('pointermove', onMove, { capture: true, signal });
}
