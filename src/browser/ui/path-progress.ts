/** How far a reader has come on the learning paths. */
export interface PathProgress {
  /** How many steps are done; 0 when the path has not been begun. */
  done(path: string): number;
  /** The reader has finished a step, counted from 1, and goes on. Never goes back. */
  advance(path: string, step: number): void;
}

const KEY = 'glossator-paths';

/**
 * Progress kept on this device, and written only when the reader advances.
 * Where storage is blocked or full it is kept in memory until the page is left.
 */
export class StoredPathProgress implements PathProgress {
  #steps: Map<string, number> | undefined;

  done(path: string): number {
    this.#steps ??= new Map(read());
    return this.#steps.get(path) ?? 0;
  }

  advance(path: string, step: number): void {
    if (step <= this.done(path)) return;
    this.#steps?.set(path, step);
    write([...(this.#steps ?? [])]);
  }
}

type Steps = readonly (readonly [path: string, steps: number])[];

function read(): Steps {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isStep) : [];
  } catch {
    // Blocked storage throws on access, and anyone may have written nonsense: then nothing is known.
    return [];
  }
}

function isStep(value: unknown): value is Steps[number] {
  return Array.isArray(value) && typeof value[0] === 'string' && Number.isInteger(value[1]);
}

function write(steps: Steps): void {
  try {
    // Piece by piece: old libraries make texts of lists.
    const pieces = steps.map(([path, done]) => `[${JSON.stringify(path)},${done}]`);
    localStorage.setItem(KEY, `[${pieces.join(',')}]`);
  } catch {
    // Blocked or full: progress lives on in memory.
  }
}
