import { SECTION_SELECTOR } from './element-kinds.ts';
import { placeOf, type TextMark, type TextRun } from './text-run.ts';

/** A run in which something was found. */
export interface FoundBlock {
  readonly run: TextRun;
  readonly marks: readonly TextMark[];
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** How many of `items` come before a node; they are in document order. */
function countBefore<Item>(items: readonly Item[], nodeOf: (item: Item) => Node, node: Node): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(nodeOf(items[middle] as Item), node)) low = middle + 1;
    else high = middle;
  }
  return low;
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
}

/** The section that a node stands in, looked up for parts of the page that are read out of order. */
export function sectionAt(node: Node): Element | null {
  const beginnings = [...document.querySelectorAll(SECTION_SELECTOR)];
  return beginnings[countBefore(beginnings, (element) => element, node) - 1] ?? null;
}
