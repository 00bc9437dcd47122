import { beginsSection, kindOf } from '../../core/text/page-rules.ts';
import type { PageNode } from './page-node.ts';

/** What stands between one heading and the next; told apart by being the same object or another. */
export interface Section {
  /** Headings and elements that begin it, one right after another. */
  readonly beginnings: readonly PageNode[];
}

/** Text that a reader reads without a break: the text nodes of one block, joined across inline elements. */
export interface TextRun {
  readonly text: string;
  readonly nodes: readonly PageNode[];
  /** Where each node's text begins in `text`. */
  readonly starts: readonly number[];
  readonly section: Section;
  /** The block that the text stands in. */
  readonly container: PageNode;
}

export interface RunReader {
  readonly onRun: (run: TextRun) => void;
  /** An element whose text is never marked, and which is not entered. */
  readonly onSkipped: (element: PageNode) => void;
}

/** Read a part of a page in reading order: what `walkRuns` does on the page itself, for a page that stands still. */
export function readRuns(root: PageNode, { onRun, onSkipped }: RunReader): void {
  let nodes: PageNode[] = [];
  const containers = [root];
  let section: Section = { beginnings: [] };
  let beginnings: PageNode[] = [];
  const end = (): void => {
    if (nodes.length === 0) return;
    let text = '';
    const starts = nodes.map(({ data }) => (text += data).length - data.length);
    const ended = nodes;
    nodes = [];
    if (!/\S/u.test(text)) return;
    if (beginnings.length > 0) section = { beginnings };
    beginnings = [];
    onRun({ text, nodes: ended, starts, section, container: containers.at(-1) as PageNode });
  };

  let node = root.first;
  while (node) {
    const kind = node.isText ? undefined : kindOf(node);
    if (node.isText) nodes.push(node);
    else if (kind !== 'inline') {
      end();
      if (beginsSection(node)) beginnings.push(node);
    }
    if (kind === 'skipped') onSkipped(node);
    else if (node.first) {
      if (kind === 'block') containers.push(node);
      node = node.first;
      continue;
    }
    while (node && node !== root && !node.next) {
      node = node.parent;
      if (!node || node === root || node !== containers.at(-1)) continue;
      end();
      containers.pop();
    }
    node = node === root ? undefined : node?.next;
  }
  end();
}

/** The nodes that a stretch of a run stands in. */
export function nodesOf(
  { nodes, starts }: TextRun,
  { start, end }: { start: number; end: number },
): readonly PageNode[] {
  let first = 0;
  while ((starts[first + 1] ?? Infinity) <= start) first++;
  let last = first + 1;
  while ((starts[last] ?? Infinity) < end) last++;
  return nodes.slice(first, last);
}
