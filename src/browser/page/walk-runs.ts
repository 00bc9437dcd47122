import { beginsSection, kindOf } from '../../core/text/page-rules.ts';
import { ELEMENT_NODE, TEXT_NODE } from './node-types.ts';
import type { Section, TextRun } from './text-run.ts';

export interface WalkOptions {
  /** Read only the root's own text, not that of the blocks inside it. */
  readonly shallow?: boolean;
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
  let nodes: Text[] = [];
  const containers = [root instanceof Element ? root : root.host];
  let section: Section = { beginnings: [] };
  let beginnings: Element[] = [];
  const take = (): TextRun | undefined => {
    let text = '';
    const starts = nodes.map(({ data }) => (text += data).length - data.length);
    const run = { text, nodes, starts, section, container: containers.at(-1) as Element };
    nodes = [];
    // White space is no text to read.
    if (!/\S/u.test(text)) return undefined;
    if (beginnings[0]) run.section = section = { beginnings };
    beginnings = [];
    return run;
  };

  let node: Node | null = root.firstChild;
  while (node) {
    const element = node.nodeType === ELEMENT_NODE ? (node as Element) : undefined;
    const kind = element && kindOf(element);
    if (node.nodeType === TEXT_NODE && (node as Text).length > 0) nodes.push(node as Text);
    if (kind && kind !== 'inline') {
      const ended = take();
      if (ended && isLost(node, yield ended)) return false;
      if (beginsSection(node as Element)) beginnings.push(node as Element);
    }
    const isEntered = kind === 'inline' || (kind === 'block' && !options.shallow);
    if (isEntered && node.firstChild) {
      if (kind === 'block') containers.push(node as Element);
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root || node !== containers.at(-1)) continue;
      const ended = take();
      if (ended && isLost(node, yield ended)) return false;
      containers.pop();
    }
    if (!node) return false;
    node = node === root ? null : node.nextSibling;
  }
  const last = take();
  if (last) yield last;
  return true;
}
