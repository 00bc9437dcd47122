import type { Block } from './block.ts';
import { dedent, indentOf, isBlank, type Line, takeIndented, trimBlank, withBelow } from './lines.ts';
import { parseDirective } from './parse-directive.ts';

/** A block, and the index of the first line behind it. `undefined` stands for what no reader sees. */
interface Parsed {
  readonly block: Block | undefined;
  readonly end: number;
}

type Parser = (lines: readonly Line[], start: number) => Parsed | undefined;

/** Lines without indentation in common → blocks. Each parser knows its own by the first lines; a paragraph is what is left. */
export function parseBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const start = at;
    if (isBlank(lines[start] ?? NO_LINE)) {
      at++;
      continue;
    }
    const parsed = PARSERS.reduce<Parsed | undefined>(
      (found, parse) => found ?? parse(lines, start),
      undefined,
    );
    const { block, end } = parsed ?? parseParagraph(lines, start);
    if (block) blocks.push(...splitLiteral(block));
    at = end;
    if (endsInColons(block)) at = takeLiteral(lines, at, blocks);
  }
  return blocks;
}

const NO_LINE: Line = { text: '', number: 0, cut: 0 };

const PARSERS: readonly Parser[] = [
  parseQuote,
  parseDirectiveBlock,
  parseExplicit,
  parseList,
  parseDoctest,
  parseLineBlock,
  parseTable,
  parseDefinition,
];

const textAt = (lines: readonly Line[], index: number): string => lines[index]?.text ?? '';

function endOf(block: readonly Line[], otherwise: number, lines: readonly Line[]): number {
  const last = block.at(-1);
  return last === undefined ? otherwise : lines.findIndex(({ number }) => number === last.number) + 1;
}

function parseQuote(lines: readonly Line[], start: number): Parsed | undefined {
  if (!textAt(lines, start).startsWith(' ')) return undefined;
  const inner = takeIndented(lines, start);
  return {
    block: { kind: 'quote', content: parseBlocks(dedent(inner)) },
    end: endOf(inner, start + 1, lines),
  };
}

function parseDirectiveBlock(lines: readonly Line[], start: number): Parsed | undefined {
  const block = parseDirective(lines, start);
  return block && { block, end: endOf(takeIndented(lines, start + 1), start + 1, lines) };
}

/** Comments, targets, definitions of substitutions: for authors and for the rest of the file. */
function parseExplicit(lines: readonly Line[], start: number): Parsed | undefined {
  if (!/^(?:\.\.|__)(?: |$)/u.test(textAt(lines, start))) return undefined;
  // A lone `..` only keeps apart what stands around it.
  if (textAt(lines, start) === '..' && textAt(lines, start + 1) === '')
    return { block: undefined, end: start + 1 };
  return { block: undefined, end: endOf(takeIndented(lines, start + 1), start + 1, lines) };
}

const BULLET = /^[*+\-•‣⁃](?: +|$)/u;
const NUMBER = /^\(?(?:\d{1,9}|#)[.)](?: +|$)/u;

function parseList(lines: readonly Line[], start: number): Parsed | undefined {
  const marker = BULLET.test(textAt(lines, start)) ? BULLET : NUMBER;
  const items: (readonly Block[])[] = [];
  let at = start;
  for (;;) {
    const width = marker.exec(textAt(lines, at))?.[0].length;
    const first = lines[at];
    if (width === undefined || first === undefined || !startsItem(lines, at, marker)) break;
    const below = takeIndented(lines, at + 1);
    items.push(parseBlocks(trimBlank(dedentItem(first, below, width))));
    at = endOf(below, at + 1, lines);
    while (at < lines.length && textAt(lines, at) === '') at++;
  }
  return items.length === 0
    ? undefined
    : { block: { kind: 'list', ordered: marker === NUMBER, items }, end: at };
}

/** A number may begin any line of a paragraph; that of an item is followed by text that lines up, or by the next item. */
function startsItem(lines: readonly Line[], at: number, marker: RegExp): boolean {
  const next = textAt(lines, at + 1);
  return next === '' || next.startsWith(' ') || marker.test(next);
}

function dedentItem(first: Line, below: readonly Line[], width: number): readonly Line[] {
  const indents = below.filter((line) => !isBlank(line)).map(indentOf);
  const [opening = first] = dedent([first], width);
  return withBelow(opening, dedent(below, Math.min(width, ...indents)));
}

function parseDoctest(lines: readonly Line[], start: number): Parsed | undefined {
  if (!/^>>>(?: |$)/u.test(textAt(lines, start))) return undefined;
  const end = endOfParagraph(lines, start);
  return { block: { kind: 'literal', lines: lines.slice(start, end), lang: 'python' }, end };
}

function parseLineBlock(lines: readonly Line[], start: number): Parsed | undefined {
  if (!/^\|(?: |$)/u.test(textAt(lines, start))) return undefined;
  const end = endOfParagraph(lines, start);
  return { block: { kind: 'line-block', lines: dedent(lines.slice(start, end), 2) }, end };
}

/** Their cells line up only in letters of one width, as they were written. */
function parseTable(lines: readonly Line[], start: number): Parsed | undefined {
  if (!/^(?:\+-[-+]*\+|=+(?: +=+)+)$/u.test(textAt(lines, start))) return undefined;
  const end = endOfParagraph(lines, start);
  return { block: { kind: 'literal', lines: lines.slice(start, end) }, end };
}

function parseDefinition(lines: readonly Line[], start: number): Parsed | undefined {
  const term = lines[start];
  const next = textAt(lines, start + 1);
  if (!term || !next.startsWith(' ') || term.text.endsWith('::')) return undefined;
  const inner = takeIndented(lines, start + 1);
  const content = parseBlocks(dedent(inner));
  return { block: { kind: 'definition', term, content }, end: endOf(inner, start + 2, lines) };
}

function parseParagraph(lines: readonly Line[], start: number): Parsed {
  const end = endOfParagraph(lines, start);
  return { block: { kind: 'paragraph', lines: lines.slice(start, end) }, end };
}

function endOfParagraph(lines: readonly Line[], start: number): number {
  const end = lines.findIndex((line, i) => i > start && isBlank(line));
  return end === -1 ? lines.length : end;
}

const endsInColons = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.lines.at(-1)?.text.endsWith('::') === true;

/** `::` says that code follows; of `text::` one colon is the text's own, and `::` alone is nobody's. */
function splitLiteral(block: Block): readonly Block[] {
  const last = block.kind === 'paragraph' ? block.lines.at(-1) : undefined;
  if (block.kind !== 'paragraph' || !last?.text.endsWith('::')) return [block];
  const text = last.text.slice(0, -1).replace(/(?:^| +):$/u, '');
  const lines = [...block.lines.slice(0, -1), { ...last, text }];
  return lines.every(isBlank) ? [] : [{ kind: 'paragraph', lines }];
}

function takeLiteral(lines: readonly Line[], start: number, blocks: Block[]): number {
  const inner = takeIndented(lines, start);
  if (inner.length > 0) blocks.push({ kind: 'literal', lines: dedent(inner) });
  return endOf(inner, start, lines);
}
