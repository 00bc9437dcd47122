import { ACTIVE_HIGHLIGHT } from './mark-renderer.ts';
import type { Page } from './page.ts';
import { isElementMark, rangeOf, type Mark, type TextMark } from './text-run.ts';

/** Sets off the painted mark whose card is open, above the others. */
export class ActiveMark {
  readonly #page: Page;
  readonly #highlight = new Highlight();
  #mark: TextMark | undefined;
  /** Whether a card has been open. */
  #isWanted = false;

  constructor(page: Page) {
    this.#page = page;
    this.#highlight.priority = 1;
    page.renderer.activate = (mark) => this.#activate(mark);
    page.signal.addEventListener('abort', () => this.#unregister());
  }

  /** The page has changed: what stands in a block that is stale by now is set off no longer. */
  suspend(): void {
    if (this.#mark && this.#page.isStale(this.#mark.run.container)) this.#activate(undefined);
  }

  #activate(mark: Mark | undefined): void {
    this.#mark = mark && !isElementMark(mark) ? mark : undefined;
    this.#highlight.clear();
    const range = this.#mark && rangeOf(this.#mark);
    if (!range) return;
    this.#highlight.add(range);
    // Not earlier: Chromium looks through the whole page for each highlight that comes, 20 ms on 1 MB.
    this.#isWanted = true;
    this.refresh();
  }

  #isRegistered(): boolean {
    return CSS.highlights.get(ACTIVE_HIGHLIGHT) === this.#highlight;
  }

  /** Put back what the host has wiped. */
  refresh(): void {
    if (this.#isWanted && !this.#isRegistered()) CSS.highlights.set(ACTIVE_HIGHLIGHT, this.#highlight);
  }

  #unregister(): void {
    if (this.#isRegistered()) CSS.highlights.delete(ACTIVE_HIGHLIGHT);
  }
}
