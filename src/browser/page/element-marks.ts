import { ownDocument } from '../host/own-document.ts';
import { WRAPPED, type MarkRenderer } from './mark-renderer.ts';
import type { Page } from './page.ts';
import { countBefore } from './reading-order.ts';
import { termOfElement } from './term-of-element.ts';
import { placeOf, type ElementMark, type Mark, type TextMark } from './text-run.ts';

const WRITTEN = `[data-term],glossator-term:not([${WRAPPED}])`;

/** Has a page count what its author marked by hand, anywhere on it, among its marks. */
export function countWritten(page: Page): void {
  const wants = (mark: Mark) => page.wants?.(mark) ?? true;
  page.withWritten = (found) => inOrder(found, elementMarks().filter(wants), page.renderer);
}

function elementMarks(): readonly ElementMark[] {
  return [...ownDocument.querySelectorAll(WRITTEN)].flatMap((element) => {
    const term = termOfElement(element);
    return term ? [{ term, element }] : [];
  });
}

/** Both kinds of marks in reading order; each of them is in order already. */
function inOrder(
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
