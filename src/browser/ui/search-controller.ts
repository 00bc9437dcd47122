import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GlossarySource, SearchResult } from './glossary-source.ts';
import { LoadController, type Loaded } from './load-controller.ts';

/** Typing faster than this asks once. */
const DEBOUNCE_MS = 60;
/** A query that has rested this long is what the reader meant; it is then reported, once. */
const SETTLED_MS = 700;

interface SearchPorts {
  source(): GlossarySource | undefined;
  report(query: string, count: number): void;
}

/** What is typed into the search field, what it finds, and which result the arrow keys have reached. */
export class SearchController implements ReactiveController {
  #host: ReactiveControllerHost;
  #ports: SearchPorts;
  #results: LoadController<readonly SearchResult[]>;
  #query = '';
  /** The query that the results belong to. */
  #answered = '';
  #active = -1;
  #asking: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, ports: SearchPorts) {
    this.#host = host;
    this.#ports = ports;
    this.#results = new LoadController(host);
    host.addController(this);
  }

  get query(): string {
    return this.#query;
  }

  get results(): Loaded<readonly SearchResult[]> {
    return this.#results.current;
  }

  get active(): number {
    return this.#active;
  }

  hostDisconnected(): void {
    this.#stopTimers();
  }

  type(query: string): void {
    this.#stopTimers();
    this.#query = query;
    this.#active = -1;
    this.#answered = '';
    if (query.trim() === '') this.#results.clear();
    else this.#asking = setTimeout(() => void this.#ask(query.trim()), DEBOUNCE_MS);
    this.#host.requestUpdate();
  }

  clear(): void {
    this.type('');
  }

  retry(): void {
    this.#results.retry();
  }

  /** Moves through the results, around both ends. */
  move(by: -1 | 1): void {
    const count = this.#found.length;
    if (count === 0) return;
    const start = this.#active < 0 && by < 0 ? 0 : this.#active;
    this.#active = (start + by + count) % count;
    this.#host.requestUpdate();
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
    return this.results.state === 'ready' ? this.results.value : [];
  }

  async #ask(query: string): Promise<void> {
    const source = this.#ports.source();
    if (!source) return;
    await this.#results.load(() => source.search(query));
    if (this.#query.trim() !== query || this.results.state !== 'ready') return;
    this.#answered = query;
    const count = this.results.value.length;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#ports.report(query, count), SETTLED_MS);
  }

  #stopTimers(): void {
    clearTimeout(this.#asking);
    clearTimeout(this.#settling);
  }
}
