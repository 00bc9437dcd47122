import type { DraftEntry } from '../source/draft.ts';

/** A term that has no entry in some language has none there to lead to. */
export function knownOnly(entries: readonly DraftEntry[]): readonly DraftEntry[] {
  const known = new Set(entries.map(({ lang, id }) => `${lang} ${id}`));
  return entries.map((entry) => {
    const { related = [], ...others } = entry;
    const kept = related.filter(({ term }) => known.has(`${entry.lang} ${term}`));
    return kept.length === 0 ? others : { ...others, related: kept };
  });
}
