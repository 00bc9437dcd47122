/** Whether a node comes before another; a parent comes before its children. */
export function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** How many of `items` come before a node; they are in document order. */
export function countBefore<Item>(items: readonly Item[], nodeOf: (item: Item) => Node, node: Node): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(nodeOf(items[middle] as Item), node)) low = middle + 1;
    else high = middle;
  }
  return low;
}
