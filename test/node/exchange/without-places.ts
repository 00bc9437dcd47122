import type { DraftEntry } from '../../../src/node/source/draft.ts';

/** Entries without the places where they were written. */
export function withoutPlaces(entries: readonly DraftEntry[]): readonly Omit<DraftEntry, 'at'>[] {
  return entries.map((entry) => {
    const { at: _, ...others } = entry;
    return others;
  });
}
