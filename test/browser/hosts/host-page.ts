import { start, type GlossatorWidget } from '../../../src/browser/index.ts';
import type { Occurrences } from '../../../src/browser/page/choose-marks.ts';
import { MARK_HIGHLIGHT } from '../../../src/browser/page/mark-renderer.ts';
import { yieldToPage } from '../../../src/browser/page/task-queue.ts';
import { closePages, observersHaveRun, openPage, untilEqual } from '../page/page-fixture.ts';
import { nodesIn } from './host-pair.ts';

const FORMS = ['api', 'rest', 'backend', 'web server'];

const TERMS = `<dl id="terms" hidden>${FORMS.map((form) => `<dt>${form}</dt><dd>It is explained.</dd>`).join('')}</dl>`;

/** Everything small, so that all of it is near the viewport. */
const STYLE = 'font: 4px/4px serif; display: grid; grid-template-columns: repeat(6, 1fr)';

/** More marks than this are not painted at a time. */
const MOST_PAINTED = 64;

/** Where ranges stand among the text of the page; a range can be in a shadow tree. */
function describeRanges(ranges: readonly Range[]): string[] {
  const numbers = new Map(nodesIn(document.body).map((node, index) => [node, index]));
  return ranges.map(
    ({ startContainer, startOffset, endContainer, endOffset }) =>
      `${numbers.get(startContainer)}:${startOffset}–${numbers.get(endContainer)}:${endOffset} "${String(
        startContainer.nodeValue?.slice(startOffset),
      )}"`,
  );
}

/** In no order: ranges in shadow trees have none. */
const painted = (): readonly Range[] => [...((CSS.highlights.get(MARK_HIGHLIGHT) ?? []) as Iterable<Range>)];

/** A page on which Glossator runs, with a place for hosts that it marks and one that it leaves alone. */
export class HostPage {
  readonly places: readonly [Element, Element];
  readonly #occurrences: Occurrences;
  readonly #mark: 'paint' | 'wrap';
  #widget: GlossatorWidget | undefined;

  constructor(occurrences: Occurrences = 'all', mark: 'paint' | 'wrap' = 'paint') {
    this.#occurrences = occurrences;
    this.#mark = mark;
    document.body.innerHTML = `<main><div style="${STYLE}"></div><div data-glossator="off" hidden></div></main>${TERMS}`;
    const [marked, apart] = document.querySelectorAll('main > div');
    this.places = [marked as Element, apart as Element];
  }

  async start(): Promise<void> {
    this.#widget = start({
      glossary: '#terms',
      launcher: 'none',
      occurrences: this.#occurrences,
      mark: this.#mark,
    });
    await this.#widget.ready;
  }

  stop(): void {
    this.#widget?.destroy();
    this.#widget = undefined;
  }

  close(): void {
    this.stop();
    document.body.replaceChildren();
  }

  get #marks(): readonly Range[] {
    return this.#widget?.marks.map(({ range }) => range) ?? [];
  }

  /** The words that are marked, in reading order. */
  get words(): string[] {
    return this.#marks.map(String);
  }

  /** What a page finds that has not seen the changes. */
  async #readAfresh(occurrences: Occurrences): Promise<readonly Range[]> {
    const page = openPage({ forms: FORMS, occurrences });
    await page.scan();
    if (nodesIn(this.places[0]).some((node) => node instanceof Element && node.shadowRoot)) {
      const follower = await page.follow();
      // It looks for shadow trees by itself, but nobody can tell when it has.
      follower.pause();
      await yieldToPage();
      await follower.rescan();
    }
    const ranges = page.marks.flatMap((mark) => page.renderer.rangeOf(mark) ?? []);
    closePages();
    return ranges;
  }

  async expectNoWrongWord(): Promise<void> {
    await observersHaveRun();
    const ranges = painted();
    const right = describeRanges(await this.#readAfresh('all'));
    const wrong = describeRanges(ranges).filter((place) => !right.includes(place));
    if (wrong.length > 0) throw new Error(`marked are ${wrong.join('; ')}`);
  }

  /** Marks come to rest as if the page were read afresh, and those that can be seen are painted. */
  async expectRightMarks(): Promise<void> {
    const afresh = await this.#readAfresh(this.#occurrences);
    await untilEqual(() => describeRanges(this.#marks), describeRanges(afresh), 1500);
    const seen = afresh.filter((range) => range.getClientRects().length > 0);
    if (seen.length > MOST_PAINTED) return;
    await untilEqual(() => describeRanges(painted()).sort(), describeRanges(seen).sort(), 1500);
  }
}

/** What browsers and frameworks complain of, from now on. */
export class Troubles {
  readonly list: string[] = [];
  readonly #console = { error: console.error, warn: console.warn };
  readonly #abort = new AbortController();

  constructor() {
    const note = (...words: readonly unknown[]) => void this.list.push(words.map(String).join(' '));
    const { signal } = this.#abort;
    addEventListener('error', ({ message }) => note(message), { signal });
    addEventListener('unhandledrejection', ({ reason }) => note(reason), { signal });
    Object.assign(console, { error: note, warn: note });
  }

  expectNone(): void {
    if (this.list.length > 0) throw new Error(`There are complaints: ${this.list.join('; ')}`);
  }

  end(): void {
    this.#abort.abort();
    Object.assign(console, this.#console);
  }
}

/** Timers that fire after a thirtieth of their time, so that Glossator's pauses cost a test nothing. */
export class QuickClock {
  readonly #set = window.setTimeout as (run: () => void, delayMs?: number) => number;

  constructor() {
    const set = (run: () => void, delayMs = 0): number => this.#set.call(window, run, delayMs / 30);
    Object.assign(window, { setTimeout: set });
  }

  release(): void {
    Object.assign(window, { setTimeout: this.#set });
  }
}
