/** Text that a reader reads without a break: the text nodes of one block, joined across inline elements. */
export interface TextRun {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's text begins in `text`. */
  readonly starts: readonly number[];
  /** The block that the text stands in. */
  readonly container: Element;
  /** What began the section, or `null` before the first. */
  readonly section: Element | null;
}

/** A place in the page that stands for a term: a piece of a run, or an element that the author marked. */
export interface TextMark {
  readonly term: string;
  readonly run: TextRun;
  readonly start: number;
  readonly end: number;
}
export interface ElementMark {
  readonly term: string;
  readonly element: Element;
}
export type Mark = TextMark | ElementMark;

export function isElementMark(mark: Mark): mark is ElementMark {
  return 'element' in mark;
}

/** Index of the node that holds an offset; at a seam the later node, or the earlier one for an end. */
export function nodeIndexAt(run: TextRun, offset: number, isEnd: boolean): number {
  let index = run.starts.length - 1;
  while (index > 0 && ((run.starts[index] as number) > offset || (isEnd && run.starts[index] === offset))) index--;
  return index;
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
  const { run, start, end } = mark;
  const first = nodeIndexAt(run, start, false);
  const last = nodeIndexAt(run, end, true);
  const [from, to] = [run.nodes[first] as Text, run.nodes[last] as Text];
  const [fromOffset, toOffset] = [start - (run.starts[first] as number), end - (run.starts[last] as number)];
  if (!from.isConnected || !to.isConnected || fromOffset > from.length || toOffset > to.length) return undefined;
  range.setStart(from, fromOffset);
  range.setEnd(to, toOffset);
  return range;
}

/** The words of a mark as the page writes them, white space collapsed. */
export function textOf(mark: Mark): string {
  const text = isElementMark(mark) ? (mark.element.textContent ?? '') : mark.run.text.slice(mark.start, mark.end);
  return text.replace(/\s+/gu, ' ').trim();
}

/** A node in the document that stands for a run's place: its first text node, or its block once that was wrapped. */
export function placeOf(run: TextRun): Node {
  const [first] = run.nodes;
  return first?.isConnected ? first : run.container;
}
