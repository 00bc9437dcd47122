/** Text that a reader reads without a break: the text nodes of one block, joined across inline elements. */
export interface TextRun {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's text begins in `text`. */
  readonly starts: readonly number[];
  /** The block that the text stands in. */
  readonly container: Element;
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

/** Index of the node that holds an offset; at a seam the later node, or the earlier one for an end. */
export function nodeIndexAt(run: TextRun, offset: number, isEnd: boolean): number {
  let index = run.starts.length - 1;
  while (index > 0 && ((run.starts[index] as number) > offset || (isEnd && run.starts[index] === offset)))
    index--;
  return index;
}

/** Whether the page still has the words of a mark where they were found. */
function stands({ run, start, end }: TextMark): boolean {
  const last = nodeIndexAt(run, end, true);
  for (let index = nodeIndexAt(run, start, false); index <= last; index++) {
    const node = run.nodes[index] as Text;
    const offset = run.starts[index] as number;
    const [from, to] = [Math.max(start, offset), Math.min(end, run.starts[index + 1] ?? end)];
    if (!node.isConnected || node.data.slice(from - offset, to - offset) !== run.text.slice(from, to))
      return false;
  }
  return true;
}

/**
 * @returns a live range over a mark's text, or `undefined` when the page has changed under it
 */
export function rangeOf(mark: Mark): Range | undefined {
  const range = document.createRange();
  if (isElementMark(mark)) {
    range.selectNodeContents(mark.element);
    return range;
  }
  if (!stands(mark)) return undefined;
  const { run, start, end } = mark;
  const first = nodeIndexAt(run, start, false);
  const last = nodeIndexAt(run, end, true);
  range.setStart(run.nodes[first] as Text, start - (run.starts[first] as number));
  range.setEnd(run.nodes[last] as Text, end - (run.starts[last] as number));
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
