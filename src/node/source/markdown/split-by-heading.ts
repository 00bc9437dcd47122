import type { Heading, RootContent } from 'mdast';

export interface HeadedPart {
  readonly heading: Heading;
  readonly nodes: readonly RootContent[];
}

export interface SplitProse {
  /** What stands before the first heading. */
  readonly opening: readonly RootContent[];
  readonly parts: readonly HeadedPart[];
}

/** Cut a text at its headings of one depth; deeper ones stay where they are. */
export function splitByHeading(nodes: readonly RootContent[], depth: Heading['depth']): SplitProse {
  const isCut = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === depth;
  const cuts = nodes.flatMap((node, index) => (isCut(node) ? [{ heading: node, index }] : []));
  const parts = cuts.map(({ heading, index }, i) => ({
    heading,
    nodes: nodes.slice(index + 1, cuts[i + 1]?.index),
  }));
  return { opening: nodes.slice(0, cuts[0]?.index), parts };
}
