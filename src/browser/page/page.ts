import type { Dictionary } from '../../core/match/dictionary.ts';
import { findMatches } from '../../core/match/find-matches.ts';
import { chooseMarks, type Occurrences } from './choose-marks.ts';
import { isInSkippedElement } from './element-kinds.ts';
import { elementMarks, inOrder } from './element-marks.ts';
import { ChangeFollower, Changes, partsOf, type ChangedParts } from './follow-changes.ts';
import { FoundBlocks } from './found-blocks.ts';
import type { MarkRenderer } from './mark-renderer.ts';
import { SkipRules } from './skip-rules.ts';
import { runInSlices } from './task-queue.ts';
import { isElementMark, rangeOf, type Mark, type TextRun } from './text-run.ts';
import { walkRuns } from './walk-runs.ts';

export interface PageOptions {
  readonly dictionary: Dictionary;
  /** BCP 47 tag of the glossary. */
  readonly lang: string;
  /** Selector of the parts to read; when nothing fits, the body is read. */
  readonly scope: string;
  /** Selector of parts to leave alone, besides those that always are; `''` for none. */
  readonly skip: string;
  readonly occurrences: Occurrences;
  /**
   * Makes what shows the marks.
   *
   * @param ownChange - to be called after each change of the page's DOM, so that it is not taken for the host's
   */
  readonly createRenderer: (ownChange: () => void) => MarkRenderer;
  /** The marks have changed. */
  readonly onMarks: () => void;
}

/** How long the host may go on changing things before they are read again; a mark follows within 200 ms. */
const SETTLE_MS = 60;

/** How often a part is read from its start because the host took it apart meanwhile; the last time without a pause. */
const MOST_TRIES = 3;

const NONE: ReadonlySet<Element> = new Set();

/** The way from a page's text to its marks: read, find, choose, show; then follow what the host changes. */
export class Page {
  readonly #options: PageOptions;
  readonly #rules: SkipRules;
  readonly #blocks = new FoundBlocks();
  readonly #renderer: MarkRenderer;
  readonly #follower: ChangeFollower;
  readonly #abort = new AbortController();
  #roots: ReadonlySet<Element> = NONE;
  #pending = new Changes();
  /** While a part is read: what the host has taken from its place in the pause. */
  #removed: Node[] | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<void> = Promise.resolve();
  #shown: readonly Mark[] = [];

  constructor(options: PageOptions) {
    this.#options = options;
    this.#rules = new SkipRules(options.skip, options.lang);
    this.#follower = new ChangeFollower(document.documentElement, (records) => this.#onChange(records));
    this.#renderer = options.createRenderer(() => this.#follower.skip());
  }

  /** What is marked now, in reading order. */
  get marks(): readonly Mark[] {
    return this.#shown;
  }

  /** Read all that is in scope. Resolves when everything is found and shown. */
  scan(): Promise<void> {
    this.#roots = findRoots(this.#options.scope);
    return this.#read({ subtrees: this.#roots, containers: NONE });
  }

  /** @param root - read only this part again; by default everything in scope */
  rescan(root?: Element): Promise<void> {
    return root ? this.#read(partsOf(root, this.#roots)) : this.scan();
  }

  #read(parts: ChangedParts): Promise<void> {
    let slices = 0;
    // After 1, 2, 4, 8… slices: the first screen soon, and no more than twice the work in all.
    const onSlice = (isDone: boolean) => {
      slices++;
      if (isDone || (slices & (slices - 1)) === 0) this.#show();
    };
    const run = () => {
      this.#follower.flush();
      this.#rules.reset();
      this.#drop(parts);
      return runInSlices(this.#readAll(parts), onSlice, this.#abort.signal);
    };
    this.#work = this.#work.then(run);
    return this.#work;
  }

  *#readAll({ subtrees, containers }: ChangedParts): Generator<void> {
    for (const part of containers) {
      if (isWithin(part, subtrees) || !this.#isInScope(part)) continue;
      yield* this.#readPart(part, { shallow: true });
    }
    for (const part of subtrees) {
      if (isWithin(part.parentElement, subtrees)) continue;
      for (const scoped of this.#scopedIn(part)) yield* this.#readWhole(scoped);
    }
  }

  *#readWhole(part: Element): Generator<void> {
    for (let tries = 1; tries <= MOST_TRIES && this.#isInScope(part); tries++) {
      if (yield* this.#readPart(part, { isPaused: tries < MOST_TRIES })) return;
      this.#drop({ subtrees: new Set([part]), containers: NONE });
    }
  }

  *#readPart(part: Element, { shallow = false, isPaused = true }): Generator<void, boolean> {
    const runs = walkRuns(part, { shallow });
    for (;;) {
      const { value, done } = runs.next(this.#removed);
      this.#removed = done ? undefined : [];
      if (done) return value;
      this.#findIn(value);
      if (isPaused) yield;
    }
  }

  #findIn(run: TextRun): void {
    const marks = findMatches(run.text, this.#options.dictionary)
      .filter((match) => this.#rules.allows(run, match))
      .map(({ term, start, end }) => ({ term, run, start, end }));
    if (marks.length > 0) this.#blocks.add({ run, marks });
  }

  #isInScope(element: Element): boolean {
    return isWithin(element, this.#roots) && !isInSkippedElement(element);
  }

  /** What of an element is in scope: all of it, or the parts inside it that are. */
  #scopedIn(element: Element): readonly Element[] {
    return this.#isInScope(element) ? [element] : [...this.#roots].filter((root) => element.contains(root));
  }

  /** Forget what was found in parts that will be read again, and in what has left the page or the scope. */
  #drop({ subtrees, containers }: ChangedParts): void {
    const removed = this.#blocks.removeWhere(
      ({ run: { container } }) =>
        !container.isConnected ||
        containers.has(container) ||
        isWithin(container, subtrees) ||
        !this.#isInScope(container),
    );
    this.#renderer.forget(removed.flatMap((block) => block.marks));
  }

  #show(): void {
    const chosen = chooseMarks(this.#blocks.marks, this.#options.occurrences);
    this.#renderer.show(chosen);
    this.#shown = inOrder(chosen, elementMarks(), (mark) => this.#renderer.rangeOf(mark));
    this.#options.onMarks();
  }

  #onChange(records: readonly MutationRecord[]): void {
    const changes = new Changes();
    changes.addRecords(records, this.#roots);
    this.#drop(changes);
    this.#pending.add(changes);
    for (const { removedNodes } of records) this.#removed?.push(...removedNodes);
    this.#timer ??= setTimeout(() => this.#readChanges(), SETTLE_MS);
  }

  #readChanges(): void {
    this.#timer = undefined;
    const known = this.#roots;
    this.#roots = findRoots(this.#options.scope);
    const changes = this.#pending;
    for (const root of this.#roots) if (!known.has(root)) changes.subtrees.add(root);
    this.#pending = new Changes();
    void this.#read(changes);
  }

  /** The marks that can be pointed at in the text itself, with where they are. */
  get visible(): MarkRenderer['visible'] {
    return this.#renderer.visible;
  }

  rangeOf(mark: Mark): Range | undefined {
    return isElementMark(mark) ? rangeOf(mark) : this.#renderer.rangeOf(mark);
  }

  /** Set off the mark whose card is open, or none. */
  activate(mark: Mark | undefined): void {
    this.#renderer.activate(mark);
  }

  destroy(): void {
    this.#abort.abort();
    clearTimeout(this.#timer);
    this.#follower.destroy();
    this.#renderer.destroy();
  }
}

function isWithin(element: Element | null, elements: ReadonlySet<Element>): boolean {
  if (elements.size === 0) return false;
  for (let at = element; at; at = at.parentElement) if (elements.has(at)) return true;
  return false;
}

/** The outermost elements that fit the scope, else the body. */
function findRoots(scope: string): ReadonlySet<Element> {
  const all = [...document.querySelectorAll(scope)];
  const outermost = all.filter((element) => !element.parentElement?.closest(scope));
  return new Set(outermost.length > 0 ? outermost : [document.body]);
}
