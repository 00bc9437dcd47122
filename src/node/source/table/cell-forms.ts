import { ENTRY_FIELDS } from '../schema/entry-fields.ts';
import { escapeSigns, splitAtBars, unescapeSigns } from './escapes.ts';

type PlainRecord = Readonly<Partial<Record<string, string>>>;

/** How a value stands in a cell. */
interface CellForm<Value> {
  readonly read: (cell: string) => Value;
  readonly write: (value: Value) => string;
}

type SomeForm = Pick<CellForm<unknown>, 'read'> & Pick<CellForm<never>, 'write'>;

const { match, status } = ENTRY_FIELDS.aliases.of.fields;
const NOTES: ReadonlyMap<string, 'match' | 'status'> = new Map([
  ...match.values.map((value) => [value, 'match'] as const),
  ...status.values.map((value) => [value, 'status'] as const),
]);

const PLAIN: CellForm<string> = { read: (cell) => cell, write: (text) => text };
const TEXT: CellForm<string> = { read: unescapeSigns, write: (text) => escapeSigns(text, '|') };
const NOTED: CellForm<PlainRecord> = { read: readNoted, write: writeNoted };
const RELATED: CellForm<PlainRecord> = { read: readRelated, write: writeRelated };

/**
 * What stands in the cells of each column. A backslash takes the meaning from the sign behind it: `\|` is a bar, `\\` a
 * backslash.
 *
 * | column | cell |
 * | --- | --- |
 * | `term`, `expansion` | `API`; with its match, `API (exact)`; `\(` where brackets belong to the name |
 * | `aliases` | the same, and `(hidden)` or `(exact, hidden)`; a list |
 * | `related` | the id of a term, `rest`; with its kind, `broader: api`; a list |
 * | `requires`, `needs` | a list of ids, and of words |
 * | `sources` | `Title <https://…>`; a list |
 * | `image` | `what it tells <https://…>` |
 * | all others, and `body` | the text as it is, where a backslash is only that |
 *
 * Lists have ` | ` between their items.
 */
const FORMS: ReadonlyMap<string, SomeForm> = new Map<string, SomeForm>([
  ['term', NOTED],
  ['expansion', NOTED],
  ['aliases', listOf(NOTED)],
  ['related', listOf(RELATED)],
  ['requires', listOf(TEXT)],
  ['needs', listOf(TEXT)],
  ['sources', listOf(linked('title', 'url'))],
  ['image', linked('alt', 'src')],
]);

/** @returns texts, lists and records, as YAML would hold them */
export function readCell(field: string, cell: string): unknown {
  return formOf(field).read(cell);
}

/** @param value - of the field, without places */
export function writeCell(field: string, value: unknown): string {
  // The map holds a form for each field's own type.
  return formOf(field).write(value as never);
}

function formOf(field: string): SomeForm {
  return FORMS.get(field) ?? PLAIN;
}

function listOf<Item>({ read, write }: CellForm<Item>): CellForm<readonly Item[]> {
  return {
    read: (cell) => splitAtBars(cell).map(read),
    write: (items) => items.map((item) => write(item)).join(' | '),
  };
}

const NOTE = /^([\s\S]*\S)\s+\(([^()]*)\)$/u;

function readNoted(cell: string): PlainRecord {
  const [, text = '', note = ''] = NOTE.exec(cell.trim()) ?? [];
  const notes = notesIn(note);
  return notes ? { text: unescapeSigns(text), ...notes } : { text: unescapeSigns(cell.trim()) };
}

/** @returns `undefined` for brackets that belong to the name, like in “port (networking)” */
function notesIn(note: string): PlainRecord | undefined {
  const words = note.split(',').map((word) => word.trim());
  const named = new Map(words.map((word) => [NOTES.get(word), word]));
  if (named.has(undefined) || named.size < words.length) return undefined;
  return Object.fromEntries(named) as PlainRecord;
}

function writeNoted({ text = '', match, status }: PlainRecord): string {
  const notes = [match, status].filter((note) => note !== undefined);
  const name = escapeSigns(text, '|');
  if (notes.length > 0) return `${name} (${notes.join(', ')})`;
  const [, start, note = ''] = NOTE.exec(name) ?? [];
  return start !== undefined && notesIn(note) ? name.replace(/\((?=[^()]*\)$)/u, '\\(') : name;
}

const KIND = /^(related|broader|narrower)\s*:\s*(\S[\s\S]*)$/u;

function readRelated(cell: string): PlainRecord {
  const [, kind, term] = KIND.exec(cell) ?? [];
  return kind === undefined || term === undefined
    ? { term: unescapeSigns(cell) }
    : { term: unescapeSigns(term), kind };
}

function writeRelated({ term = '', kind }: PlainRecord): string {
  const name = escapeSigns(term, '|');
  if (kind !== undefined) return `${kind}: ${name}`;
  return KIND.test(name) ? name.replace(':', '\\:') : name;
}

function linked(label: string, address: string): CellForm<PlainRecord> {
  return {
    read: (cell) => readLinked(cell.trim(), label, address),
    write: (record) =>
      `${escapeSigns(record[label] ?? '', '|<')} <${escapeSigns(record[address] ?? '', '|')}>`,
  };
}

function readLinked(cell: string, label: string, address: string): PlainRecord {
  const [, before, within] = /^((?:\\[\s\S]|[^\\<])*)<([\s\S]*)>$/u.exec(cell) ?? [];
  if (before !== undefined && within !== undefined)
    return { [label]: unescapeSigns(before).trim(), [address]: unescapeSigns(within).trim() };
  const text = unescapeSigns(cell);
  // A bare address is a source without a title, which shows itself; a picture's words cannot be made up.
  if (URL.canParse(text)) return label === 'title' ? { [label]: text, [address]: text } : { [address]: text };
  return { [label]: text };
}
