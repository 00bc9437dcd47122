import type { Location } from '../diagnostics/location.ts';

/** Tells the line and column of any place in a text. */
export class LinePlaces {
  readonly #file: string;
  readonly #starts: readonly number[];

  constructor(file: string, text: string) {
    this.#file = file;
    this.#starts = [0, ...[...text.matchAll(/\r\n?|\n/gu)].map(({ index, 0: end }) => index + end.length)];
  }

  /** @param offset - in UTF-16 code units from the text's first */
  locate(offset: number): Location {
    const line = this.#lineOf(offset);
    return { file: this.#file, line: line + 1, column: offset - this.startOf(line) + 1 };
  }

  /** @returns where the line after this place begins, or `undefined` in the last one */
  nextLine(offset: number): number | undefined {
    return this.#starts[this.#lineOf(offset) + 1];
  }

  /** @param line - counts from 0 */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#starts.at(-1) ?? 0;
  }

  #lineOf(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
