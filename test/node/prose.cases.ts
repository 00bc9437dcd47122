import type { Block, Inline } from '../../src/core/format/content.ts';

/** Markdown on the left, the content that it becomes on the right. */
export interface ProseCase {
  readonly says: string;
  readonly markdown: string;
  readonly blocks: readonly Block[];
}

function paragraph(...children: readonly Inline[]): Block {
  return { kind: 'paragraph', children };
}

export const PROSE_CASES: readonly ProseCase[] = [
  {
    says: 'makes a space of a line break, and a break of a hard one',
    markdown: 'one\n  two\\\nthree',
    blocks: [paragraph('one two', { kind: 'break' }, 'three')],
  },
  {
    says: 'nests emphasis, strength and code',
    markdown: '*a **b `c`***',
    blocks: [
      paragraph({
        kind: 'emphasis',
        children: ['a ', { kind: 'strong', children: ['b ', { kind: 'code', text: 'c' }] }],
      }),
    ],
  },
  {
    says: 'takes a bare id for a term, whatever its letters',
    markdown: '[an *API*](api) [key](api%20key) [Node](node.js) [per cent](100%)',
    blocks: [
      paragraph(
        { kind: 'term', id: 'api', children: ['an ', { kind: 'emphasis', children: ['API'] }] },
        ' ',
        { kind: 'term', id: 'api key', children: ['key'] },
        ' ',
        { kind: 'term', id: 'node.js', children: ['Node'] },
        ' ',
        { kind: 'term', id: '100%', children: ['per cent'] },
      ),
    ],
  },
  {
    says: 'keeps addresses of the web and of mail, in normal form',
    markdown: '[a](HTTPS://Example.com) <a@example.com> www.example.com',
    blocks: [
      paragraph(
        { kind: 'link', href: 'https://example.com/', children: ['a'] },
        ' ',
        { kind: 'link', href: 'mailto:a@example.com', children: ['a@example.com'] },
        ' ',
        { kind: 'link', href: 'http://www.example.com/', children: ['www.example.com'] },
      ),
    ],
  },
  {
    says: 'finds the address of a link by its label',
    markdown: '[one][x] and [x]\n\n[x]: https://example.com/',
    blocks: [
      paragraph({ kind: 'link', href: 'https://example.com/', children: ['one'] }, ' and ', {
        kind: 'link',
        href: 'https://example.com/',
        children: ['x'],
      }),
    ],
  },
  {
    says: 'keeps the words of a link that leads nowhere',
    markdown: 'an [unsafe](javascript:alert(1)) link',
    blocks: [paragraph('an unsafe link')],
  },
  {
    says: 'leaves HTML out and keeps the words around it',
    markdown: 'an <b>old</b> <!-- note -->way\n\n<script>alert(1)</script>',
    blocks: [paragraph('an old way')],
  },
  {
    says: 'nests lists',
    markdown: '- a\n  1. b\n- c',
    blocks: [
      {
        kind: 'list',
        ordered: false,
        items: [
          [paragraph('a'), { kind: 'list', ordered: true, items: [[paragraph('b')]] }],
          [paragraph('c')],
        ],
      },
    ],
  },
  {
    says: 'keeps code as it was written, and its language',
    markdown: '```js\n<b>\n  x\n```\n\n    indented',
    blocks: [
      { kind: 'code', text: '<b>\n  x', lang: 'js' },
      { kind: 'code', text: 'indented' },
    ],
  },
  {
    says: 'reads quotes, images and tables',
    markdown: '> quoted\n\n![A plug](https://example.com/plug.png)\n\n| a | b |\n|---|---|\n| `c` | |',
    blocks: [
      { kind: 'quote', children: [paragraph('quoted')] },
      { kind: 'image', src: 'https://example.com/plug.png', alt: 'A plug' },
      { kind: 'table', head: [['a'], ['b']], rows: [[[{ kind: 'code', text: 'c' }], []]] },
    ],
  },
];
