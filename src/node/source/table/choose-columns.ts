import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import { suggestName } from '../../diagnostics/suggest-name.ts';
import { CallerError } from '../caller-error.ts';
import type { PlacedText } from '../one-file/placed-text.ts';
import { TERM_FIELDS } from '../schema/terms-fields.ts';
import type { ColumnField } from './column-field.ts';
import { HEADINGS } from './headings.ts';
import type { Table } from './parse-table.ts';

export interface Column {
  readonly field: ColumnField;
  readonly index: number;
  /** Whether its heading is none of ours, and its cells are written in nobody knows what way. */
  readonly isForeign: boolean;
}

interface ColumnsContext {
  /** Told by the caller: heading → field. */
  readonly columns?: ReadonlyMap<string, string>;
  readonly file: string;
  readonly diagnostics: Diagnostics;
}

/** Of these there may be several columns. */
const GATHERED: ReadonlySet<ColumnField> = new Set([
  'definition',
  ...(['aliases', 'related', 'requires', 'needs', 'sources'] as const),
]);

/** What the columns hold, by their headings. One that holds nothing of ours is reported, and left out. */
export function chooseColumns({ headings }: Table, context: ColumnsContext): readonly Column[] {
  const told = foldNames(context.columns ?? new Map());
  reportMissing(told, headings, context);
  const columns: Column[] = [];
  for (const [index, heading] of headings.entries()) {
    const name = foldHeading(heading.text);
    if (name === '') continue;
    const own = ownField(name);
    const field = told.get(name) ?? own ?? HEADINGS.get(name);
    const earlier = columns.find((column) => column.field === field);
    if (field === undefined) reportUnknown(heading, context.diagnostics);
    else if (earlier && !GATHERED.has(field))
      reportTaken(heading, { field, earlier: headings[earlier.index]?.text ?? '' }, context.diagnostics);
    else columns.push({ field, index, isForeign: field !== own });
  }
  return columns;
}

function foldNames(columns: ReadonlyMap<string, string>): ReadonlyMap<string, ColumnField> {
  return new Map([...columns].map(([heading, field]) => [foldHeading(heading), knownField(field)]));
}

/** @throws {CallerError} when there is no such field */
function knownField(name: string): ColumnField {
  const field = name === 'definition' ? name : ownField(name);
  const known = Object.keys(TERM_FIELDS);
  const hint = suggestName(name, known, `The fields are ${known.join(', ')}.`);
  if (field === undefined)
    throw new CallerError(`a column needs to be one of our fields, got ${name}. ${hint}`);
  return field;
}

function ownField(name: string): keyof typeof TERM_FIELDS | undefined {
  return Object.hasOwn(TERM_FIELDS, name) ? (name as keyof typeof TERM_FIELDS) : undefined;
}

function foldHeading(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ');
}

function reportMissing(
  told: ReadonlyMap<string, ColumnField>,
  headings: readonly PlacedText[],
  { file, diagnostics }: ColumnsContext,
): void {
  const names = headings.map(({ text }) => text.trim());
  const folded = new Set(names.map(foldHeading));
  for (const name of told.keys()) {
    if (folded.has(name)) continue;
    const hint = suggestName(name, names, `The columns are ${names.join(', ')}.`);
    const message = `There is no column \`${name}\`.`;
    diagnostics.report({ code: 'lost-field', at: { file, line: 1, column: 1 }, message, hint });
  }
}

function reportUnknown({ text, locate }: PlacedText, diagnostics: Diagnostics): void {
  const known = Object.keys(TERM_FIELDS);
  const message = `The column \`${text}\` has no place in an entry; it is left out.`;
  const otherwise = `Head it with one of ${known.join(', ')}, or say on import which one it is, like --column "${text}=short".`;
  diagnostics.report({
    code: 'lost-field',
    at: locate(0),
    message,
    hint: suggestName(text, known, otherwise),
  });
}

function reportTaken(
  { text, locate }: PlacedText,
  { field, earlier }: { readonly field: string; readonly earlier: string },
  diagnostics: Diagnostics,
): void {
  const message = `The column \`${text}\` is left out: \`${earlier}\` is the \`${field}\` already.`;
  diagnostics.report({
    code: 'lost-field',
    at: locate(0),
    message,
    hint: 'Give one of the two another heading.',
  });
}
