import { WRAPPED } from './mark-renderer.ts';
import { isElementMark, placeOf, type ElementMark, type Mark } from './text-run.ts';

const WRITTEN = `[data-term],glossator-term:not([${WRAPPED}])`;

/** The term that an element stands for, when its author said so. */
export function termOfElement(element: Element): string | null {
  return element.localName === 'glossator-term' ? element.getAttribute('term') : element.getAttribute('data-term');
}

/** Terms that the author marked by hand, anywhere on the page. */
export function elementMarks(): readonly ElementMark[] {
  return [...document.querySelectorAll(WRITTEN)].flatMap((element) => {
    const term = termOfElement(element);
    return term ? [{ term, element }] : [];
  });
}

function startOf(mark: Mark): Node {
  return isElementMark(mark) ? mark.element : placeOf(mark.run);
}

/** Both kinds of marks in reading order; `found` is in order already. */
export function inOrder(found: readonly Mark[], written: readonly ElementMark[]): readonly Mark[] {
  if (written.length === 0) return found;
  return [...found, ...written].sort((a, b) => {
    const position = startOf(a).compareDocumentPosition(startOf(b));
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : position ? 1 : 0;
  });
}
