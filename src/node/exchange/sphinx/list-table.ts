import type { Block, Directive } from './block.ts';
import { parseBlocks } from './parse-blocks.ts';

/** Rows of cells, of the directive that writes a table as a list of lists; `undefined` if it is written in another way. */
export function readListTable({
  content,
}: Directive): readonly (readonly (readonly Block[])[])[] | undefined {
  const [list, ...others] = parseBlocks(content);
  if (list?.kind !== 'list' || others.length > 0) return undefined;
  const rows = list.items.map(([row, ...more]) =>
    row?.kind === 'list' && more.length === 0 ? row.items : undefined,
  );
  const whole = rows.filter((row) => row !== undefined);
  return whole.length === rows.length ? whole : undefined;
}

/** Cells of one line each → a table of Markdown. Those have a head in any case. */
export function writeTable(rows: readonly (readonly string[])[], hasHead: boolean): string {
  const width = Math.max(...rows.map((row) => row.length));
  const empty = Array.from({ length: width }, () => '');
  const [head = empty, ...others] = hasHead ? rows : [empty, ...rows];
  const line = (cells: readonly string[]): string => `| ${empty.map((_, i) => cells[i] ?? '').join(' | ')} |`;
  return [line(head), line(empty.map(() => '---')), ...others.map(line)].join('\n');
}
