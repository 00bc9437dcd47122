import { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readEntry } from './read-entry.ts';
import type { SourceEntry } from './source-entry.ts';

interface ReadEntry {
  readonly text: string;
  readonly entry: SourceEntry;
  readonly mistakes: readonly Diagnostic[];
}

/** Entries as they were read last, for whoever reads a glossary again and again: what has not changed is not parsed again. */
export class EntryCache {
  readonly #known = new Map<string, ReadEntry>();

  read(file: string, text: string, diagnostics: Diagnostics): SourceEntry {
    let known = this.#known.get(file);
    if (known?.text !== text) {
      const found = new Diagnostics();
      known = { text, entry: readEntry(file, text, { diagnostics: found }), mistakes: found.list() };
      this.#known.set(file, known);
    }
    diagnostics.add(known.mistakes);
    return known.entry;
  }
}
