import type { Node } from 'yaml';
import { idFor } from '../id-for.ts';
import type { PlacedText } from '../one-file/placed-text.ts';
import type { YamlSource } from '../parse-yaml.ts';
import { readCell } from './cell-forms.ts';
import type { Column } from './choose-columns.ts';
import type { ColumnField } from './column-field.ts';
import { escapeSigns } from './escapes.ts';
import type { TableRow } from './parse-table.ts';
import { PlacedNodes } from './placed-nodes.ts';
import { topicId } from './read-topics.ts';

/** Terms in small letters → ids. */
export type TermNames = ReadonlyMap<string, string>;

export interface RowRecord {
  /** As if it had been written in YAML, with the places of the table. */
  readonly yaml: YamlSource;
  readonly body: PlacedText;
}

/** In characters; a longer one is no `short`. */
const MOST_CHARACTERS = 240;

/** What the terms of a table are called, for cells that name them instead of giving their ids. */
export function namesIn(rows: readonly TableRow[], columns: readonly Column[]): TermNames {
  const cellOf = (row: TableRow, field: ColumnField): string =>
    row.cells[columns.find((column) => column.field === field)?.index ?? -1]?.text.trim() ?? '';
  return new Map(
    rows.map((row) => [cellOf(row, 'term').toLowerCase(), cellOf(row, 'id') || idFor(cellOf(row, 'term'))]),
  );
}

/** One row as the record of a term. */
export function recordOf(row: TableRow, columns: readonly Column[], names: TermNames): RowRecord {
  const values = new Map<ColumnField, Cells>();
  for (const column of columns) {
    const cell = row.cells[column.index];
    if (!cell || cell.text.trim() === '') continue;
    const filled = { cell, value: valueOf(cell.text, column, names) };
    const earlier = values.get(column.field);
    values.set(column.field, earlier ? [...earlier, filled] : [filled]);
  }
  placeDefinitions(values);
  const nodes = new PlacedNodes();
  const root = nodes.record(
    [...values].map(([field, filled]) => [field, nodeOf(filled, nodes)]),
    row.at,
  );
  const [body] = values.get('body') ?? [];
  return { yaml: nodes.source(root, row.at), body: body?.cell ?? { text: '', locate: () => row.at } };
}

interface Filled {
  readonly cell: PlacedText;
  readonly value: unknown;
}

/** What one field gets from a row: a list may have several columns, like synonyms and abbreviations. */
type Cells = readonly [Filled, ...Filled[]];

function nodeOf(cells: Cells, nodes: PlacedNodes): Node {
  const [first] = cells;
  const at = first.cell.locate(0);
  if (!Array.isArray(first.value)) return nodes.value({ value: first.value, at });
  const items = cells.flatMap(({ cell, value }) =>
    (value as readonly unknown[]).map((item) => nodes.value({ value: item, at: cell.locate(0) })),
  );
  return nodes.list(items, at);
}

function valueOf(text: string, column: Column, names: TermNames): unknown {
  const { field, isForeign } = column;
  if (field === 'topic') return topicId(text, column);
  const value = readCell(field, isForeign ? foreignCell(text, field) : text);
  if (!isForeign || field !== 'related') return value;
  return (value as readonly { readonly term: string }[]).map(({ term, ...kind }) => ({
    term: names.get(term.toLowerCase()) ?? (idFor(term) || term),
    ...kind,
  }));
}

const LISTS: ReadonlySet<ColumnField> = new Set(['aliases', 'related', 'requires', 'needs', 'sources']);

/** Where nobody knows about our bars and backslashes, lists have semicolons, lines or commas. */
function foreignCell(text: string, field: ColumnField): string {
  if (!LISTS.has(field)) return field === 'term' || field === 'expansion' ? escapeSigns(text) : text;
  const sign = ['|', ';', '\n', ','].find((sign) => text.includes(sign)) ?? '|';
  return text
    .split(sign)
    .map((item) => escapeSigns(item))
    .join(' | ');
}

/** The first one goes on the card if it is short enough and nothing else does; all others are the text. */
function placeDefinitions(values: Map<ColumnField, Cells>): void {
  const definitions = values.get('definition') ?? [];
  values.delete('definition');
  const [first] = definitions;
  const isShort = first && !values.has('short') && lengthOf(first.cell.text) <= MOST_CHARACTERS;
  if (isShort) values.set('short', [first]);
  const [only, ...others] = [...definitions.slice(isShort ? 1 : 0), ...(values.get('body') ?? [])];
  if (!only) return;
  const text = [only, ...others].map(({ cell }) => cell.text).join('\n\n');
  const cell = others.length === 0 ? only.cell : { text, locate: () => only.cell.locate(0) };
  values.set('body', [{ cell, value: text }]);
}

const lengthOf = (text: string): number => Array.from(text.trim()).length;
