import { ownDocument } from '../host/own-document.ts';
import { beginsSection, kindOf } from '../../core/text/page-rules.ts';
import { isWithin } from './element-kinds.ts';
import { TEXT_NODE } from './node-types.ts';
import type { Section, TextRun } from './text-run.ts';

export interface WalkOptions {
  /** Read only the root's own text, not that of the blocks inside it. */
  readonly shallow?: boolean;
}

/** What the host has taken from its place since the run before: all that can make a reader lose its way. */
export type Removed = ReadonlySet<Node> | undefined;

/** Elements, text, and the root of a shadow tree, at which the way back up ends. */
const SHOWN = 1 + 4 + 1024;

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
    if (!/\S/.test(text)) return undefined;
    if (beginnings[0]) run.section = section = { beginnings };
    beginnings = [];
    return run;
  };

  // It finds its way where the fields of a form hide its properties: see `parentOf`.
  const walker = ownDocument.createTreeWalker(root, SHOWN);
  let node: Node | null = walker.firstChild();
  while (node) {
    const element = node.nodeType === TEXT_NODE ? undefined : (node as Element);
    const kind = element && kindOf(element);
    if (!element && (node as Text).length > 0) nodes.push(node as Text);
    if (kind && kind !== 'inline') {
      const ended = take();
      if (ended && isWithin(node as Element, yield ended)) return false;
      if (beginsSection(node as Element)) beginnings.push(node as Element);
    }
    const isLeft = kind === 'skipped' || (kind === 'block' && options.shallow);
    if (!isLeft && walker.firstChild()) {
      if (kind === 'block') containers.push(node as Element);
      node = walker.currentNode;
      continue;
    }
    while (node !== root && !walker.nextSibling()) {
      node = walker.parentNode();
      if (!node) return false;
      if (node === root || node !== containers.at(-1)) continue;
      const ended = take();
      if (ended && isWithin(node as Element, yield ended)) return false;
      containers.pop();
    }
    node = node === root ? null : walker.currentNode;
  }
  const last = take();
  if (last) yield last;
  return true;
}
