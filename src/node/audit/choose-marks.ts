import type { FoundMark } from './found-marks.ts';
import { isShown } from './layout.ts';
import type { PageNode } from './page-node.ts';
import type { Occurrences } from './page-options.ts';
import type { Section } from './text-runs.ts';

/**
 * Which marks are shown, as a page chooses them. The first of a term is one that can be seen, if there is any.
 *
 * @param marks - in reading order
 */
export function chooseMarks(marks: readonly FoundMark[], occurrences: Occurrences): readonly FoundMark[] {
  if (occurrences === 'all') return marks;
  const shown = new Map<PageNode, boolean>();
  const isSeen = ({ run: { container } }: FoundMark): boolean => {
    const known = shown.get(container) ?? isShown(container);
    shown.set(container, known);
    return known;
  };
  let section: Section | undefined;
  const firsts = new Map<string, FoundMark>();
  const chosen = new Set<FoundMark>();
  for (const mark of marks) {
    if (occurrences === 'section' && mark.run.section !== section) firsts.clear();
    section = mark.run.section;
    const term = mark.terms[0] as string;
    const first = firsts.get(term);
    if (first && (isSeen(first) || !isSeen(mark))) continue;
    if (first) chosen.delete(first);
    firsts.set(term, mark);
    chosen.add(mark);
  }
  return [...chosen];
}
