import { countBefore, isBefore } from './reading-order.ts';
import type { Sections } from './sections.ts';
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
    else this.#blocks.splice(countBefore(this.#blocks, firstNodeOf, firstNodeOf(block)), 0, block);
  }

  /** Forget blocks, and say which. */
  removeWhere(isStale: (block: FoundBlock) => boolean): readonly FoundBlock[] {
    const removed = new Set(this.#blocks.filter(isStale));
    if (removed.size > 0) this.#blocks = this.#blocks.filter((block) => !removed.has(block));
    return [...removed];
  }

  /** Say anew in which section blocks stand, where beginnings of sections came, went or moved. */
  divide(changed: ReadonlySet<Element>, sections: Sections): void {
    if (changed.size === 0) return;
    for (const { run } of this.#blocks) {
      if (run.section && changed.has(run.section)) run.section = sections.at(placeOf(run));
    }
    for (const section of changed) {
      if (section.isConnected) this.#divideAt(section, sections);
    }
  }

  #divideAt(section: Element, sections: Sections): void {
    for (let at = countBefore(this.#blocks, firstNodeOf, section); at < this.#blocks.length; at++) {
      const { run } = this.#blocks[at] as FoundBlock;
      if (sections.at(placeOf(run)) !== section) return;
      run.section = section;
    }
  }
}
