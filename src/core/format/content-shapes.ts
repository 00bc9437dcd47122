import { areAll, hasTexts, isText, type Fields } from './shapes.ts';

/** Prose within prose: more than anyone writes, and less than what shows it can take. */
const DEEPEST = 100;

function isInline(value: unknown, depth: number): boolean {
  if (isText(value)) return true;
  const { kind, children } = Object(value) as Fields;
  switch (kind) {
    case 'emphasis':
    case 'strong':
      return areInlines(children, depth);
    case 'link':
      return hasTexts(value, 'href') && areInlines(children, depth);
    case 'term':
      return hasTexts(value, 'id') && areInlines(children, depth);
    case 'code':
      return hasTexts(value, 'text');
    default:
      return kind === 'break';
  }
}

function areInlines(value: unknown, depth: number): boolean {
  return depth < DEEPEST && areAll(value, (inline) => isInline(inline, depth + 1));
}

function isBlock(value: unknown, depth: number): boolean {
  const { kind, children, items, head, rows } = Object(value) as Fields;
  const isRow = (row: unknown): boolean => areAll(row, (cell) => areInlines(cell, depth));
  switch (kind) {
    case 'paragraph':
      return areInlines(children, depth);
    case 'list':
      return areAll(items, (item) => areBlocks(item, depth));
    case 'quote':
      return areBlocks(children, depth);
    case 'code':
      return hasTexts(value, 'text');
    case 'image':
      return hasTexts(value, 'src', 'alt');
    default:
      return kind === 'table' && isRow(head) && areAll(rows, isRow);
  }
}

/** Whether something is prose as content.ts has it. */
export function areBlocks(value: unknown, depth = 0): boolean {
  return depth < DEEPEST && areAll(value, (block) => isBlock(block, depth + 1));
}
