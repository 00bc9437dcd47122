import { clientRectsOf } from './client-rects.ts';
import { own } from './own.ts';
import { termOfElement } from './term-of-element.ts';
import type { Mark, TextMark } from './text-run.ts';

/** A finger or an unsteady hand may miss by this much, in CSS pixels. */
export const TOUCH_SLOP = 6;

export interface Point {
  /** CSS pixels in the viewport. */
  readonly x: number;
  readonly y: number;
  /** What the event hit first; a word that something covers is not under the point. */
  readonly target: EventTarget | null | undefined;
  /** By how much the point may miss, in CSS pixels. @default 0 */
  readonly slop?: number;
}

/** How far a point is from a box, along the longer way of the two. */
export function distanceTo(
  { left, right, top, bottom }: DOMRect,
  { x, y }: { x: number; y: number },
): number {
  return Math.max(left - x, x - right, top - y, y - bottom, 0);
}

/** Text at the top of a shadow tree is in no element of the tree: what is hit there is the host. */
function standsIn(target: Element, range: Range): boolean {
  return range.intersectsNode(target) || range.startContainer.parentNode === target.shadowRoot;
}

/**
 * The mark under a point.
 *
 * At most 64 ranges are registered, so their own client rects answer in every
 * engine; `highlightsFromPoint` and the caret functions would have to be
 * confirmed by them anyway, because they also answer past the end of a line.
 */
export function markAt(
  visible: Iterable<readonly [TextMark, Range]>,
  { x, y, target, slop = 0 }: Point,
): Mark | undefined {
  if (!(target instanceof Element)) return undefined;
  // What has focus in a <glossator-term> lies in its shadow, and so does the slot that shows its words.
  const root = own(target, 'getRootNode').call(target);
  const place = root instanceof ShadowRoot ? root.host : target;
  const element = own(place, 'closest').call(place, 'glossator-term,[data-term]');
  const term = element && termOfElement(element);
  if (element && term) return { term, element };
  let nearest: Mark | undefined;
  let least = slop;
  for (const [mark, range] of visible) {
    if (!standsIn(target, range)) continue;
    for (const rect of clientRectsOf(range)) {
      const distance = distanceTo(rect, { x, y });
      if (distance > least || (nearest && distance === least)) continue;
      nearest = mark;
      least = distance;
    }
  }
  return nearest;
}
