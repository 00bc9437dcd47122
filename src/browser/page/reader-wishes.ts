import type { Page } from './page.ts';
import { isElementMark, type Mark } from './text-run.ts';

/** What a reader wants of a page's marks, of the author's own as of those that were found. After a change, `show()` the page. */
export class ReaderWishes {
  /** Nothing is marked; the page is not even read. */
  isOff = false;
  /** Marks are known and listed, but not shown in the text. */
  isPlain = false;
  known: ReadonlySet<string> = new Set();
  readonly #page: Page;
  /** Where the page names known terms, the last that was seen of each. */
  readonly #hidden = new Map<string, Mark>();

  /** From here on the page heeds them. */
  constructor(page: Page) {
    this.#page = page;
    page.wants = (mark) => this.#wants(mark);
    page.answers = (mark) => !this.isPlain && this.#wants(mark);
    const { reader, renderer } = page;
    const findRoots = reader.findRoots.bind(reader);
    reader.findRoots = () => (this.isOff ? (reader.roots = new Set()) : findRoots());
    const show = renderer.show?.bind(renderer);
    if (show) renderer.show = (marks) => show(this.isPlain ? [] : marks);
  }

  #knows(mark: Mark): boolean {
    const others = isElementMark(mark) ? [] : mark.others;
    return [mark.term, ...others].every((term) => this.known.has(term));
  }

  #wants(mark: Mark): boolean {
    const isKnown = this.#knows(mark);
    if (isKnown) this.#hidden.set(mark.term, mark);
    return !isKnown && !this.isOff;
  }

  /** Where the page names terms that the reader knows, one for each. */
  get hidden(): readonly Mark[] {
    return [...this.#hidden.values()].filter(
      (mark) => this.#knows(mark) && this.#page.renderer.rangeOf(mark)?.startContainer.isConnected,
    );
  }
}
