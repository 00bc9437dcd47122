import { kindOf } from '../../core/text/page-rules.ts';
import { ownDocument } from '../host/own-document.ts';
import { findForms, type Accepts, type FoundForm } from '../../core/match/find-forms.ts';
import type { Dictionary } from '../../core/match/dictionary.ts';
import { isWithin, nearest } from './element-kinds.ts';
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

/** Reads parts of a page, in small steps: text → what is found in it. */
export class Reader {
  declare readonly rules: SkipRules;
  /** The parts in scope. */
  roots: ReadonlySet<Element> = new Set();
  readonly #dictionary: Dictionary;
  readonly #scope: string;
  /** While a part is read: what the host has taken from its place in the pause. */
  #removed: Set<Node> | undefined;

  constructor({ dictionary, lang, scope, skip }: ReaderOptions) {
    this.#dictionary = dictionary;
    this.#scope = scope;
    this.rules = new SkipRules(skip, lang);
  }

  /** Look anew for the outermost elements that fit the scope, else take the body. */
  findRoots(): ReadonlySet<Element> {
    const scope = this.#scope;
    const all = [...ownDocument.querySelectorAll(scope)];
    const outermost = all.filter((element) => !element.parentElement?.closest(scope));
    return (this.roots = new Set(outermost.length > 0 ? outermost : [ownDocument.body]));
  }

  isInScope(element: Element): boolean {
    return isWithin(element, this.roots) && !nearest(element, (each) => kindOf(each) === 'skipped');
  }

  /** The host has taken nodes from their places. */
  noteRemoved(nodes: Iterable<Node>): void {
    for (const node of nodes) this.#removed?.add(node);
  }

  /**
   * One step for each run.
   *
   * @param found - takes what is found, in reading order
   * @returns whether it came to the end; `false` when the host took away or moved what it was at
   */
  *readPart(
    part: Element | ShadowRoot,
    found: FoundBlock[],
    options: WalkOptions & { readonly atOnce?: boolean } = {},
  ): Generator<void, boolean> {
    const runs = walkRuns(part, options);
    for (;;) {
      const { value, done } = runs.next(this.#removed);
      this.#removed = done ? undefined : new Set();
      if (done) return value;
      const marks = this.#findIn(value);
      if (marks.length > 0) found.push({ run: value, marks });
      if (!options.atOnce) yield;
    }
  }

  /** Find forms of the glossary in any text. */
  find(text: string, accepts: Accepts): readonly FoundForm[] {
    return findForms(text, this.#dictionary, accepts);
  }

  #findIn(run: TextRun): readonly TextMark[] {
    const found = this.find(run.text, (form) => this.rules.allows(run, form));
    return found.map(({ start, end, terms }) => {
      const term = terms[0] as string;
      return { term, others: terms.slice(1), run, start, end };
    });
  }
}
