/** A node's way through open shadow trees: its host in the document, hosts inside, then the node itself. */
function wayTo(node: Node): readonly Node[] {
  const way = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    way.unshift(root.host);
  return way;
}

/** Whether a node comes before another; a parent comes before its children, a shadow tree before its host's. */
export function isBefore(a: Node, b: Node): boolean {
  const position = a.compareDocumentPosition(b);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED))
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const [wayToA, wayToB] = [wayTo(a), wayTo(b)];
  const fork = wayToA.findIndex((node, index) => node !== wayToB[index]);
  const [nodeA, nodeB] = [wayToA[fork], wayToB[fork]];
  if (!nodeA || !nodeB) return !nodeA;
  // Nodes that are out of the page come in no order.
  return (nodeA !== a || nodeB !== b) && isBefore(nodeA, nodeB);
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
