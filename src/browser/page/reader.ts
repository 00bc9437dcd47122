import { findForms } from '../../core/match/find-forms.ts';
import type { Dictionary } from '../../core/match/dictionary.ts';
import { isInSkippedElement, isWithin } from './element-kinds.ts';
import { SkipRules } from './skip-rules.ts';
import type { TextMark, TextRun } from './text-run.ts';
import { walkRuns, type WalkOptions } from './walk-runs.ts';

/** A run in which something was found. */
export interface FoundBlock {
  readonly run: TextRun;
  readonly marks: readonly TextMark[];
}

export interface ReaderOptions {
  readonly dictionary: Dictionary;
  /** BCP 47 tag of the glossary. */
  readonly lang: string;
  /** Selector of the parts to read; when nothing fits, the body is read. */
  readonly scope: string;
  /** Selector of parts to leave alone, besides those that always are; `''` for none. */
  readonly skip: string;
}

/** Told when all of a part is about to be read. */
export type OnRead = (part: Element | ShadowRoot) => void;

/** How often a part is read from its start because the host took it apart meanwhile; the last time without a pause. */
const MOST_TRIES = 3;

/** Reads parts of a page, in small steps: text → what is found in it. */
export class Reader {
  readonly rules: SkipRules;
  /** The parts in scope. */
  roots: ReadonlySet<Element> = new Set();
  readonly #dictionary: Dictionary;
  readonly #scope: string;
  /** While a part is read: what the host has taken from its place in the pause. */
  #removed: Node[] | undefined;
  readonly #onRead: OnRead;

  constructor({ dictionary, lang, scope, skip }: ReaderOptions, onRead: OnRead) {
    this.#dictionary = dictionary;
    this.#onRead = onRead;
    this.#scope = scope;
    this.rules = new SkipRules(skip, lang);
  }

  /** Look anew for the outermost elements that fit the scope, else take the body. */
  findRoots(): ReadonlySet<Element> {
    const scope = this.#scope;
    const all = [...document.querySelectorAll(scope)];
    const outermost = all.filter((element) => !element.parentElement?.closest(scope));
    return (this.roots = new Set(outermost.length > 0 ? outermost : [document.body]));
  }

  isInScope(element: Element): boolean {
    return isWithin(element, this.roots) && !isInSkippedElement(element);
  }

  /** The host has taken nodes from their places. */
  noteRemoved(nodes: Iterable<Node>): void {
    this.#removed?.push(...nodes);
  }

  /**
   * Read a part to its end, whatever the host does to it in the pauses; one step for each run.
   *
   * @param found - takes what is found, in reading order; emptied when it is read from the start again
   */
  *readWhole(part: Element | ShadowRoot, found: FoundBlock[]): Generator<void> {
    const { length } = found;
    const element = part instanceof Element ? part : part.host;
    for (let tries = 1; tries <= MOST_TRIES && this.isInScope(element); tries++) {
      this.#onRead(part);
      if (yield* this.readPart(part, found, { isPaused: tries < MOST_TRIES })) return;
      found.length = length;
    }
  }

  /** @returns whether it came to the end */
  *readPart(
    part: Element | ShadowRoot,
    found: FoundBlock[],
    { isPaused = true, ...options }: WalkOptions & { isPaused?: boolean } = {},
  ): Generator<void, boolean> {
    const runs = walkRuns(part, options);
    for (;;) {
      const { value, done } = runs.next(this.#removed);
      this.#removed = done ? undefined : [];
      if (done) return value;
      const marks = this.#findIn(value);
      if (marks.length > 0) found.push({ run: value, marks });
      if (isPaused) yield;
    }
  }

  #findIn(run: TextRun): readonly TextMark[] {
    const found = findForms(run.text, this.#dictionary, (form) => this.rules.allows(run, form));
    return found.map(({ start, end, terms: [term = '', ...others] }) => ({ term, others, run, start, end }));
  }
}
