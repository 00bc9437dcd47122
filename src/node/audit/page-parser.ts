import type { PageNode } from './page-node.ts';

/** A page as its file has it, before any script has run. */
export interface ParsedPage {
  /** All elements in reading order. */
  readonly elements: readonly PageNode[];
}

/** The text of a page → the page, as a browser that runs scripts reads it. */
export type PageParser = (html: string) => ParsedPage;

export async function loadPageParser(): Promise<PageParser> {
  const [{ parse }, { treeAdapter }] = await Promise.all([import('parse5'), import('./tree-adapter.ts')]);
  return (html) => ({ elements: number(parse(html, { treeAdapter })) });
}

/** Gives each node its place on the page. */
function number(document: PageNode): readonly PageNode[] {
  const elements: PageNode[] = [];
  let order = 0;
  let node = document.first;
  while (node) {
    node.order = order++;
    if (!node.isText) elements.push(node);
    if (node.first) {
      node = node.first;
      continue;
    }
    while (node && !node.next) node = node.parent;
    node = node?.next;
  }
  return elements;
}
