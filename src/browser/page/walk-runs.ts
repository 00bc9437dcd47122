import { kindOf } from './element-kinds.ts';
import type { TextRun } from './text-run.ts';

export interface WalkOptions {
  /** Read only the root's own text, not that of the blocks inside it. */
  readonly shallow?: boolean;
}

/** Collects the text nodes of the run that is being read. */
class RunBuilder {
  #nodes: Text[] = [];
  #hasText = false;

  add(node: Text): void {
    if (node.length === 0) return;
    this.#nodes.push(node);
    this.#hasText ||= /\S/u.test(node.data);
  }

  /** The run so far, if it holds more than white space. */
  take(container: Element): TextRun | undefined {
    const nodes = this.#nodes;
    const hadText = this.#hasText;
    if (nodes.length > 0) this.#nodes = [];
    this.#hasText = false;
    if (!hadText) return undefined;
    const first = nodes[0] as Text;
    if (nodes.length === 1) return { text: first.data, nodes, starts: [0], container };
    let text = '';
    const starts = nodes.map((node) => {
      const start = text.length;
      text += node.data;
      return start;
    });
    return { text, nodes, starts, container };
  }
}

/** What the host has taken from its place since the run before: all that can make a reader lose its way. */
export type Removed = readonly Node[] | undefined;

function isLost(place: Node, removed: Removed): boolean {
  return removed?.some((node) => node.contains(place)) ?? false;
}

/**
 * Read a part of the page as text runs, in document order. A generator, so that
 * a reader of a large page can stop at any run and go on in a later task.
 *
 * @returns whether it came to the end; `false` when the host took away or moved the node that it stood at
 */
export function* walkRuns(
  root: Element | ShadowRoot,
  options: WalkOptions = {},
): Generator<TextRun, boolean, Removed> {
  const run = new RunBuilder();
  const containers = [root instanceof Element ? root : root.host];
  const take = () => run.take(containers.at(-1) as Element);

  let node: Node | null = root.firstChild;
  while (node) {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
    const kind = element && kindOf(element);
    if (node.nodeType === Node.TEXT_NODE) run.add(node as Text);
    if (kind && kind !== 'inline') {
      const ended = take();
      if (ended && isLost(node, yield ended)) return false;
    }
    const isEntered = kind === 'inline' || (kind === 'block' && !options.shallow);
    if (isEntered && node.firstChild) {
      if (kind === 'block') containers.push(node as Element);
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      const isLeft = node !== root && node === containers.at(-1);
      const ended = isLeft ? take() : undefined;
      if (node && ended && isLost(node, yield ended)) return false;
      if (isLeft) containers.pop();
    }
    if (!node) return false;
    node = node === root ? null : node.nextSibling;
  }
  const last = take();
  if (last) yield last;
  return true;
}
