import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Location } from '../../diagnostics/location.ts';

export type HtmlNode = Tree.Node;
export type HtmlElement = Tree.Element;

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const childrenOf = (node: HtmlNode): readonly HtmlNode[] =>
  'childNodes' in node ? node.childNodes : [];

export function attribute({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/u).includes(name);
}

/** All elements within, in the order of the page. */
export function elementsIn(node: HtmlNode): readonly HtmlElement[] {
  return childrenOf(node).flatMap((child) => (isElement(child) ? [child, ...elementsIn(child)] : []));
}

/** The element itself, and all that it stands in, the nearest first. */
export function* ancestorsOf(element: HtmlElement): Generator<HtmlElement> {
  for (let node: HtmlNode | null = element; node; node = 'parentNode' in node ? node.parentNode : null) {
    if (isElement(node)) yield node;
  }
}

/** What documentation puts beside a heading or term, to link to it. */
export const isPermalink = (node: HtmlNode): boolean => isElement(node) && hasClass(node, 'headerlink');

/** What readers see of it, or nearly so, in one line. */
export function textIn(node: HtmlNode): string {
  return rawTextIn(node)
    .replace(/[ \t\n\f\r]+/gu, ' ')
    .trim();
}

export function rawTextIn(node: HtmlNode): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (DROPPED.has(node.nodeName) || isPermalink(node)) return '';
  if (node.nodeName === 'br') return '\n';
  return childrenOf(node).map(rawTextIn).join('');
}

/** What is no text. */
export const DROPPED: ReadonlySet<string> = new Set(
  'script style template iframe object embed video audio canvas svg math input select textarea button'.split(
    ' ',
  ),
);

export function placeOf(node: HtmlNode, file: string): Location {
  const { startLine: line = 1, startCol: column = 1 } = node.sourceCodeLocation ?? {};
  return { file, line, column };
}
