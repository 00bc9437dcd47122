import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Location } from '../../diagnostics/location.ts';
import type { LinePlaces } from '../line-places.ts';
import { chooseDelimiter } from './choose-delimiter.ts';
import { RowReader } from './row-reader.ts';
import type { WrittenRow } from './written-row.ts';

interface RowsContext {
  readonly places: LinePlaces;
  readonly diagnostics: Diagnostics;
}

/** After a quote that is never closed, reading begins anew in the next line; where that happens on and on, it is no table. */
const MOST_BAD_QUOTES = 50;

/** All rows of a table, and where each cell stands. A row whose quotes do not fit is reported and left out. */
export async function splitRows(
  text: string,
  { places, diagnostics }: RowsContext,
): Promise<readonly WrittenRow[]> {
  const { parse } = await import('csv-parse/sync');
  const { delimiter, start } = chooseDelimiter(text);
  const rows: WrittenRow[] = [];
  let from: number | undefined = start;
  for (let bad = 1; from !== undefined; bad++) {
    const reader = new RowReader(text, from);
    const badQuote = reader.read(parse, delimiter);
    for (const row of reader.rows) rows.push(row);
    if (badQuote === undefined) return rows;
    const isLast = bad === MOST_BAD_QUOTES;
    reportQuote(places.locate(badQuote.cell), isLast, diagnostics);
    // The row may have swallowed those below it.
    from = isLast ? undefined : places.nextLine(badQuote.row);
  }
  return rows;
}

function reportQuote(at: Location, isLast: boolean, diagnostics: Diagnostics): void {
  const message = 'A double quote begins this cell, and none ends it. The row is left out.';
  const hint = 'Put a double quote behind the cell, and double those within it.';
  diagnostics.report({ code: 'skipped-item', at, message, hint });
  if (isLast)
    diagnostics.report({
      code: 'unreadable-file',
      at,
      message: `There are ${MOST_BAD_QUOTES} such cells; what follows is not read.`,
      hint,
    });
}
