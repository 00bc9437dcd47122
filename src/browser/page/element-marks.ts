import { isElementMark, type ElementMark, type Mark } from './text-run.ts';
import { WRAPPED } from './wrapper.ts';

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

/** Both lists are in reading order; so is what comes of them. */
export function mergeInOrder(
  found: readonly Mark[],
  written: readonly ElementMark[],
  rangeOf: (mark: Mark) => Range | undefined,
): readonly Mark[] {
  const merged = [...found];
  for (const mark of written) {
    const at = merged.findIndex((other) => {
      const range = isElementMark(other) ? undefined : rangeOf(other);
      return range !== undefined && range.comparePoint(mark.element, 0) < 0;
    });
    merged.splice(at < 0 ? merged.length : at, 0, mark);
  }
  return merged;
}
