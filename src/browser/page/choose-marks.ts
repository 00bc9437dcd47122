import type { TextMark } from './text-run.ts';

/** How often a term is marked: first in each section, first on the page, always. */
export type Occurrences = 'section' | 'first' | 'all';

/**
 * Which marks are shown. All matches stay known: a reader may change the density without a new scan.
 *
 * @param marks - in reading order
 */
export function chooseMarks(marks: readonly TextMark[], occurrences: Occurrences): readonly TextMark[] {
  if (occurrences === 'all') return marks;
  const seen = new Map<Element | null, Set<string>>();
  return marks.filter(({ term, run }) => {
    const key = occurrences === 'section' ? run.section : null;
    let terms = seen.get(key);
    if (!terms) seen.set(key, (terms = new Set()));
    if (terms.has(term)) return false;
    terms.add(term);
    return true;
  });
}
