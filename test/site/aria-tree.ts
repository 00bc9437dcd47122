import type { ElementHandle, SerializedAXNode } from 'puppeteer-core';

/** What assistive technology is told of a node besides its role, name and children. */
const STATES = [
  'description',
  'value',
  'valuetext',
  'level',
  'checked',
  'pressed',
  'expanded',
  'selected',
  'disabled',
  'focused',
  'modal',
  'haspopup',
  'autocomplete',
  'orientation',
  'roledescription',
] as const satisfies readonly (keyof SerializedAXNode)[];

function describe(node: SerializedAXNode): string {
  const states = STATES.flatMap((state) => {
    const value = node[state];
    if (value === undefined || value === false || value === '') return [];
    return [value === true ? state : `${state}=${String(value)}`];
  });
  const name = node.name ? ` "${node.name}"` : '';
  return `${node.role}${name}${states.length > 0 ? ` [${states.join(' ')}]` : ''}`;
}

/** What stands for nothing by itself. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker']);

function linesOf(node: SerializedAXNode, depth: number): string[] {
  const children = node.children ?? [];
  if (SILENT.has(node.role) && !node.name) return children.flatMap((child) => linesOf(child, depth));
  // A name that comes from the text inside has been said.
  const isSaid = children.every(({ role }) => role === 'StaticText' || SILENT.has(role)) && node.name;
  const inside = isSaid ? [] : children.flatMap((child) => linesOf(child, depth + 1));
  return SILENT.has(node.role) ? inside : [`${'  '.repeat(depth)}${describe(node)}`, ...inside];
}

/** The accessibility tree under an element, a line for each node, as Chromium tells it to a screen reader. */
export async function ariaTree(root: ElementHandle): Promise<string> {
  const tree = await root.frame.page().accessibility.snapshot({ root, interestingOnly: false });
  if (!tree) throw new Error('Assistive technology is told nothing of the element.');
  return `${linesOf(tree, 0).join('\n')}\n`;
}
