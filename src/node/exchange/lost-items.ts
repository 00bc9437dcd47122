import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Location } from '../diagnostics/location.ts';

interface Lost {
  /** Of the first one. */
  readonly at: Location;
  readonly count: number;
}

/** Gathers what has no place in a glossary, to tell each sort once instead of a thousand times. */
export class LostItems {
  readonly #lost = new Map<string, Lost>();

  add(name: string, at: Location): void {
    const { at: first = at, count = 0 } = this.#lost.get(name) ?? {};
    this.#lost.set(name, { at: first, count: count + 1 });
  }

  report(diagnostics: Diagnostics): void {
    for (const [name, { at, count }] of this.#lost) {
      const message = `\`${name}\` has no place in a glossary; ${count === 1 ? 'one is' : `${count} are`} left out, the first here.`;
      const hint = 'Write it into the entries where it matters.';
      diagnostics.report({ code: 'lost-field', at, message, hint });
    }
  }
}
