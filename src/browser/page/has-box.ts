import { parentOf } from './parent-of.ts';

/** Whether a block has a box. What is folded away or on a tab that is not open has none. */
export function hasBox(element: Element): boolean {
  if (Element.prototype.checkVisibility.call(element)) return true;
  // The root of a page has a box.
  return getComputedStyle(element).display === 'contents' && hasBox(parentOf(element) as Element);
}
