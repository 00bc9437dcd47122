import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Location } from '../../diagnostics/location.ts';
import { LinePlaces } from '../line-places.ts';
import { type PlacedText, writtenOffset } from '../one-file/placed-text.ts';
import { splitRows } from './split-rows.ts';
import type { WrittenRow } from './written-row.ts';

export interface TableRow {
  readonly at: Location;
  readonly cells: readonly PlacedText[];
}

export interface Table {
  readonly headings: readonly PlacedText[];
  readonly rows: readonly TableRow[];
}

/**
 * Comma, semicolon or tab, with or without quotes, whatever ends its lines. A row that does not fit is reported and left
 * out.
 *
 * @returns `undefined` for an empty file, which has then been reported
 */
export async function parseTable(
  file: string,
  text: string,
  diagnostics: Diagnostics,
): Promise<Table | undefined> {
  const places = new LinePlaces(file, text);
  const written = await splitRows(text, { places, diagnostics });
  const [head, ...rows] = written
    .filter(({ cells }) => cells.some(({ value }) => value.trim() !== ''))
    .map((row) => placeRow(row, text, places));
  if (head === undefined) {
    const at = { file, line: 1, column: 1 };
    const message = 'The file holds no rows.';
    const hint = 'Begin with a row of headings, like `term,short`.';
    diagnostics.report({ code: 'unreadable-file', at, message, hint });
    return undefined;
  }
  const width = head.cells.length;
  return { headings: head.cells, rows: rows.flatMap((row) => fit(row, width, diagnostics)) };
}

function placeRow({ start, cells }: WrittenRow, text: string, places: LinePlaces): TableRow {
  return {
    at: places.locate(start),
    cells: cells.map(({ value, start, end }) => {
      const written = text.slice(start, end);
      const quote = written.startsWith('"') ? 1 : 0;
      return {
        text: value,
        locate: (offset) =>
          places.locate(
            start + quote + writtenOffset(written.slice(quote), offset, quote ? /""|[\s\S]/gy : /[\s\S]/gy),
          ),
      };
    }),
  };
}

/** Some programs end every row with more commas than the first; what stands behind them is another matter. */
function fit(row: TableRow, width: number, diagnostics: Diagnostics): readonly TableRow[] {
  const { length } = row.cells;
  const isEmptyBeyond = row.cells.slice(width).every(({ text }) => text.trim() === '');
  if (length >= width && isEmptyBeyond) return [{ ...row, cells: row.cells.slice(0, width) }];
  const message = `The row has ${length} cells; the table has ${width} columns. It is left out.`;
  const hint =
    'Put a cell that holds a comma, a quote or a line break between double quotes, and double its quotes.';
  diagnostics.report({ code: 'skipped-item', at: row.at, message, hint });
  return [];
}
