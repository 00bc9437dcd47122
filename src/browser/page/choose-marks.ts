import { parentOf, sectionBeginnings } from './element-kinds.ts';
import { countBefore } from './reading-order.ts';
import { placeOf, type TextMark } from './text-run.ts';

/** How often a term is marked: first in each section, first on the page, always. */
export type Occurrences = 'section' | 'first' | 'all';

/** Whether a block has a box. What is folded away or on a tab that is not open has none. */
function hasBox(element: Element | null): boolean {
  if (!element || element.checkVisibility()) return true;
  return getComputedStyle(element).display === 'contents' && hasBox(parentOf(element));
}

/**
 * The first mark of each term since the last beginning, one that can be seen if there is any. Marks and beginnings
 * are both in reading order.
 */
function firstSince(marks: readonly TextMark[], beginnings: readonly Element[]): readonly TextMark[] {
  const starts = new Set<number>();
  let from = 0;
  for (const node of beginnings) {
    from = countBefore(marks, ({ run }) => placeOf(run), { node, near: from });
    starts.add(from);
  }
  const shown = new Map<Element, boolean>();
  const isShown = ({ run: { container } }: TextMark): boolean => {
    const known = shown.get(container) ?? hasBox(container);
    shown.set(container, known);
    return known;
  };
  const firsts = new Map<string, TextMark>();
  const chosen = new Set<TextMark>();
  for (const [index, mark] of marks.entries()) {
    if (starts.has(index)) firsts.clear();
    const first = firsts.get(mark.term);
    if (first && (isShown(first) || !isShown(mark))) continue;
    if (first) chosen.delete(first);
    firsts.set(mark.term, mark);
    chosen.add(mark);
  }
  return [...chosen];
}

/**
 * Which marks are shown. All matches stay known: a reader may change the density
 * without a new scan. Sections are looked up anew each time, since a host may
 * put a heading anywhere.
 *
 * @param marks - in reading order
 * @param trees - the document, and the shadow trees that are read with it
 */
export function chooseMarks(
  marks: readonly TextMark[],
  occurrences: Occurrences,
  trees: readonly (Document | ShadowRoot)[],
): readonly TextMark[] {
  if (occurrences === 'all') return marks;
  return firstSince(marks, occurrences === 'section' ? sectionBeginnings(trees) : []);
}
