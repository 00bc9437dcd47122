import type { Nodes } from 'mdast';
import { parseMarkdown } from '../source/markdown/parse-markdown.ts';
import type { DraftEntry } from '../source/draft.ts';
import { decodeFragment } from './decode-fragment.ts';

/** What the Markdown of some entries links to, without telling ids from addresses. */
export function linkedIds(entries: readonly DraftEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ body }) => urlsIn(parseMarkdown(body))).map(decodeFragment));
}

function urlsIn(node: Nodes): readonly string[] {
  const own = node.type === 'link' ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(urlsIn)] : own;
}
