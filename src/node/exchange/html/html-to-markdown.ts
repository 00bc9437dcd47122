import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import {
  ancestorsOf,
  attribute,
  childrenOf,
  DROPPED,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isPermalink,
  placeOf,
  rawTextIn,
} from './dom.ts';
import { encodeTarget, type Inline, renderInline } from './inline.ts';
import type { PageLinks } from './page-links.ts';

export interface HtmlContext {
  readonly file: string;
  readonly links: PageLinks;
  readonly diagnostics: Diagnostics;
}

/** All other elements stand within a line, as those do that no browser knows. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table ul'.split(
    ' ',
  ),
);

/** HTML → Markdown that an entry may hold. What has no place in it comes as its text; what has none is reported. */
export class HtmlToMarkdown {
  readonly #context: HtmlContext;
  #lostLinks: HtmlElement[] = [];

  constructor(context: HtmlContext) {
    this.#context = context;
  }

  convert(nodes: readonly HtmlNode[]): string {
    const markdown = this.#blocks(nodes).join('\n\n');
    this.#reportLinks();
    return markdown;
  }

  /** Each as Markdown; running text between them is a paragraph. */
  #blocks(nodes: readonly HtmlNode[]): readonly string[] {
    const blocks: string[] = [];
    let run: HtmlNode[] = [];
    const endRun = (): void => {
      blocks.push(...this.#paragraph(run));
      run = [];
    };
    for (const node of nodes) {
      if (isRunning(node)) run.push(node);
      else {
        endRun();
        blocks.push(...this.#block(node));
      }
    }
    endRun();
    return blocks.filter((block) => block !== '');
  }

  /** Pictures have no place within a sentence; they follow it. */
  #paragraph(nodes: readonly HtmlNode[]): readonly string[] {
    const images = nodes
      .flatMap((node) => (isElement(node) ? [node, ...elementsIn(node)] : []))
      .filter(isImage);
    return [renderInline(this.#inlines(nodes)), ...images.map((image) => this.#image(image))];
  }

  #block(node: HtmlNode): readonly string[] {
    if (!isElement(node)) return [];
    if (DROPPED.has(node.tagName)) return this.#drop(node, `\`<${node.tagName}>\` has no place in an entry.`);
    switch (node.tagName) {
      case 'ul':
      case 'ol':
        return [this.#list(node)];
      case 'pre':
        return [fenced(node)];
      case 'blockquote':
        return [this.#blocks(childrenOf(node)).join('\n\n').replace(/^/gmu, '> ').replace(/ $/gmu, '')];
      case 'table':
        return this.#table(node);
      default:
        return this.#blocks(childrenOf(node));
    }
  }

  #list(list: HtmlElement): string {
    const items = childrenOf(list)
      .filter(isElement)
      .map((item) => this.#blocks(item.tagName === 'li' ? childrenOf(item) : [item]))
      .filter((blocks) => blocks.length > 0);
    const isLoose = items.some((blocks) => blocks.length > 1);
    const written = items.map((blocks, i) => {
      const marker = list.tagName === 'ol' ? `${i + 1}. ` : '- ';
      return marker + blocks.join('\n\n').replace(/\n(?=[^\n])/gu, `\n${' '.repeat(marker.length)}`);
    });
    return written.join(isLoose ? '\n\n' : '\n');
  }

  #table(table: HtmlElement): readonly string[] {
    const within = elementsIn(table);
    const caption = within.find(({ tagName }) => tagName === 'caption');
    const rows = within
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) =>
        childrenOf(row)
          .filter(isElement)
          .map((cell) => this.#cell(cell)),
      );
    const width = Math.max(0, ...rows.map((row) => row.length));
    const filled = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
    const [head, ...others] = filled.map((row) => `| ${row.join(' | ')} |`);
    const line = `|${' --- |'.repeat(width)}`;
    return [
      ...(caption ? this.#blocks(childrenOf(caption)) : []),
      ...(head !== undefined && width > 0 ? [[head, line, ...others].join('\n')] : []),
    ];
  }

  #cell(cell: HtmlElement): string {
    for (const image of elementsIn(cell).filter(isImage))
      this.#drop(image, 'A picture has no place in a table.');
    return renderInline(this.#inlines(childrenOf(cell)), { isInTable: true });
  }

  #inlines(nodes: readonly HtmlNode[]): readonly Inline[] {
    return nodes.flatMap((node) => this.#inline(node));
  }

  #inline(node: HtmlNode): readonly Inline[] {
    if (node.nodeName === '#text' && 'value' in node) return [{ kind: 'text', text: node.value }];
    if (!isElement(node) || isPermalink(node)) return [];
    const { tagName } = node;
    if (DROPPED.has(tagName)) return this.#drop(node, `\`<${tagName}>\` has no place in an entry.`);
    switch (tagName) {
      case 'code':
      case 'tt':
        return [{ kind: 'code', text: rawTextIn(node) }];
      case 'br':
        return [{ kind: 'break' }];
      case 'em':
      case 'i':
        return [{ kind: 'marked', mark: '*', children: this.#inlines(childrenOf(node)) }];
      case 'strong':
      case 'b':
        return [{ kind: 'marked', mark: '**', children: this.#inlines(childrenOf(node)) }];
      case 'a':
        return this.#link(node);
      default: {
        const gap: readonly Inline[] = BLOCKS.has(tagName) ? [{ kind: 'text', text: ' ' }] : [];
        return [...gap, ...this.#inlines(childrenOf(node)), ...gap];
      }
    }
  }

  #link(node: HtmlElement): readonly Inline[] {
    const children = this.#inlines(childrenOf(node));
    const href = attribute(node, 'href');
    const url = href === undefined ? undefined : this.#context.links.targetOf(href);
    if (href !== undefined && url === undefined) this.#lostLinks.push(node);
    return url === undefined ? children : [{ kind: 'link', url, children }];
  }

  #image(image: HtmlElement): string {
    const alt = (attribute(image, 'alt') ?? '').replace(/\s+/gu, ' ').trim();
    const src = this.#context.links.imageAt(attribute(image, 'src') ?? '');
    if (alt === '')
      this.#drop(image, 'The picture has no text for readers who cannot see it. It is left out.');
    else if (src === undefined)
      this.#drop(image, `\`${attribute(image, 'src') ?? ''}\` is no address that a picture may come from.`);
    else return `![${alt.replace(/[\\[\]`*_<&!]/gu, '\\$&')}](${encodeTarget(src)})`;
    return '';
  }

  #drop(node: HtmlElement, message: string): readonly [] {
    const { file, diagnostics } = this.#context;
    const hint = 'Write into the entry what it tells, where it matters.';
    diagnostics.report({ code: 'lost-field', at: placeOf(node, file), message, hint });
    return [];
  }

  #reportLinks(): void {
    const [first, ...others] = this.#lostLinks;
    this.#lostLinks = [];
    if (!first) return;
    const more =
      others.length === 0
        ? ''
        : `, as ${others.length === 1 ? 'does one' : `do ${others.length}`} more in this entry`;
    this.#drop(
      first,
      `The link to \`${attribute(first, 'href') ?? ''}\` leads nowhere from here${more}; the text stays.`,
    );
  }
}

const isImage = ({ tagName }: HtmlElement): boolean => tagName === 'img';

/** Text, and what stands in it. */
function isRunning(node: HtmlNode): boolean {
  if (!isElement(node)) return node.nodeName === '#text';
  return ![node, ...elementsIn(node)].some(({ tagName }) => BLOCKS.has(tagName));
}

function fenced(pre: HtmlElement): string {
  const code = rawTextIn(pre).replace(/\r\n?/gu, '\n').replace(/\n+$/u, '');
  const longest = Math.max(2, ...[...code.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${languageOf(pre)}\n${code}\n${fence}`;
}

/** Highlighters say the language by a class, on the code itself or around it. */
function languageOf(pre: HtmlElement): string {
  const around = [...ancestorsOf(pre)].slice(0, 3);
  const classes = [...elementsIn(pre).slice(0, 1), ...around].map((each) => attribute(each, 'class') ?? '');
  const [language = ''] = classes.flatMap(
    (names) => /(?:^|\s)(?:language|lang|highlight)-([\w+#-]+)/u.exec(names)?.[1] ?? [],
  );
  return language === 'default' || language === 'none' ? '' : language;
}
