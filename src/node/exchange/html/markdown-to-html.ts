import type { Nodes, Table } from 'mdast';
import { parseMarkdown } from '../../source/markdown/parse-markdown.ts';
import { imageUrl, safeUrl } from '../../source/safe-url.ts';
import { decodeFragment } from '../decode-fragment.ts';
import { plainTextOf } from '../plain-text.ts';
import { escapeHtml } from './escape-html.ts';

/** An entry's Markdown as HTML, in which links to terms lead to their ids on the same page. */
export function markdownToHtml(markdown: string, ids: ReadonlySet<string>): string {
  const root = parseMarkdown(markdown);
  const urls = new Map(
    root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  return root.children.map((node) => toHtml(node, { ids, urls })).join('');
}

interface Targets {
  readonly ids: ReadonlySet<string>;
  /** Of `[text][label]`, by label. */
  readonly urls: ReadonlyMap<string, string>;
}

const TAGS: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  blockquote: 'blockquote',
  listItem: 'li',
  delete: 's',
};

function toHtml(node: Nodes, targets: Targets): string {
  const inner = (): string =>
    'children' in node ? node.children.map((child) => toHtml(child, targets)).join('') : '';
  const tag = TAGS[node.type];
  if (tag !== undefined) return `<${tag}>${inner()}</${tag}>`;
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'code':
      return `<pre><code>${escapeHtml(node.value)}\n</code></pre>`;
    case 'break':
      return '<br>';
    case 'list':
      return node.ordered === true ? `<ol>${inner()}</ol>` : `<ul>${inner()}</ul>`;
    // The list has the page's headings above it, of whatever depth; a line in bold is none.
    case 'heading':
      return `<p><strong>${inner()}</strong></p>`;
    case 'table':
      return tableHtml(node, targets);
    default:
      return otherHtml(node, targets, inner);
  }
}

function otherHtml(node: Nodes, { ids, urls }: Targets, inner: () => string): string {
  switch (node.type) {
    case 'link':
      return linkHtml(node.url, inner(), ids);
    case 'linkReference':
      return linkHtml(urls.get(node.identifier) ?? '', inner(), ids);
    case 'image':
      return imageHtml(node.url, node.alt ?? '');
    case 'imageReference':
      return imageHtml(urls.get(node.identifier) ?? '', node.alt ?? '');
    case 'html':
    case 'definition':
      return '';
    default:
      return escapeHtml(plainTextOf(node));
  }
}

function linkHtml(url: string, inner: string, ids: ReadonlySet<string>): string {
  const id = decodeFragment(url);
  const href = ids.has(id) ? `#${encodeURIComponent(id)}` : safeUrl(url);
  return href === undefined ? inner : `<a href="${escapeHtml(href)}">${inner}</a>`;
}

function imageHtml(url: string, alt: string): string {
  const src = imageUrl(url);
  return src === undefined ? escapeHtml(alt) : `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">`;
}

function tableHtml({ children }: Table, targets: Targets): string {
  const [head = '', ...rows] = children.map((row, i) => {
    const tag = i === 0 ? 'th' : 'td';
    const cells = row.children.map(
      (cell) => `<${tag}>${cell.children.map((child) => toHtml(child, targets)).join('')}</${tag}>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`;
}
