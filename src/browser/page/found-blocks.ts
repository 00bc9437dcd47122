import { countBefore, isBefore } from './reading-order.ts';
import { placeOf, type TextMark, type TextRun } from './text-run.ts';

/** A run in which something was found. */
export interface FoundBlock {
  readonly run: TextRun;
  readonly marks: readonly TextMark[];
}

const firstNodeOf = (block: FoundBlock): Node => placeOf(block.run);

/** All blocks with matches, in document order. */
export class FoundBlocks {
  #blocks: FoundBlock[] = [];
  /** Where the next block most likely belongs: they are found one after another. */
  #next = 0;

  get marks(): readonly TextMark[] {
    return this.#blocks.flatMap((block) => block.marks);
  }

  add(block: FoundBlock): void {
    const node = firstNodeOf(block);
    const previous = this.#blocks[this.#next - 1];
    const from = previous && isBefore(firstNodeOf(previous), node) ? this.#next : 0;
    const at = countBefore(this.#blocks, firstNodeOf, { node, from });
    this.#blocks.splice(at, 0, block);
    this.#next = at + 1;
  }

  /** Forget blocks, and say which. */
  removeWhere(isStale: (block: FoundBlock) => boolean): readonly FoundBlock[] {
    const removed = new Set(this.#blocks.filter(isStale));
    if (removed.size > 0) this.#blocks = this.#blocks.filter((block) => !removed.has(block));
    this.#next = this.#blocks.length;
    return [...removed];
  }
}
