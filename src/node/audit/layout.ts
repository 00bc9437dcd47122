import type { PageNode } from './page-node.ts';

/** What an element says of itself; style sheets are not read. */
function ownDisplay(element: PageNode): string | undefined {
  const style = element.attribute('style');
  const written = style?.match(/(?<=(?:^|;)\s*display\s*:\s*)[a-z-]+/giu)?.at(-1);
  if (written) return written.toLowerCase();
  const hidden = element.attribute('hidden');
  if (element.attribute('popover') !== null) return 'none';
  return hidden !== null && hidden.toLowerCase() !== 'until-found' ? 'none' : undefined;
}

/** Whether what is in an element is not to be seen until somebody opens it. */
function foldsContent(element: PageNode): boolean {
  if (element.localName === 'details') return element.attribute('open') === null;
  return element.attribute('hidden')?.toLowerCase() === 'until-found';
}

/** Whether a block is to be seen on the page as it opens, as far as its file tells. */
export function isShown(block: PageNode): boolean {
  if (ownDisplay(block) === 'none') return false;
  for (let at = block.parent; at; at = at.parent) {
    if (foldsContent(at) || ownDisplay(at) === 'none') return false;
  }
  return true;
}

/** Whether an element is laid out in the line, as its name says, unless it says otherwise. */
export function isInLine(element: PageNode): boolean {
  const display = ownDisplay(element);
  return display === undefined || /^(?:inline|contents|ruby)$/u.test(display);
}
