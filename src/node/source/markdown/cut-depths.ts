import type { Nodes, Root } from 'mdast';

/** Lists in quotes in lists: more than anyone writes, and less than readers of compiled files take. */
const DEEPEST = 50;

/**
 * Takes away what is nested so deeply that whoever goes down there may not come back.
 *
 * @returns where the first such thing stood
 */
export function cutDepths(root: Root): Nodes | undefined {
  let first: Nodes | undefined;
  const stack: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, depth } = top;
    if (!('children' in node)) continue;
    if (depth < DEEPEST) for (const child of node.children) stack.push({ node: child, depth: depth + 1 });
    else if (node.children.length > 0) {
      node.children = [];
      first ??= node;
    }
  }
  return first;
}
