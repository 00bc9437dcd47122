import type { Nodes } from 'mdast';

/** What a reader sees of Markdown, without its markup and in one line. */
export function plainTextOf(node: Nodes): string {
  return textIn(node).replace(/\s+/gu, ' ').trim();
}

function textIn(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  const gap = node.type === 'root' || node.type === 'list' || node.type === 'blockquote' ? ' ' : '';
  return 'children' in node ? node.children.map(textIn).join(gap) : '';
}
