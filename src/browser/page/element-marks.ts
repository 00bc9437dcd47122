import { WRAPPED, type MarkRenderer } from './mark-renderer.ts';
import { countBefore } from './reading-order.ts';
import { placeOf, type ElementMark, type Mark, type TextMark } from './text-run.ts';

const WRITTEN = `[data-term],glossator-term:not([${WRAPPED}])`;

/** The term that an element stands for, when its author said so. */
export function termOfElement(element: Element): string | null {
  return element.getAttribute(element.localName === 'glossator-term' ? 'term' : 'data-term');
}

/** Terms that the author marked by hand, anywhere on the page. */
export function elementMarks(): readonly ElementMark[] {
  return [...document.querySelectorAll(WRITTEN)].flatMap((element) => {
    const term = termOfElement(element);
    return term ? [{ term, element }] : [];
  });
}

/** Both kinds of marks in reading order; each of them is in order already. */
export function inOrder(
  found: readonly TextMark[],
  written: readonly ElementMark[],
  renderer: MarkRenderer,
): readonly Mark[] {
  const startOf = (mark: TextMark) => renderer.rangeOf(mark)?.startContainer ?? placeOf(mark.run);
  let at = 0;
  const upToLast = written.flatMap((mark): readonly Mark[] => {
    const start = at;
    at = countBefore(found, startOf, { node: mark.element, low: at });
    return [...found.slice(start, at), mark];
  });
  return [...upToLast, ...found.slice(at)];
}
