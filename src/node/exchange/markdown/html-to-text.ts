import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { escapeParagraphs } from './escape-markdown.ts';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

export interface HtmlText {
  /** Markdown, a paragraph where the HTML has a block. */
  readonly text: string;
  /** Names of the elements, each once; a lone end tag has none. */
  readonly tags: readonly string[];
}

/** What people never read. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe']);
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** HTML, or a single tag, → its text. Comments vanish. */
export function htmlToText(html: string): HtmlText {
  const { childNodes } = parseFragment(html);
  return { text: escapeParagraphs(textIn(childNodes)), tags: [...new Set(tagsIn(childNodes))] };
}

function textIn(nodes: readonly HtmlNode[]): string {
  return nodes.map(textOf).join('');
}

function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node) || SILENT.has(node.tagName)) return '';
  if (node.tagName === 'br') return ' ';
  if (node.tagName === 'img') return node.attrs.find(({ name }) => name === 'alt')?.value ?? '';
  const text = textIn(node.childNodes);
  return INLINE.has(node.tagName) ? text : `\n\n${text}\n\n`;
}

function tagsIn(nodes: readonly HtmlNode[]): readonly string[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node.tagName, ...tagsIn(node.childNodes)] : []));
}
