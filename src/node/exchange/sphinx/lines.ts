/** A line of a file, tabs written out as reStructuredText asks: stops every 8 columns. */
export interface Line {
  readonly text: string;
  /** Counts from 1. */
  readonly number: number;
  /** Columns that were cut off in front; with them, places are those of the file. */
  readonly cut: number;
}

export function toLines(text: string): readonly Line[] {
  return text.split(/\r?\n/u).map((line, i) => ({ text: expandTabs(line).trimEnd(), number: i + 1, cut: 0 }));
}

export const isBlank = (line: Line): boolean => line.text === '';

export function indentOf({ text }: Line): number {
  return /^ */u.exec(text)?.[0].length ?? 0;
}

/** The lines from `start` that are indented deeper than `indent`, with the blank ones between them. */
export function takeIndented(lines: readonly Line[], start: number, indent = 0): readonly Line[] {
  const end = lines.findIndex((line, i) => i >= start && !isBlank(line) && indentOf(line) <= indent);
  return trimBlank(lines.slice(start, end === -1 ? undefined : end));
}

/** A line and what is indented below it, with the empty line between them if there is one. */
export function withBelow(first: Line, below: readonly Line[]): readonly Line[] {
  const [next] = below;
  const gap = next && next.number > first.number + 1 ? [{ text: '', number: first.number + 1, cut: 0 }] : [];
  return [first, ...gap, ...below];
}

export function trimBlank(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => !isBlank(line));
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex((line) => !isBlank(line)) + 1);
}

/** Without the indentation that all of them share, or with `width` columns less. */
export function dedent(lines: readonly Line[], width = sharedIndent(lines)): readonly Line[] {
  return lines.map(({ text, number, cut }) => ({ text: text.slice(width), number, cut: cut + width }));
}

function sharedIndent(lines: readonly Line[]): number {
  const indents = lines.filter((line) => !isBlank(line)).map(indentOf);
  return indents.length === 0 ? 0 : Math.min(...indents);
}

function expandTabs(line: string): string {
  let expanded = '';
  for (const sign of line) expanded += sign === '\t' ? ' '.repeat(8 - (expanded.length % 8)) : sign;
  return expanded;
}
