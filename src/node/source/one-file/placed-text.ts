import type { Location } from '../../diagnostics/location.ts';

/** A text of which every place is known in the author's file, however it was quoted or indented there. */
export interface PlacedText {
  readonly text: string;
  /** @param offset - in UTF-16 code units from the text's first */
  readonly locate: (offset: number) => Location;
}

/**
 * Where a place of the text stands in what was written for it.
 *
 * @param step - sticky; what was written for one code unit of the text
 */
export function writtenOffset(written: string, offset: number, step: RegExp): number {
  let at = 0;
  for (let passed = 0; passed < offset && at < written.length; passed++) {
    step.lastIndex = at;
    at += step.exec(written)?.[0].length ?? 1;
  }
  return at;
}
