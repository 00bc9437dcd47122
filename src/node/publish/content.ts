import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block, Inline } from '../../core/format/content.ts';

/** Where an entry is found on the page or beside it. */
export type AddressOf = (id: string) => string;

/** Of links that lead out of the glossary. */
export const OUTWARD = { rel: ['noopener', 'noreferrer'] };

/** Prose as elements; what is text stays text, whatever it looks like. */
export function blocksToHtml(blocks: readonly Block[], addressOf: AddressOf): ElementContent[] {
  return blocks.map((block) => blockToHtml(block, addressOf));
}

function blockToHtml(block: Block, addressOf: AddressOf): ElementContent {
  switch (block.kind) {
    case 'paragraph':
      return h('p', inlinesToHtml(block.children, addressOf));
    case 'list':
      return h(
        block.ordered ? 'ol' : 'ul',
        block.items.map((item) => h('li', blocksToHtml(item, addressOf))),
      );
    case 'code':
      // What scrolls sideways has to be reached by keys.
      return h('pre', { tabIndex: 0 }, [h('code', block.text)]);
    case 'quote':
      return h('blockquote', blocksToHtml(block.children, addressOf));
    case 'image':
      return h('img', { src: block.src, alt: block.alt, loading: 'lazy' });
    case 'table':
      return tableToHtml(block, addressOf);
  }
}

function tableToHtml(
  { head, rows }: Extract<Block, { kind: 'table' }>,
  addressOf: AddressOf,
): ElementContent {
  const row = (cells: readonly (readonly Inline[])[], name: 'td' | 'th'): ElementContent =>
    h(
      'tr',
      cells.map((cell) => h(name, inlinesToHtml(cell, addressOf))),
    );
  return h('table', [
    h('thead', [row(head, 'th')]),
    h(
      'tbody',
      rows.map((cells) => row(cells, 'td')),
    ),
  ]);
}

function inlinesToHtml(inlines: readonly Inline[], addressOf: AddressOf): ElementContent[] {
  return inlines.map((inline) => inlineToHtml(inline, addressOf));
}

function inlineToHtml(inline: Inline, addressOf: AddressOf): ElementContent {
  if (typeof inline === 'string') return { type: 'text', value: inline };
  switch (inline.kind) {
    case 'emphasis':
      return h('em', inlinesToHtml(inline.children, addressOf));
    case 'strong':
      return h('strong', inlinesToHtml(inline.children, addressOf));
    case 'code':
      return h('code', inline.text);
    case 'link':
      return h('a', { href: inline.href, ...OUTWARD }, inlinesToHtml(inline.children, addressOf));
    case 'term':
      return h('a', { href: addressOf(inline.id) }, inlinesToHtml(inline.children, addressOf));
    case 'break':
      return h('br');
  }
}
