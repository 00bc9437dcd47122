import type { Compiled } from './compile.ts';
import { MANIFEST_NAME } from './render-files.ts';

export interface Refreshed {
  readonly diagnostics: Compiled['diagnostics'];
  /** Whether readers would see anything new. */
  readonly hasChanged: boolean;
}

/** A glossary that is being written: always the last state that had no errors. */
export class LiveGlossary {
  readonly #compile: () => Promise<Compiled>;
  #files: Compiled['files'] = new Map();
  #running: Promise<unknown> = Promise.resolve();
  #waiting: Promise<Refreshed> | undefined;

  constructor(compile: () => Promise<Compiled>) {
    this.#compile = compile;
  }

  /** Empty until the first time without errors. */
  get files(): Compiled['files'] {
    return this.#files;
  }

  /** Compile again. However many ask while it runs, it runs once more after that. */
  refresh(): Promise<Refreshed> {
    this.#waiting ??= this.#running.then(() => {
      this.#waiting = undefined;
      const refreshed = this.#run();
      // Whoever asked hears of a failure; the next one only waits for the end.
      this.#running = refreshed.catch(() => undefined);
      return refreshed;
    });
    return this.#waiting;
  }

  async #run(): Promise<Refreshed> {
    const { files, diagnostics } = await this.#compile();
    if (files.size === 0) return { diagnostics, hasChanged: false };
    // The manifest holds the hashes of all the others.
    const hasChanged = !isSame(this.#files.get(MANIFEST_NAME), files.get(MANIFEST_NAME));
    this.#files = files;
    return { diagnostics, hasChanged };
  }
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.from(a).equals(b);
}
