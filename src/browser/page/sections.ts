import { sectionsIn } from './element-kinds.ts';
import { countBefore } from './reading-order.ts';

/** Where sections begin, looked up for parts of the page that are read out of order. */
export class Sections {
  #beginnings: readonly Element[] | undefined;

  /** The page has changed: look again. */
  reset(): void {
    this.#beginnings = undefined;
  }

  /** The section that a node stands in, or `null` before the first. */
  at(node: Node): Element | null {
    // Asked once for each of a thousand items that a host adds at a time: the page is searched only once.
    this.#beginnings ??= sectionsIn(document.documentElement);
    return this.#beginnings[countBefore(this.#beginnings, (element) => element, node) - 1] ?? null;
  }
}
