import { parentOf } from './parent-of.ts';

function zoomOf(element: Element | null): number {
  let zoom = 1;
  for (let at = element; at; at = parentOf(at)) zoom *= Number(getComputedStyle(at).zoom) || 1;
  return zoom;
}

/**
 * Where the words of a range are, in CSS pixels of the viewport, as pointer events count them.
 *
 * WebKit and Chromium before 128 divide by the CSS `zoom` of the element; engines that keep
 * to the specification have `currentCSSZoom`.
 *
 * @see https://drafts.csswg.org/css-viewport/#zoom-om
 */
export function clientRectsOf(range: Range): readonly DOMRect[] {
  const rects = [...range.getClientRects()];
  if ('currentCSSZoom' in Element.prototype) return rects;
  const node = range.startContainer;
  const zoom = zoomOf(node instanceof Element ? node : parentOf(node));
  if (zoom === 1) return rects;
  return rects.map(({ x, y, width, height }) => new DOMRect(x * zoom, y * zoom, width * zoom, height * zoom));
}
