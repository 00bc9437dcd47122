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

  get marks(): readonly TextMark[] {
    return this.#blocks.flatMap((block) => block.marks);
  }

  add(block: FoundBlock): void {
    const last = this.#blocks.at(-1);
    if (!last || isBefore(firstNodeOf(last), firstNodeOf(block))) this.#blocks.push(block);
    else this.#blocks.splice(countBefore(this.#blocks, firstNodeOf, { node: firstNodeOf(block) }), 0, block);
  }

  /** Forget blocks, and say which. */
  removeWhere(isStale: (block: FoundBlock) => boolean): readonly FoundBlock[] {
    const removed = new Set(this.#blocks.filter(isStale));
    if (removed.size > 0) this.#blocks = this.#blocks.filter((block) => !removed.has(block));
    return [...removed];
  }
}
