import type { DraftEntry } from '../source/draft.ts';

/** Entries that explain the same in several languages, together. */
export function groupById(entries: readonly DraftEntry[]): ReadonlyMap<string, readonly DraftEntry[]> {
  const grouped = new Map<string, DraftEntry[]>();
  for (const entry of entries) {
    const same = grouped.get(entry.id) ?? [];
    same.push(entry);
    grouped.set(entry.id, same);
  }
  return grouped;
}
