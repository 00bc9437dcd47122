import { parentOf } from './parent-of.ts';

/** Whether a block has a box. What is folded away or on a tab that is not open has none. */
export function hasBox(element: Element | null): boolean {
  if (!element || element.checkVisibility()) return true;
  return getComputedStyle(element).display === 'contents' && hasBox(parentOf(element));
}
