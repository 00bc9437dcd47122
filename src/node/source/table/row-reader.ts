import type { CastingContext, Options } from 'csv-parse/sync';
import type { WrittenCell, WrittenRow } from './written-row.ts';

/** Ends the parser in the middle: it has gone astray. */
class BadQuote extends Error {}

/** Gathers what the parser finds, along with its place: the parser counts bytes, and line breaks within cells not at all. */
export class RowReader {
  readonly rows: WrittenRow[] = [];
  readonly #text: string;
  readonly #bytes: Buffer;
  #cells: WrittenCell[] = [];
  /** Where the last cell ended, in code units of the text and in bytes of what is read. */
  #end: number;
  #endByte = 0;

  /** @param from - where reading begins */
  constructor(text: string, from: number) {
    this.#text = text;
    this.#bytes = Buffer.from(text.slice(from));
    this.#end = from;
  }

  /**
   * @param parse - runs the parser on what there is to be read, with the options
   * @returns where the cell begins whose quotes do not fit, and its row; `undefined` when all was read
   */
  read(
    parse: (bytes: Buffer, options: Options) => unknown,
    delimiter: string,
  ): { readonly row: number; readonly cell: number } | undefined {
    try {
      parse(this.#bytes, this.#options(delimiter));
      return undefined;
    } catch (error) {
      if (error instanceof BadQuote) return this.#badPlace(this.#cells.at(-1)?.start);
      if (isQuoteError(error)) return this.#badPlace(this.#nextStart(this.#cells.length));
      throw error;
    }
  }

  #options(delimiter: string): Options {
    return {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // A quote within a cell is a sign like any other: 5" disks.
      relax_quotes: true,
      cast: (value, context) => this.#addCell(value, context),
      on_record: () => this.#endRow(),
    };
  }

  #addCell(value: string, { bytes, index }: CastingContext & { readonly bytes: number }): string {
    const start = this.#nextStart(index);
    this.#end += this.#bytes.toString('utf8', this.#endByte, bytes).length;
    this.#endByte = bytes;
    this.#cells.push({ value, start, end: this.#end });
    const written = this.#text.slice(start, this.#end);
    if (written.startsWith('"') && written !== `"${value.replaceAll('"', '""')}"`) throw new BadQuote();
    return value;
  }

  #nextStart(index: number): number {
    if (index > 0) return this.#end + 1;
    if (this.#endByte === 0) return this.#end;
    const rest = this.#text.slice(this.#end, this.#end + 2);
    return this.#end + (rest === '\r\n' ? 2 : 1);
  }

  #endRow(): null {
    const [first] = this.#cells;
    if (first) this.rows.push({ start: first.start, cells: this.#cells });
    this.#cells = [];
    return null;
  }

  #badPlace(cell = this.#end): { readonly row: number; readonly cell: number } {
    return { row: this.#cells[0]?.start ?? cell, cell };
  }
}

const isQuoteError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED';
