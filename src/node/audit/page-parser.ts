import type { PageNode } from './page-node.ts';

/** The text of a page → its document, as a browser that runs scripts reads it, before any has run. */
export type PageParser = (html: string) => PageNode;

export async function loadPageParser(): Promise<PageParser> {
  const [{ parse }, { treeAdapter }] = await Promise.all([import('parse5'), import('./tree-adapter.ts')]);
  return (html) => parse(html, { treeAdapter });
}
