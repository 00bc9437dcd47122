import { hostOf } from './parent-of.ts';

/** Whether a node comes before another; a parent comes before its children, a shadow tree before its host's. */
export function isBefore(a: Node, b: Node): boolean {
  const position = a.compareDocumentPosition(b);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED))
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  // From tree to tree: `b` goes out through its hosts as far as the tree of `a`, or else `a` does.
  let host = hostOf(b);
  while (host && host.getRootNode() !== a.getRootNode()) host = hostOf(host);
  if (host) return host === a || isBefore(a, host);
  host = hostOf(a);
  // Nodes that are out of the page come in no order.
  return host !== null && isBefore(host, b);
}

/**
 * How many of `items` come before a node; they are in document order. The steps away from `near` grow, since
 * an answer near it is the usual one, and engines compare siblings by counting through all between them.
 */
export function countBefore<Item>(
  items: readonly Item[],
  nodeOf: (item: Item) => Node,
  { node, near = 0 }: { readonly node: Node; readonly near?: number },
): number {
  const isPast = (index: number) => !isBefore(nodeOf(items[index] as Item), node);
  let low = Math.min(near, items.length);
  let high = low;
  for (let step = 1; high < items.length && !isPast(high); step *= 2) {
    low = high + 1;
    high = Math.min(high + step, items.length);
  }
  for (let step = 1; low > 0 && isPast(low - 1); step *= 2) {
    high = low - 1;
    low = Math.max(0, low - step);
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
