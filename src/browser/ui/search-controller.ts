import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TermReference } from '../../core/format/glossary.ts';
import type { GlossarySource, SearchResult } from './glossary-source.ts';
import { LoadController, type Loaded } from './load-controller.ts';

/** Where an answer takes longer than a frame, typing faster than this asks once. */
const DEBOUNCE_MS = 60;
const FRAME_MS = 16;
/** A query that has rested this long is what the reader meant; it is then reported and announced, once. */
const SETTLED_MS = 700;
/** More than anyone reads; the rest would only slow down typing. */
const MOST_RESULTS = 30;

/** What a query has found. */
export interface Findings {
  /** How many results there are; not all are shown. */
  readonly count: number;
  readonly results: readonly SearchResult[];
  /** Where there is no result: names that may have been meant. */
  readonly near: readonly TermReference[];
}

interface SearchPorts {
  source(): GlossarySource | undefined;
  report(query: string, count: number): void;
}

/** What is typed into the search field, what it finds, and which result the arrow keys have reached. */
export class SearchController implements ReactiveController {
  #host: ReactiveControllerHost;
  #ports: SearchPorts;
  #findings: LoadController<Findings>;
  #query = '';
  /** The query that the results belong to. */
  #answered = '';
  #active = -1;
  #isSlow = false;
  #isSettled = false;
  #asking: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, ports: SearchPorts) {
    this.#host = host;
    this.#ports = ports;
    this.#findings = new LoadController(host);
    host.addController(this);
  }

  get query(): string {
    return this.#query;
  }

  get findings(): Loaded<Findings> {
    return this.#findings.current;
  }

  /** Index of the result that Enter opens; -1 for none, while the caret is what the keys move. */
  get active(): number {
    return this.#active;
  }

  /** Whether the answer is to a query that is what the reader meant. */
  get isSettled(): boolean {
    return this.#isSettled;
  }

  hostDisconnected(): void {
    this.#stopTimers();
  }

  type(query: string): void {
    this.#stopTimers();
    this.#query = query;
    this.#active = -1;
    this.#answered = '';
    const wanted = query.trim();
    if (wanted === '') this.#findings.clear();
    else if (this.#isSlow) this.#asking = setTimeout(() => void this.#ask(wanted), DEBOUNCE_MS);
    else void this.#ask(wanted);
    this.#host.requestUpdate();
  }

  clear(): void {
    this.type('');
  }

  retry(): void {
    this.#findings.retry();
  }

  /**
   * The keys of an editable combobox with a list. While a result is active, Home and End go to the
   * first and the last; else, like all keys that edit, they are the field's.
   *
   * @returns whether the key meant something here
   * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/#keyboardinteraction
   */
  walk(key: string): boolean {
    const to = this.#leadsTo(key);
    if (to === undefined) return false;
    this.#activate(to);
    return to >= 0;
  }

  /** @returns index of the result that a key leads to, -1 for the field, nothing to stay */
  #leadsTo(key: string): number | undefined {
    const at = this.#active;
    const last = this.#found.length - 1;
    if (last < 0) return undefined;
    if (key === 'ArrowDown') return at < last ? at + 1 : 0;
    if (key === 'ArrowUp') return at > 0 ? at - 1 : last;
    if (at < 0) return undefined;
    if (key === 'Home') return 0;
    if (key === 'End') return last;
    return EDITS.test(key) ? -1 : undefined;
  }

  /** What Enter opens: the active result or else the best one, even for those who type faster than we answer. */
  async choose(): Promise<SearchResult | undefined> {
    const query = this.#query.trim();
    if (this.#answered !== query) {
      this.#stopTimers();
      await this.#ask(query);
    }
    return this.#answered === query ? this.#found[Math.max(0, this.#active)] : undefined;
  }

  get #found(): readonly SearchResult[] {
    return this.findings.state === 'ready' ? this.findings.value.results : [];
  }

  #activate(index: number): void {
    this.#active = index;
    this.#host.requestUpdate();
  }

  async #ask(query: string): Promise<void> {
    const source = this.#ports.source();
    if (!source) return;
    const start = performance.now();
    await this.#findings.load(() => find(source, query));
    if (this.#query.trim() !== query || this.findings.state !== 'ready') return;
    this.#isSlow = performance.now() - start > FRAME_MS;
    this.#answered = query;
    const { count } = this.findings.value;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#isSettled = true;
      this.#host.requestUpdate();
      this.#ports.report(query, count);
    }, SETTLED_MS);
  }

  #stopTimers(): void {
    this.#isSettled = false;
    clearTimeout(this.#asking);
    clearTimeout(this.#settling);
  }
}

/** Keys that move the caret: whoever presses one has left the list for the field. What changes the text does so anyway. */
const EDITS = /^Arrow(?:Left|Right)$/;

async function find(source: GlossarySource, query: string): Promise<Findings> {
  const results = await source.search(query);
  const near = results.length > 0 ? [] : await source.near(query);
  return { count: results.length, results: results.slice(0, MOST_RESULTS), near };
}
