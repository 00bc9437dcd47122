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

/** Bring words to the middle of the screen and of every box that scrolls around them, opening what is folded away. */
export function reveal(range: Range): void {
  const node = range.startContainer;
  const start = node instanceof Element ? node : node.parentElement;
  for (let at = start; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement && !at.open) at.open = true;
  }
  for (let at = start; at; at = at.parentElement) {
    if (!isScroller(at)) continue;
    const { top, height } = range.getBoundingClientRect();
    at.scrollBy({ top: top + height / 2 - middleOf(at), behavior: 'instant' });
  }
}
