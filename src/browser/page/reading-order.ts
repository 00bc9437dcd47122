import { DISCONNECTED, FOLLOWING } from './node-types.ts';
import { hostOf } from './parent-of.ts';

/** Whether a node comes before another; a parent comes before its children, a shadow tree before its host's. */
export function isBefore(a: Node, b: Node): boolean {
  const position = a.compareDocumentPosition(b);
  if (!(position & DISCONNECTED)) return (position & FOLLOWING) !== 0;
  // From tree to tree: `b` goes out through its hosts as far as the tree of `a`, or else `a` does.
  let host = hostOf(b);
  while (host && host.getRootNode() !== a.getRootNode()) host = hostOf(host);
  if (host) return host === a || isBefore(a, host);
  host = hostOf(a);
  // Nodes that are out of the page come in no order.
  return host !== null && isBefore(host, b);
}

/** How many of `items`, which are in document order, come before a node. The answer lies from `low` to `high`. */
export function countBefore<Item>(
  items: readonly Item[],
  nodeOf: (item: Item) => Node,
  {
    node,
    low = 0,
    high = items.length,
  }: { readonly node: Node; readonly low?: number; readonly high?: number },
): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(nodeOf(items[middle] as Item), node)) low = middle + 1;
    else high = middle;
  }
  return low;
}
