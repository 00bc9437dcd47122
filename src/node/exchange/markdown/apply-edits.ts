/** A stretch of a text, by its UTF-16 offsets, and what comes instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Of edits that overlap, the one that begins first holds; of those at one place, the longest. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  let edited = '';
  for (const { start, end, text: instead } of sorted) {
    if (start < done) continue;
    edited += text.slice(done, start) + instead;
    done = end;
  }
  return edited + text.slice(done);
}
