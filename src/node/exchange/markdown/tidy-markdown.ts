import type { Heading, Image, ImageReference, Link, LinkReference, Nodes, Root } from 'mdast';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import { parseMarkdown } from '../../source/markdown/parse-markdown.ts';
import { sectionRole } from '../../source/markdown/section-role.ts';
import { imageUrl } from '../../source/safe-url.ts';
import type { SourceText } from '../../source/source-text.ts';
import { plainTextOf } from '../plain-text.ts';
import { applyEdits, type Edit } from './apply-edits.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { htmlToText } from './html-to-text.ts';

export interface TidyOptions {
  /** The id of a term or an absolute address that a link leads to; `undefined` when it leads nowhere from here. */
  readonly linkTo: (url: string) => string | undefined;
  /** How an address reads where it was written, if that is not how it stands in the text. */
  readonly writtenAs?: (url: string) => string;
  /** Changes that are made besides, by offsets in the text. */
  readonly edits?: readonly Edit[];
  readonly diagnostics: Diagnostics;
}

/** Markdown of any site → Markdown that an entry may hold; all else stays as its author wrote it. What is lost is reported. */
export function tidyMarkdown(source: SourceText, options: TidyOptions): string {
  const root = parseMarkdown(source.text);
  const tidier = new Tidier(source, root, options);
  tidier.visit(root);
  return applyEdits(source.text, [...tidier.edits, ...(options.edits ?? [])]).trim();
}

class Tidier {
  readonly edits: Edit[] = [];
  readonly #source: SourceText;
  readonly #options: TidyOptions;
  readonly #urls: ReadonlyMap<string, string>;
  readonly #headings: ReadonlyMap<Heading, 2 | 3 | 'bold'>;

  constructor(source: SourceText, root: Root, options: TidyOptions) {
    this.#source = source;
    this.#options = options;
    this.#headings = headingLevels(root);
    this.#urls = new Map(
      allIn(root).flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
    );
  }

  visit(node: Nodes): void {
    switch (node.type) {
      case 'link':
        this.#visitLink(node, node.url);
        break;
      case 'linkReference':
        this.#visitLink(node, this.#urls.get(node.identifier) ?? '');
        break;
      case 'heading':
        this.#visitHeading(node);
        break;
      case 'paragraph':
        this.#visitParagraph(node.children);
        break;
      case 'image':
      case 'imageReference':
        this.#dropImage(node);
        break;
      case 'html':
        this.#dropHtml(node.value, node);
        break;
      default:
        this.#visitOther(node);
    }
  }

  #visitOther(node: Nodes): void {
    if (node.type === 'delete') this.#unwrap(node, 'Struck text');
    if (node.type === 'listItem' && typeof node.checked === 'boolean') this.#dropTickBox(node);
    if (node.type === 'thematicBreak') this.#replace(node, '', 'A dividing line');
    if (node.type === 'footnoteReference') this.#replace(node, '', 'A footnote');
    if (node.type === 'footnoteDefinition') this.#replace(node, '', 'The text of a footnote');
    else this.#visitChildren(node);
  }

  #visitChildren(node: Nodes): void {
    if ('children' in node) for (const child of node.children) this.visit(child);
  }

  #visitParagraph(children: readonly Nodes[]): void {
    const [only] = children;
    const isImage = children.length === 1 && (only?.type === 'image' || only?.type === 'imageReference');
    const url = only?.type === 'image' ? only.url : this.#urls.get(isImage ? idOf(only) : '');
    if (isImage && 'alt' in only && (only.alt ?? '').trim() !== '' && imageUrl(url ?? '')) return;
    for (const child of children) this.visit(child);
  }

  #visitLink(node: Link | LinkReference, url: string): void {
    this.#visitChildren(node);
    const target = this.#options.linkTo(url);
    if (target === url) return;
    if (target === undefined) this.#unwrap(node, `The link to \`${this.#options.writtenAs?.(url) ?? url}\``);
    else this.#retarget(node, target);
  }

  #retarget(node: Link | LinkReference, target: string): void {
    const last = node.children.at(-1);
    const { start, end } = offsetsOf(node);
    const from = last ? offsetsOf(last).end : start + 1;
    this.edits.push({ start: from, end, text: `](${encodeTarget(target)})` });
  }

  /** What stands around the children goes. */
  #unwrap(node: Link | LinkReference | Extract<Nodes, { type: 'delete' }>, what: string): void {
    const { start, end } = offsetsOf(node);
    const [first, last] = [node.children[0], node.children.at(-1)];
    const inner =
      first && last ? { start: offsetsOf(first).start, end: offsetsOf(last).end } : { start: end, end };
    this.edits.push({ start, end: inner.start, text: '' }, { start: inner.end, end, text: '' });
    this.#report(node, `${what} has no place in an entry; its text stays.`);
  }

  #visitHeading(node: Heading): void {
    this.#visitChildren(node);
    const level = this.#headings.get(node) ?? 'bold';
    const { start, end } = offsetsOf(node);
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (!first || !last) {
      this.#replace(node, '', 'A heading without words');
      return;
    }
    const text = { start: offsetsOf(first).start, end: offsetsOf(last).end };
    // Hugo's `{#name}` gives the heading a name that nobody sees.
    const written = this.#source.text.slice(text.start, text.end);
    const name = /[ \t]*\{#[^{}]*\}[ \t]*$/u.exec(written);
    if (name) text.end -= name[0].length;
    const marks = level === 'bold' ? ['**', '**'] : [`${'#'.repeat(level)} `, ''];
    if (level === 'bold')
      this.#report(
        node,
        `A heading as deep as ${node.depth} has no place in an entry; it becomes a line in bold.`,
      );
    this.edits.push(
      { start, end: text.start, text: marks[0] ?? '' },
      { start: text.end, end, text: marks[1] ?? '' },
    );
    // Of a heading that is underlined there may be several lines.
    for (const { index, 0: gap } of this.#source.text
      .slice(text.start, text.end)
      .matchAll(/[ \t]*\r?\n[ \t]*/gu))
      this.edits.push({ start: text.start + index, end: text.start + index + gap.length, text: ' ' });
  }

  #dropImage(node: Image | ImageReference): void {
    const url = node.type === 'image' ? node.url : (this.#urls.get(node.identifier) ?? '');
    this.#replace(node, escapeMarkdown(node.alt ?? ''), `The picture \`${url}\``);
  }

  #dropTickBox(item: Nodes): void {
    const { start } = offsetsOf(item);
    const box = /\[[ xX]\][ \t]?/u.exec(this.#source.text.slice(start));
    if (!box) return;
    this.edits.push({ start: start + box.index, end: start + box.index + box[0].length, text: '' });
    this.#report(item, 'A box to tick has no place in an entry; its text stays.');
  }

  #dropHtml(html: string, node: Nodes): void {
    const { text, tags } = htmlToText(html);
    const { start, end } = this.#extentOf(node, text);
    // A line break keeps two words apart.
    this.edits.push({ start, end, text: tags[0] === 'br' ? ' ' : text });
    if (tags.length > 0)
      this.#report(node, `HTML (\`<${tags.join('>`, `<')}>\`) has no place in an entry; its text stays.`);
  }

  #replace(node: Nodes, text: string, what: string): void {
    this.edits.push({ ...this.#extentOf(node, text), text });
    this.#report(node, `${what} has no place in an entry.`);
  }

  /** With a block that vanishes, the empty lines below it vanish. */
  #extentOf(node: Nodes, text: string): { readonly start: number; readonly end: number } {
    const { start, end } = offsetsOf(node);
    const { text: whole } = this.#source;
    if (text !== '' || (start > 0 && whole[start - 1] !== '\n')) return { start, end };
    const gap = /^(?:[ \t]*\r?\n)+/u.exec(whole.slice(end));
    return { start, end: end + (gap?.[0].length ?? 0) };
  }

  #report(node: Nodes, message: string): void {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const at = { file: this.#source.file, line: line + this.#source.firstLine - 1, column };
    const hint = 'Look at the entry, and say it in another way where it matters.';
    this.#options.diagnostics.report({ code: 'lost-field', at, message, hint });
  }
}

/** The highest headings begin sections, whatever their depth; questions have the next ones. */
function headingLevels({ children }: Root): ReadonlyMap<Heading, 2 | 3 | 'bold'> {
  const headings = children.filter((node) => node.type === 'heading');
  const highest = Math.min(...headings.map(({ depth }) => depth));
  let isQuestions = false;
  return new Map(
    headings.map((heading): [Heading, 2 | 3 | 'bold'] => {
      if (heading.depth === highest) {
        isQuestions = sectionRole(plainTextOf(heading)) === 'questions';
        return [heading, 2];
      }
      return [heading, isQuestions && heading.depth === highest + 1 ? 3 : 'bold'];
    }),
  );
}

function allIn(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(allIn)] : [node];
}

const idOf = (node: Nodes | undefined): string => (node && 'identifier' in node ? node.identifier : '');

/** In the address of a link, a space or a bracket would end it. */
const encodeTarget = (target: string): string =>
  target.replace(
    /[\s<>()\\]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

function offsetsOf({ position }: Nodes): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
