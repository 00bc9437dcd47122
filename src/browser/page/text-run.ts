/** What stands between one heading and the next; told apart by being the same object or another. */
export interface Section {
  /** Headings and elements that begin it, one right after another; none where a part of the page begins without. */
  readonly beginnings: readonly Element[];
}

/** Text that a reader reads without a break: the text nodes of one block, joined across inline elements. */
export interface TextRun {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's text begins in `text`. */
  readonly starts: readonly number[];
  /** The block that the text stands in. */
  readonly container: Element;
  /** The host may put a heading anywhere, so it may be another one later. */
  section: Section;
  /** Stands where the first node stood, while that is out of the document. */
  standIn?: Node;
}

/** A place in the page that stands for a term: a piece of a run, or an element that the author marked. */
export interface TextMark {
  readonly term: string;
  /** What the words may stand for besides, the likelier the earlier. */
  readonly others: readonly string[];
  readonly run: TextRun;
  readonly start: number;
  readonly end: number;
}
export interface ElementMark {
  readonly term: string;
  readonly element: Element;
}
export type Mark = TextMark | ElementMark;
/** Words that the reader has selected. */
export interface SelectedMark extends TextMark {
  readonly isSelected: true;
}

/** Marks of elements are told anew each time that they are pointed at. */
export function isSameMark(a: Mark | undefined, b: Mark | undefined): boolean {
  return (
    a === b ||
    (a !== undefined && b !== undefined && 'element' in a && 'element' in b && a.element === b.element)
  );
}

export function isElementMark(mark: Mark): mark is ElementMark {
  return 'element' in mark;
}

/** What of a text node belongs to a mark; offsets count from the node's start, as it was read. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Where a stretch of a run stands in the page's text nodes. */
export function piecesOf(run: TextRun, { start, end }: { start: number; end: number }): readonly Piece[] {
  const pieces: Piece[] = [];
  let index = 0;
  // A word may be one of thousands of elements in a line: halve what is left to look through.
  for (let high = run.starts.length; high - index > 1;) {
    const middle = (index + high) >> 1;
    if ((run.starts[middle] as number) <= start) index = middle;
    else high = middle;
  }
  for (; index < run.nodes.length; index++) {
    const offset = run.starts[index] as number;
    if (offset >= end) break;
    const to = Math.min(end, run.starts[index + 1] ?? end);
    pieces.push({
      node: run.nodes[index] as Text,
      start: Math.max(start, offset) - offset,
      end: to - offset,
    });
  }
  return pieces;
}

/**
 * @returns a live range over a mark's text, or `undefined` when the page has changed under it
 */
export function rangeOf(mark: Mark): Range | undefined {
  const range = new Range();
  if (isElementMark(mark)) {
    range.selectNodeContents(mark.element);
    return range;
  }
  const pieces = piecesOf(mark.run, mark);
  const words = pieces.map(({ node, start, end }) => (node.isConnected ? node.data.slice(start, end) : ''));
  if (words.join('') !== mark.run.text.slice(mark.start, mark.end)) return undefined;
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece];
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}

/** The words of a mark as the page writes them, white space collapsed. */
export function textOf(mark: Mark): string {
  const text = isElementMark(mark)
    ? (mark.element.textContent ?? '')
    : mark.run.text.slice(mark.start, mark.end);
  return text.replace(/\s+/gu, ' ').trim();
}

/** A node in the document that stands for a run's place: its first text node, or what stands there instead. */
export function placeOf({ nodes: [first], standIn, container }: TextRun): Node {
  if (first?.isConnected) return first;
  return standIn?.isConnected ? standIn : container;
}
