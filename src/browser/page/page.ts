import { chooseMarks, type Occurrences } from './choose-marks.ts';
import { containerOf, isWithin } from './element-kinds.ts';
import type { MarkRenderer, RendererHost } from './mark-renderer.ts';
import { Reader, type FoundBlock, type ReaderOptions } from './reader.ts';
import { runInSlices } from './task-queue.ts';
import type { Mark, TextMark } from './text-run.ts';

/** What follows a page's changes; loaded once the first marks are there, or when the first change comes. */
export interface Follower {
  /** There is something in the page's `changes`. */
  onChanges(): void;
  /** @param root - read only this part again; by default everything in scope */
  rescan(root?: Element): Promise<void>;
  pause(): void;
  resume(): void;
}

export interface PageOptions extends ReaderOptions {
  readonly occurrences: Occurrences;
  /** Makes what shows the marks. */
  readonly createRenderer: (host: RendererHost) => MarkRenderer;
  readonly createFollower: (page: Page) => Promise<Follower>;
  /** Tells senses apart by what stands around; not given where no form of the glossary needs it. */
  readonly chooseSenses?: ((blocks: readonly FoundBlock[]) => readonly TextMark[]) | undefined;
  /** The marks have changed. */
  readonly onMarks: () => void;
}

/** What the observer of the page, and of shadow trees in it, looks for: text, and what decides whether it is marked. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [
    'lang',
    'translate',
    'contenteditable',
    'data-glossator',
    'data-glossator-self',
    'data-term',
    'term',
    'role',
    'aria-hidden',
  ],
};

/** The way from a page's text to its marks: read, find, choose, show. */
export class Page implements RendererHost {
  declare readonly reader: Reader;
  /** What is marked now, in reading order. */
  marks: readonly Mark[] = [];
  /** What was found, in reading order. */
  blocks: readonly FoundBlock[] = [];
  /** What the host has changed since it was read: elements whose own text, and such of which all is to be read. */
  changes = { containers: new Set<Element>(), subtrees: new Set<Element>() };
  /** Open shadow trees that are read and followed, too. */
  readonly trees = new Set<ShadowRoot>();
  /** How often a term is marked. All matches stay known: to choose anew, set it and `show()`. */
  declare occurrences: Occurrences;
  /** Which marks the reader wants; all, as long as nobody has asked. */
  declare wants?: (mark: Mark) => boolean;
  /** Which of these are to be seen in the text, and answer when they are pointed at. */
  declare answers?: (mark: Mark) => boolean;
  /** What was found, and between it what the author marked by hand: see element-marks.ts. */
  declare withWritten?: (found: readonly TextMark[]) => readonly Mark[];
  declare readonly renderer: MarkRenderer;
  declare readonly observer: MutationObserver;
  readonly #options: PageOptions;
  readonly #abort = new AbortController();
  /** Aborts when the page is given up; what follows it ends then. */
  readonly signal = this.#abort.signal;
  #work: Promise<void> = Promise.resolve();
  #follower: Promise<Follower> | undefined;

  constructor(options: PageOptions) {
    this.#options = options;
    this.occurrences = options.occurrences;
    this.reader = new Reader(options);
    this.observer = new MutationObserver((records) => this.#onRecords(records));
    // Where this throws, nothing is left that would be told of changes.
    this.renderer = options.createRenderer(this);
    this.observer.observe(document, OBSERVED);
  }

  /** Read all that is in scope. Resolves when everything is found and shown. */
  scan(): Promise<void> {
    const found: FoundBlock[] = [];
    this.blocks = found;
    return this.work(this.#readAll(found));
  }

  *#readAll(found: FoundBlock[]): Generator<void> {
    for (const root of this.reader.findRoots()) {
      const isWhole = !this.reader.isInScope(root) || (yield* this.reader.readPart(root, found));
      if (!isWhole) this.changes.subtrees.add(root);
    }
  }

  /**
   * Do work on the blocks in slices, after what is under way.
   *
   * @param job - does one small step per `next()`; what it has changed is shown
   */
  work(job: Iterator<void>): Promise<void> {
    let slices = 0;
    let next = 0;
    let known = this.blocks.length;
    // Soon for the first screen, then after a third more slices each time: never much at once, four times the work in all.
    const onSlice = (isDone: boolean) => {
      // Of what is new, senses are told now, and not all at once when it is shown.
      this.#options.chooseSenses?.(this.blocks.slice(known));
      known = this.blocks.length;
      if (slices++ < next && !isDone) return;
      next = slices * 1.3;
      this.show();
    };
    const run = () => {
      this.flush();
      this.reader.rules.reset();
      return runInSlices(job, onSlice, this.signal);
    };
    this.#work = this.#work.then(run);
    return this.#work;
  }

  /** Take note at once of what the host has changed so far, before changes of our own mix with it. */
  flush(): void {
    const records = this.observer.takeRecords();
    if (records.length > 0) this.#onRecords(records);
  }

  #onRecords(records: readonly MutationRecord[]): void {
    const { containers, subtrees } = this.changes;
    for (const record of records) {
      const { type, target } = record;
      const container = containerOf(target, this.reader.roots);
      if (container) containers.add(container);
      if (type === 'attributes') subtrees.add(target as Element);
      // The lists are made when they are asked for, and other records have empty ones.
      if (type !== 'childList') continue;
      for (const node of record.addedNodes) if ('localName' in node) subtrees.add(node as Element);
      this.reader.noteRemoved(record.removedNodes);
    }
    this.renderer.suspend?.();
    // That it cannot be had is reported where it is made.
    void this.follow().then(
      (follower) => follower.onChanges(),
      () => undefined,
    );
  }

  isStale(container: Element): boolean {
    const { containers, subtrees } = this.changes;
    return !container.isConnected || containers.has(container) || isWithin(container, subtrees);
  }

  /**
   * What follows the page's changes. When it cannot be loaded, a call tries again after a while: hosts change all the
   * time, and to load something is a change of the page, too.
   */
  follow(): Promise<Follower> {
    return (this.#follower ??= this.#options.createFollower(this).catch((error: unknown) => {
      setTimeout(() => (this.#follower = undefined), 3000);
      throw error;
    }));
  }

  /** Choose among what was found, show it and tell of it. */
  show(): void {
    const { chooseSenses, onMarks } = this.#options;
    const { wants = () => true } = this;
    const blocks = this.blocks.filter(({ run }) => !this.isStale(run.container));
    const found = chooseSenses ? chooseSenses(blocks) : blocks.flatMap(({ marks }) => marks);
    const chosen = chooseMarks(found.filter(wants), this.occurrences);
    this.renderer.show?.(chosen);
    this.marks = this.withWritten?.(chosen) ?? chosen;
    onMarks();
  }

  destroy(): void {
    this.#abort.abort();
    this.observer.disconnect();
    this.renderer.destroy?.();
  }
}
