import { parentOf } from './parent-of.ts';

function isScroller(element: Element): boolean {
  if (element === document.scrollingElement) return true;
  return (
    element.scrollHeight > element.clientHeight && /auto|scroll/u.test(getComputedStyle(element).overflowY)
  );
}

function middleOf(element: Element): number {
  if (element === document.scrollingElement) return innerHeight / 2;
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}

/** What a reader sees around an element, in shadow trees too. */
const around = (element: Element): Element | null => element.assignedSlot ?? parentOf(element);

/** Bring words to the middle of the screen and of every box that scrolls around them, opening what is folded away. */
export function reveal(range: Range): void {
  const node = range.startContainer;
  const start = node instanceof Element ? node : parentOf(node);
  for (let at = start; at; at = around(at)) {
    if (at instanceof HTMLDetailsElement && !at.open) at.open = true;
  }
  for (let at = start; at; at = around(at)) {
    if (!isScroller(at)) continue;
    const { top, height } = range.getBoundingClientRect();
    at.scrollBy({ top: top + height / 2 - middleOf(at), behavior: 'instant' });
  }
}
