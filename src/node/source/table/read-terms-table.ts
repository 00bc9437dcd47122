import { basename, extname } from 'node:path';
import type { OneFile, OneFileInput, Term } from '../one-file/one-file.ts';
import { readTerm } from '../one-file/read-term.ts';
import type { SettingsFields } from '../schema/settings-fields.ts';
import { chooseColumns, type Column } from './choose-columns.ts';
import { parseTable, type TableRow } from './parse-table.ts';
import { readTopics } from './read-topics.ts';
import { namesIn, recordOf, type TermNames } from './row-record.ts';

/** A glossary as a table, a term a row. @returns `undefined` when it is none, which has then been reported */
export async function readTermsTable(input: OneFileInput): Promise<OneFile | undefined> {
  const { file, text, options, diagnostics } = input;
  const table = await parseTable(file, text, diagnostics);
  if (table === undefined) return undefined;
  const columns = chooseColumns(table, { ...options, file, diagnostics });
  if (!columns.some(({ field }) => field === 'term')) return reportNoTerms(input);
  const rows = table.rows.filter((row) => hasTerm(row, columns, input));
  const names = namesIn(rows, columns);
  const terms = rows.map((row) => readRow(row, { columns, names, input }));
  return { settings: settingsOf(terms, readTopics(rows, columns), file), terms };
}

function reportNoTerms({ file, options, diagnostics }: OneFileInput): undefined {
  const hint =
    options.isForeign === true
      ? 'Say which one does, like --column "Begriff=term".'
      : 'Begin the file with a row of headings, one of which is `term`.';
  const at = { file, line: 1, column: 1 };
  diagnostics.report({ code: 'unreadable-file', at, message: 'No column holds the terms.', hint });
  return undefined;
}

function hasTerm(
  { at, cells }: TableRow,
  columns: readonly Column[],
  { diagnostics }: OneFileInput,
): boolean {
  const index = columns.find(({ field }) => field === 'term')?.index ?? 0;
  if (cells[index] && cells[index].text.trim() !== '') return true;
  const message = 'The row names no term. It is left out.';
  diagnostics.report({ code: 'skipped-item', at, message, hint: 'Write the term, or delete the row.' });
  return false;
}

interface RowContext {
  readonly columns: readonly Column[];
  readonly names: TermNames;
  readonly input: OneFileInput;
}

function readRow(row: TableRow, { columns, names, input }: RowContext): Term {
  const { options, diagnostics } = input;
  const { yaml, body } = recordOf(row, columns, names);
  return readTerm({
    yaml,
    locateBody: () => body,
    options: { ...options, lang: options.lang ?? 'en' },
    diagnostics,
  });
}

/** What a table has no room for: its title is the name of the file. */
function settingsOf(terms: readonly Term[], topics: SettingsFields['topics'], file: string): SettingsFields {
  const at = { file, line: 1, column: 1 };
  const languages = new Map(terms.toReversed().map(({ lang, entry }) => [lang, entry.at]));
  const used = [...languages].toReversed().map(([value, at]) => ({ value, at }));
  return {
    title: { value: basename(file, extname(file)), at },
    languages: used.length > 0 ? used : [{ value: 'en', at }],
    ...(topics && topics.length > 0 && { topics }),
  };
}
