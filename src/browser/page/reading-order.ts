/** Whether a node comes before another; a parent comes before its children. */
export function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * How many of `items` come before a node; they are in document order. The steps from `from` on grow, since
 * an answer near it is the usual one, and engines compare siblings by counting through all between them.
 */
export function countBefore<Item>(
  items: readonly Item[],
  nodeOf: (item: Item) => Node,
  { node, from = 0 }: { readonly node: Node; readonly from?: number },
): number {
  let low = from;
  let high = from;
  for (let step = 1; low === high && high < items.length; step *= 2) {
    high = Math.min(high + step, items.length);
    if (isBefore(nodeOf(items[high - 1] as Item), node)) low = high;
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(nodeOf(items[middle] as Item), node)) low = middle + 1;
    else high = middle;
  }
  return low;
}
