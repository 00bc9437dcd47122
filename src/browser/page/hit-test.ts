import { termOfElement } from './element-marks.ts';
import type { Mark, TextMark } from './text-run.ts';

/** A finger or an unsteady hand may miss by this much, in CSS pixels. */
export const TOUCH_SLOP = 6;

function isInside(rect: DOMRect, x: number, y: number, slop: number): boolean {
  return x >= rect.left - slop && x <= rect.right + slop && y >= rect.top - slop && y <= rect.bottom + slop;
}

/**
 * The mark under a point.
 *
 * At most 64 ranges are registered, so their own client rects answer in every
 * engine; `highlightsFromPoint` and the caret functions would have to be
 * confirmed by them anyway, because they also answer past the end of a line.
 *
 * @param x - CSS pixels in the viewport
 * @param target - what the event hit first; a word that something covers is not under the point
 */
export function markAt(
  visible: Iterable<readonly [TextMark, Range]>,
  x: number,
  y: number,
  target: EventTarget | null,
  slop = 0,
): Mark | undefined {
  if (!(target instanceof Element)) return undefined;
  const element = target.closest('glossator-term,[data-term]');
  const term = element && termOfElement(element);
  if (element && term) return { term, element };
  for (const [mark, range] of visible) {
    if (!target.contains(range.startContainer) && !target.contains(range.endContainer)) continue;
    for (const rect of range.getClientRects()) if (isInside(rect, x, y, slop)) return mark;
  }
  return undefined;
}
