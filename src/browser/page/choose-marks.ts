import { sectionBeginnings } from './element-kinds.ts';
import { countBefore } from './reading-order.ts';
import { placeOf, type TextMark } from './text-run.ts';

/** How often a term is marked: first in each section, first on the page, always. */
export type Occurrences = 'section' | 'first' | 'all';

/** The first mark of each term since the last beginning. Marks and beginnings are both in reading order. */
function firstSince(marks: readonly TextMark[], beginnings: readonly Element[]): readonly TextMark[] {
  const starts = new Set<number>();
  let from = 0;
  for (const node of beginnings) {
    from = countBefore(marks, ({ run }) => placeOf(run), { node, from });
    starts.add(from);
  }
  const seen = new Set<string>();
  return marks.filter(({ term }, index) => {
    if (starts.has(index)) seen.clear();
    if (seen.has(term)) return false;
    seen.add(term);
    return true;
  });
}

/**
 * Which marks are shown. All matches stay known: a reader may change the density
 * without a new scan. Sections are looked up anew each time, since a host may
 * put a heading anywhere.
 *
 * @param marks - in reading order
 */
export function chooseMarks(marks: readonly TextMark[], occurrences: Occurrences): readonly TextMark[] {
  if (occurrences === 'all') return marks;
  return firstSince(marks, occurrences === 'section' ? sectionBeginnings() : []);
}
