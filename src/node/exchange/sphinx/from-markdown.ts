import type { List, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { parseMarkdown } from '../../source/markdown/parse-markdown.ts';
import { decodeFragment } from '../decode-fragment.ts';
import { plainTextOf } from '../plain-text.ts';
import { escapeRst, escapeRstStart, joinParts, type Part } from './escape-rst.ts';

export interface Written {
  readonly text: string;
  /** Markup within markup, which reStructuredText has not, and what else comes out plainer than it was. */
  readonly simplified: readonly string[];
}

/** @param termOf - the name by which Sphinx finds a term, by its id */
export function markdownToRst(markdown: string, termOf: (id: string) => string | undefined): Written {
  const root = parseMarkdown(markdown);
  const writer = new RstWriter(termOf, urlsIn(root));
  return { text: writer.blocks(root.children), simplified: [...writer.simplified] };
}

class RstWriter {
  readonly simplified = new Set<string>();
  readonly #termOf: (id: string) => string | undefined;
  readonly #urls: ReadonlyMap<string, string>;

  constructor(termOf: (id: string) => string | undefined, urls: ReadonlyMap<string, string>) {
    this.#termOf = termOf;
    this.#urls = urls;
  }

  blocks(nodes: readonly RootContent[]): string {
    const written = nodes
      .map((node) => ({ node, text: this.#block(node) }))
      .filter(({ text }) => text !== '');
    return written
      .map(({ node, text }, i) => (needsSeparator(node, written[i - 1]?.node) ? `..\n\n${text}` : text))
      .join('\n\n');
  }

  #block(node: RootContent): string {
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(node.children);
      case 'heading':
        return `.. rubric:: ${this.#line(node.children)}`;
      case 'list':
        return this.#list(node);
      case 'blockquote':
        return indent(this.blocks(node.children), '   ');
      case 'code':
        return directive(`code-block:: ${node.lang ?? 'text'}`, node.value);
      case 'table':
        return this.#table(node);
      default:
        return '';
    }
  }

  #paragraph(children: readonly PhrasingContent[]): string {
    const [only] = children;
    if (children.length === 1 && only?.type === 'image')
      return `.. image:: ${only.url}\n   :alt: ${(only.alt ?? '').replace(/\s+/gu, ' ')}`;
    return this.#line(children);
  }

  #line(children: readonly PhrasingContent[]): string {
    return escapeRstStart(joinParts(children.flatMap((child) => this.#inline(child))).trim());
  }

  #list({ children, ordered }: List): string {
    const items = children.map((item, i) => {
      const marker = ordered === true ? `${i + 1}. ` : '- ';
      const text = indent(this.blocks(item.children), ' '.repeat(marker.length));
      return marker + text.slice(marker.length);
    });
    return items.map((item) => item.trimEnd()).join('\n\n');
  }

  #table({ children, align }: Table): string {
    if (align?.some((side) => side !== null) === true) this.simplified.add('alignment in tables');
    const rows = children.map(({ children: cells }) =>
      cells.map((cell, i) => `${i === 0 ? '* - ' : '  - '}${this.#line(cell.children)}`.trimEnd()).join('\n'),
    );
    return directive('list-table::\n   :header-rows: 1', rows.join('\n'));
  }

  #inline(node: PhrasingContent): readonly Part[] {
    switch (node.type) {
      case 'text':
        return [plain(node.value)];
      case 'inlineCode':
        return [codePart(node.value)];
      case 'emphasis':
        return [this.#marked(node, '*')];
      case 'strong':
        return [this.#marked(node, '**')];
      case 'break':
        this.simplified.add('line breaks');
        return [plain(' ')];
      case 'link':
        return [this.#link(node, node.url)];
      case 'linkReference':
        return [this.#link(node, this.#urls.get(node.identifier) ?? '')];
      default:
        return [];
    }
  }

  #marked(node: Nodes, mark: string): Part {
    return { text: mark + escapeRst(this.#flatten(node)) + mark, isMarkup: true };
  }

  #link(node: Nodes, url: string): Part {
    const text = this.#flatten(node);
    if (/^(?:https?|mailto):/u.test(url))
      return { text: `\`${escapeRst(text).replaceAll('<', '\\<')} <${url}>\`__`, isMarkup: true };
    const term = this.#termOf(decodeFragment(url));
    if (term === undefined) return plain(text);
    const isSame = term === text && !/[<>]/u.test(text);
    const role = isSame ? escapeRst(text) : `${escapeRst(text).replaceAll('<', '\\<')} <${escapeRst(term)}>`;
    return { text: `:term:\`${role}\``, isMarkup: true };
  }

  /** Markup cannot stand within markup. */
  #flatten(node: Nodes): string {
    const isNested = 'children' in node && node.children.some(({ type }) => type !== 'text');
    if (isNested) this.simplified.add('markup within markup');
    return plainTextOf(node);
  }
}

const plain = (text: string): Part => ({ text: escapeRst(text), isMarkup: false });

/** Code that ends in a backslash or holds two backticks would end at another place. */
function codePart(code: string): Part {
  const text = code.replace(/\s+/gu, ' ').trim();
  if (text === '') return plain('');
  return {
    text: /``|`$|^`|\\$/u.test(text) ? `:code:\`${escapeRst(text)}\`` : `\`\`${text}\`\``,
    isMarkup: true,
  };
}

function directive(opening: string, content: string): string {
  return `.. ${opening}\n\n${indent(content, '   ')}`;
}

function indent(text: string, margin: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : margin + line))
    .join('\n');
}

/** An indented quote would belong to what stands above it, and two lists would be one. */
function needsSeparator(node: RootContent, before: RootContent | undefined): boolean {
  if (before === undefined) return node.type === 'blockquote';
  return node.type === 'blockquote' || (node.type === 'list' && before.type === 'list');
}

function urlsIn(node: Nodes): ReadonlyMap<string, string> {
  const found = 'children' in node ? node.children.flatMap((child) => [...urlsIn(child)]) : [];
  return new Map(node.type === 'definition' ? [[node.identifier, node.url]] : found);
}
