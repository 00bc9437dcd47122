import type { Page } from '../../../src/browser/page/page.ts';

/** Blocks of text that a page reads from now on, one for each time. */
export function countReading(page: Page): { blocks: number } {
  const count = { blocks: 0 };
  const { reader } = page;
  const readPart = reader.readPart.bind(reader);
  reader.readPart = function* (...rest) {
    const steps = readPart(...rest);
    for (;;) {
      const { value, done } = steps.next();
      if (done) return value;
      count.blocks++;
      yield;
    }
  };
  return count;
}
