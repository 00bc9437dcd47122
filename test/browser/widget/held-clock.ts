/** Holds back every timer of 100 ms and more until time passes, so that a rest has no length of its own. */
export class HeldClock {
  readonly #set = window.setTimeout as (run: () => void, delayMs: number) => number;
  readonly #clear = window.clearTimeout;
  readonly #held = new Map<number, { at: number; run: () => void }>();
  #now = 0;
  #last = 1_000_000;

  constructor() {
    const hold = (run: () => void, delayMs = 0): number => {
      if (delayMs < 100) return this.#set.call(window, run, delayMs);
      this.#held.set(++this.#last, { at: this.#now + delayMs, run });
      return this.#last;
    };
    const release = (id: number): void => {
      this.#held.delete(id);
      this.#clear.call(window, id);
    };
    Object.assign(window, { setTimeout: hold, clearTimeout: release });
  }

  pass(durationMs: number): void {
    this.#now += durationMs;
    for (const [id, { at, run }] of this.#held) {
      if (at > this.#now) continue;
      this.#held.delete(id);
      run();
    }
  }

  release(): void {
    Object.assign(window, { setTimeout: this.#set, clearTimeout: this.#clear });
    this.pass(Infinity);
  }
}
