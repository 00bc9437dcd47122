import { hasBox } from './has-box.ts';
import type { Section, TextMark } from './text-run.ts';

/** How often a term is marked: first in each section, first on the page, always. */
export type Occurrences = 'section' | 'first' | 'all';

/**
 * Which marks are shown. All matches stay known: a reader may change the density
 * without a new scan. The first of a term is one that can be seen, if there is any.
 *
 * @param marks - in reading order
 */
export function chooseMarks(marks: readonly TextMark[], occurrences: Occurrences): readonly TextMark[] {
  if (occurrences === 'all') return marks;
  const shown = new Map<Element, boolean>();
  const isShown = ({ run: { container } }: TextMark): boolean => {
    const known = shown.get(container) ?? hasBox(container);
    shown.set(container, known);
    return known;
  };
  let section: Section | undefined;
  const firsts = new Map<string, TextMark>();
  const chosen = new Set<TextMark>();
  for (const mark of marks) {
    if (occurrences === 'section' && mark.run.section !== section) firsts.clear();
    section = mark.run.section;
    const first = firsts.get(mark.term);
    if (first && (isShown(first) || !isShown(mark))) continue;
    if (first) chosen.delete(first);
    firsts.set(mark.term, mark);
    chosen.add(mark);
  }
  return [...chosen];
}
