import type { Image, ImageReference, ListItem, Paragraph, RootContent, Table } from 'mdast';
import type { Block } from '../../../core/format/content.ts';
import { imageUrl } from '../safe-url.ts';
import type { Prose } from './prose.ts';
import { isComment, reportHtml } from './raw-html.ts';
import { toInlines } from './to-inlines.ts';

/** Markdown blocks as data. What has no place in an entry is reported and left out. */
export function toBlocks(nodes: readonly RootContent[], prose: Prose): readonly Block[] {
  return nodes.flatMap((node) => toBlock(node, prose));
}

function toBlock(node: RootContent, prose: Prose): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return toParagraph(node, prose);
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered === true,
          items: node.children.map((item) => toItem(item, prose)),
        },
      ];
    case 'blockquote':
      return [{ kind: 'quote', children: toBlocks(node.children, prose) }];
    case 'code':
      return [{ kind: 'code', text: node.value, ...(node.lang && { lang: node.lang }) }];
    case 'table':
      return [toTable(node, prose)];
    case 'definition':
      return [];
    default:
      reportUnsupported(node, prose);
      return [];
  }
}

function toItem(item: ListItem, prose: Prose): readonly Block[] {
  if (typeof item.checked === 'boolean') {
    const message = 'Entries have no boxes to tick.';
    prose.report(item, { code: 'unsupported-markdown', message, hint: 'Take the `[ ]` away.' });
  }
  return toBlocks(item.children, prose);
}

function toParagraph(node: Paragraph, prose: Prose): readonly Block[] {
  const [first, ...others] = node.children;
  if (others.length === 0 && (first?.type === 'image' || first?.type === 'imageReference'))
    return toImage(first, prose);
  const children = toInlines(node.children, prose);
  return children.length === 0 ? [] : [{ kind: 'paragraph', children }];
}

function toImage(node: Image | ImageReference, prose: Prose): readonly Block[] {
  const alt = node.alt?.trim() ?? '';
  const url = node.type === 'image' ? node.url : prose.urlOf(node.identifier);
  const src = imageUrl(url);
  if (alt === '') {
    const hint = 'Say between the square brackets what the picture tells: `![a hand on a switch](…)`.';
    prose.report(node, {
      code: 'missing-alt',
      message: 'The image has no text for readers who cannot see it.',
      hint,
    });
  }
  if (src === undefined) {
    const message = `\`${url}\` is not an address that a picture may come from.`;
    prose.report(node, {
      code: 'unsafe-url',
      message,
      hint: 'Write a whole address that begins with https:.',
    });
    return [];
  }
  return [{ kind: 'image', src, alt }];
}

function toTable(node: Table, prose: Prose): Block {
  const [head = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => toInlines(cell.children, prose)),
  );
  return { kind: 'table', head, rows };
}

function reportUnsupported(node: RootContent, prose: Prose): void {
  if (node.type === 'html') {
    if (!isComment(node)) reportHtml(node, prose);
    return;
  }
  const { message, hint } = UNSUPPORTED[node.type] ?? UNKNOWN;
  prose.report(node, { code: 'unsupported-markdown', message, hint });
}

const UNKNOWN = { message: 'This has no place in an entry.', hint: 'Say it in paragraphs, lists or tables.' };

const UNSUPPORTED: Readonly<Partial<Record<string, { readonly message: string; readonly hint: string }>>> = {
  heading: {
    message: 'A heading of this depth has no place here.',
    hint: 'Begin sections with `##`; `###` is for the questions under `## Common questions`.',
  },
  thematicBreak: { message: 'Entries have no dividing lines.', hint: 'Begin a section with `##` instead.' },
  footnoteDefinition: {
    message: 'Entries have no footnotes.',
    hint: 'Put it in brackets, or list it under `sources`.',
  },
};
