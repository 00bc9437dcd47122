import type { Block, Inline } from '../../core/format/content.ts';

/** Running text without its markup. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('');
}

/** Prose without its markup, for searching: words that a reader sees apart stay apart. */
export function blockText(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join(' ');
}

function textOfInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    default:
      return inlineText(inline.children);
  }
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inlineText(block.children);
    case 'list':
      return block.items.map(blockText).join(' ');
    case 'code':
      return block.text;
    case 'quote':
      return blockText(block.children);
    case 'image':
      return block.alt;
    case 'table':
      return [block.head, ...block.rows].flat().map(inlineText).join(' ');
  }
}
