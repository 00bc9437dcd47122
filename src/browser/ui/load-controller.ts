import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a load may take before the reader is told; under it a skeleton would only flicker. */
const PATIENCE_MS = 150;

export type Loaded<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly offline: boolean };

const WAITING = { state: 'waiting' } as const;
const LOADING = { state: 'loading' } as const;

/**
 * One thing at a time that has to be fetched. What was there stays until the
 * new thing has arrived or patience has run out, so that quick answers never flash.
 */
export class LoadController<T> implements ReactiveController {
  #host: ReactiveControllerHost;
  #current: Loaded<T> = WAITING;
  #request: (() => Promise<T>) | undefined;
  #isBusy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get current(): Loaded<T> {
    return this.#current;
  }

  /** Whether an answer is under way, and `current` may still be what was there before. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Whether the answer may still come before the reader would notice that it takes time. */
  get isPending(): boolean {
    return this.#isBusy && this.#current === WAITING;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Forgets what was there, and any answer still under way. */
  clear(): void {
    this.#request = undefined;
    this.#isBusy = false;
    this.#become(WAITING);
  }

  /** Fetches; an answer that a later request has overtaken is ignored. */
  async load(request: () => Promise<T>): Promise<void> {
    this.#request = request;
    this.#isBusy = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#become(LOADING), PATIENCE_MS);
    // A request that throws at once is a failed one, too.
    const answer = new Promise<T>((resolve) => resolve(request()));
    const next = await answer.then(
      (value): Loaded<T> => ({ state: 'ready', value }),
      (): Loaded<T> => ({ state: 'failed', offline: !navigator.onLine }),
    );
    if (this.#request !== request) return;
    this.#isBusy = false;
    this.#become(next);
  }

  retry(): void {
    if (this.#request) void this.load(this.#request);
  }

  #become(next: Loaded<T>): void {
    clearTimeout(this.#timer);
    this.#current = next;
    this.#host.requestUpdate();
  }
}
