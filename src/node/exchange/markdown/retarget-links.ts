import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../source/markdown/parse-markdown.ts';
import { decodeFragment } from '../decode-fragment.ts';
import { applyEdits, type Edit } from './apply-edits.ts';

/** The same Markdown, with other addresses for the links that name a term by its id. */
export function retargetLinks(markdown: string, addressOf: (id: string) => string): string {
  const edits: Edit[] = [];
  collect(parseMarkdown(markdown), (node, url) => {
    const last = node.children.at(-1)?.position?.end.offset;
    const end = node.position?.end.offset;
    if (last === undefined || end === undefined || /[:/\\?#]/u.test(url)) return;
    edits.push({ start: last, end, text: `](${addressOf(url)})` });
  });
  return applyEdits(markdown, edits);
}

function collect(node: Nodes, onLink: (node: Extract<Nodes, { type: 'link' }>, url: string) => void): void {
  if (node.type === 'link') onLink(node, decodeFragment(node.url));
  if ('children' in node) for (const child of node.children) collect(child, onLink);
}
