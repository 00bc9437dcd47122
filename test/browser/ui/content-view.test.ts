import { expect } from 'chai';
import { render } from 'lit';
import { blocksView } from '../../../src/browser/ui/content-view.ts';
import type { Block, Inline } from '../../../src/core/format/content.ts';
import { addresses } from './addresses.cases.ts';

const HOSTILE = '<img src=x onerror="globalThis.wasHere = true"><script>globalThis.wasHere = true</script>';

const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });

describe('prose', () => {
  let page: HTMLElement;
  let opened: string[];

  beforeEach(() => {
    page = document.createElement('div');
    opened = [];
    document.body.append(page);
  });

  afterEach(() => page.remove());

  function show(...blocks: Block[]): void {
    render(
      blocksView(blocks, (id) => opened.push(id)),
      page,
    );
  }

  const written = (): string => page.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');

  it('becomes the elements that it means', () => {
    const cell: Inline[] = ['x'];
    show(
      paragraph(
        { kind: 'emphasis', children: ['a'] },
        { kind: 'strong', children: ['b'] },
        { kind: 'code', text: 'c' },
        { kind: 'break' },
      ),
      { kind: 'list', ordered: true, items: [[paragraph('one')]] },
      { kind: 'list', ordered: false, items: [[paragraph('two')]] },
      { kind: 'code', text: 'let x;\n' },
      { kind: 'quote', children: [paragraph('said')] },
      { kind: 'table', head: [cell], rows: [[cell]] },
    );
    const names = [...page.querySelectorAll('*')].map(({ localName }) => localName).join(' ');
    expect(names).to.equal(
      'p em strong code br ol li p ul li p pre code blockquote p table thead tr th tbody tr td',
    );
  });

  it('opens a term that is followed', () => {
    show(paragraph({ kind: 'term', id: 'api', children: ['API'] }));
    page.querySelector('button')?.click();
    expect(opened).to.deep.equal(['api']);
  });

  it('shows markup as the text that it is, wherever it stands', () => {
    show(
      paragraph(HOSTILE, { kind: 'code', text: HOSTILE }, { kind: 'term', id: HOSTILE, children: [HOSTILE] }),
      { kind: 'code', text: HOSTILE, lang: HOSTILE },
      { kind: 'image', src: HOSTILE, alt: HOSTILE },
      { kind: 'table', head: [[HOSTILE]], rows: [[[HOSTILE]]] },
    );
    expect(page.querySelectorAll('script, img[onerror]')).to.have.length(0);
    expect(page.textContent).to.contain(HOSTILE);
    expect('wasHere' in globalThis).to.equal(false);
  });

  it('requests no image from a stranger, and shows its description instead', () => {
    show(
      { kind: 'image', src: 'https://stranger.example/pixel.gif', alt: 'a dot' },
      { kind: 'image', src: '//stranger.example/pixel.gif', alt: 'another' },
    );
    expect(page.querySelectorAll('img')).to.have.length(0);
    expect(page.textContent).to.contain('a dot').and.to.contain('another');
  });

  for (const { address, followed } of addresses)
    it(`${followed ? 'links to' : 'makes no link of'} ${JSON.stringify(address)}`, () => {
      show(paragraph({ kind: 'link', href: address, children: ['here'] }));
      const link = page.querySelector('a');
      expect(link?.getAttribute('href') ?? 'none').to.equal(followed ? address : 'none');
      expect(written()).to.contain('here');
    });
});
