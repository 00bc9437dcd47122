import { countBefore, isBefore } from './reading-order.ts';

/**
 * Like `countBefore`, where the answer is near a guess as a rule: the steps away from it grow, since engines compare
 * siblings by counting through all between them.
 */
export function countNear<Item>(
  items: readonly Item[],
  nodeOf: (item: Item) => Node,
  { node, near }: { readonly node: Node; readonly near: number },
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
  return countBefore(items, nodeOf, { node, low, high });
}
