import type { Dictionary } from '../../core/match/dictionary.ts';
import { findMatches } from '../../core/match/find-matches.ts';
import { chooseMarks, type Occurrences } from './choose-marks.ts';
import { isInSkippedElement } from './element-kinds.ts';
import { elementMarks, inOrder } from './element-marks.ts';
import { ChangeFollower, changedParts } from './follow-changes.ts';
import { FoundBlocks, sectionAt } from './found-blocks.ts';
import type { MarkRenderer } from './mark-renderer.ts';
import { SkipRules } from './skip-rules.ts';
import { runInSlices } from './task-queue.ts';
import { isElementMark, rangeOf, type Mark, type TextRun } from './text-run.ts';
import { walkRuns, type WalkOptions } from './walk-runs.ts';

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

/** How often a part is read again from its start because the host took it apart meanwhile. */
const MOST_TRIES = 3;

/** The way from a page's text to its marks: read, find, choose, show; then follow what the host changes. */
export class Page {
  readonly #options: PageOptions;
  readonly #rules: SkipRules;
  readonly #blocks = new FoundBlocks();
  readonly #renderer: MarkRenderer;
  readonly #follower: ChangeFollower;
  readonly #abort = new AbortController();
  #roots: readonly Element[] = [];
  #pending: MutationRecord[] = [];
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
    return this.#read(this.#roots);
  }

  /** @param root - read only this part again; by default everything in scope */
  rescan(root?: Element): Promise<void> {
    return root ? this.#read([root]) : this.scan();
  }

  /**
   * @param subtrees - read with all that is in them, outermost only
   * @param containers - read only their own text
   */
  #read(subtrees: readonly Element[], containers: readonly Element[] = []): Promise<void> {
    let slices = 0;
    // Between the first slice and the last, showing again and again would cost more than it gives.
    const onSlice = (isDone: boolean) => (isDone || slices++ === 0) && this.#show();
    const run = () => {
      this.#rules.reset();
      this.#drop(new Set(subtrees), new Set(containers));
      return runInSlices(this.#readAll(subtrees, containers), onSlice, this.#abort.signal);
    };
    this.#work = this.#work.then(run);
    return this.#work;
  }

  *#readAll(subtrees: readonly Element[], containers: readonly Element[]): Generator<void> {
    for (const part of containers) {
      if (this.#isInScope(part)) yield* this.#readPart(part, { section: sectionAt(part), shallow: true });
    }
    for (const part of subtrees) {
      if (!this.#isInScope(part)) continue;
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        if (yield* this.#readPart(part, { section: sectionAt(part) })) break;
        this.#drop(new Set([part]), new Set());
      }
    }
  }

  *#readPart(part: Element, options: WalkOptions): Generator<void, boolean> {
    const runs = walkRuns(part, options);
    for (;;) {
      const { value, done } = runs.next();
      if (done) return value;
      this.#findIn(value);
      yield;
    }
  }

  #findIn(run: TextRun): void {
    const marks = findMatches(run.text, this.#options.dictionary)
      .filter((match) => this.#rules.allows(run, match))
      .map(({ term, start, end }) => ({ term, run, start, end }));
    if (marks.length > 0) this.#blocks.add({ run, marks });
  }

  #isInScope(element: Element): boolean {
    return this.#roots.some((root) => root.contains(element)) && !isInSkippedElement(element);
  }

  /** Forget what was found in parts that will be read again, and in what has left the page or the scope. */
  #drop(subtrees: ReadonlySet<Element>, containers: ReadonlySet<Element>): void {
    const removed = this.#blocks.removeWhere(
      ({ run: { container } }) =>
        !container.isConnected || containers.has(container) || isWithin(container, subtrees) || !this.#isInScope(container),
    );
    this.#renderer.forget(removed.flatMap((block) => block.marks));
  }

  #show(): void {
    const chosen = chooseMarks(this.#blocks.marks, this.#options.occurrences);
    this.#renderer.show(chosen);
    this.#shown = inOrder(chosen, elementMarks());
    this.#options.onMarks();
  }

  #onChange(records: readonly MutationRecord[]): void {
    const { containers, subtrees } = changedParts(records);
    this.#drop(subtrees, containers);
    this.#pending.push(...records);
    this.#timer ??= setTimeout(() => this.#readChanges(), SETTLE_MS);
  }

  #readChanges(): void {
    this.#timer = undefined;
    const { containers, subtrees } = changedParts(this.#pending);
    this.#pending = [];
    const known = new Set(this.#roots);
    this.#roots = findRoots(this.#options.scope);
    for (const root of this.#roots) if (!known.has(root)) subtrees.add(root);
    void this.#read(
      [...subtrees].filter((element) => !isWithin(element.parentElement, subtrees)),
      [...containers].filter((element) => !isWithin(element, subtrees)),
    );
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
function findRoots(scope: string): readonly Element[] {
  const all = [...document.querySelectorAll(scope)];
  const outermost = all.filter((element) => !element.parentElement?.closest(scope));
  return outermost.length > 0 ? outermost : [document.body];
}
