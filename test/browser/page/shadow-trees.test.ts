import { expect } from 'chai';
import { markAt } from '../../../src/browser/page/hit-test.ts';
import { MARK_HIGHLIGHT } from '../../../src/browser/page/mark-renderer.ts';
import { reveal } from '../../../src/browser/page/reveal.ts';
import {
  closeAll,
  closePages,
  find,
  marked,
  mount,
  observersHaveRun,
  readPage,
  untilEqual,
} from './page-fixture.ts';

const forms = ['api', 'rest', 'dns', 'backend'];

/** Words in different trees come in no order that ranges could be sorted by. */
const painted = () =>
  [...((CSS.highlights.get(MARK_HIGHLIGHT) ?? []) as Iterable<Range>)].map(String).toSorted();

let names = 0;

/** A name that no element had before; one cannot be taken back. */
const newName = () => `x-late-${names++}`;

function attach(host: Element, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const tree = host.attachShadow({ mode });
  tree.innerHTML = html;
  return tree;
}

/** An element that gets its tree when it is defined. */
function define(name: string, html: string): void {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        attach(this, html);
      }
    },
  );
}

/** A page of `<p>api</p>`, a host and `<p>dns</p>`, read when the host has its tree. */
async function readAround(html: string, host = '<div id="host"></div>') {
  mount(`<main><p>api</p>${host}<p>dns</p></main>`);
  const tree = attach(find('#host'), html);
  const page = await readPage({ forms, render: 'paint' });
  return { page, tree };
}

describe('open shadow trees', () => {
  afterEach(closeAll);

  it('are read where they stand, and painted with a sheet of their own', async () => {
    const { page, tree } = await readAround('<p>rest</p>');
    await untilEqual(() => marked(page), ['api', 'rest', 'dns']);
    await untilEqual(() => painted(), ['api', 'dns', 'rest']);
    expect(tree.adoptedStyleSheets).to.have.length(1);
  });

  it('are read inside each other, before what is slotted into them', async () => {
    const { page, tree } = await readAround(
      '<section></section><slot></slot>',
      '<div id="host"><p>backend</p></div>',
    );
    attach(tree.querySelector('section') as Element, 'rest');
    await (await page.follow()).rescan();
    await untilEqual(() => marked(page), ['api', 'rest', 'backend', 'dns']);
  });

  it('are followed: old marks go at once, new ones come', async () => {
    const { page, tree } = await readAround('<p>rest</p>');
    await untilEqual(() => marked(page), ['api', 'rest', 'dns']);
    (tree.firstChild as Element).textContent = 'the backend';
    await observersHaveRun();
    expect(painted()).to.not.include('rest');
    await untilEqual(() => marked(page), ['api', 'backend', 'dns']);
    tree.append('a rest');
    await untilEqual(() => marked(page), ['api', 'backend', 'rest', 'dns']);
    tree.replaceChildren();
    await untilEqual(() => marked(page), ['api', 'dns']);
  });

  it('are read once when they and what is around change at once', async () => {
    const { page, tree } = await readAround('<p>rest</p>');
    await untilEqual(() => marked(page), ['api', 'rest', 'dns']);
    find('#host').lang = 'en';
    tree.prepend(Object.assign(document.createElement('p'), { textContent: 'backend' }));
    await untilEqual(() => marked(page), ['api', 'backend', 'rest', 'dns']);
  });

  it('are joined across inline elements like other text', async () => {
    const { page } = await readAround('back<b>end</b> <b>re</b>st <b style="float: left">d</b>ns');
    await untilEqual(() => marked(page), ['api', 'backend', 'rest', 'dns']);
  });

  it('answer a pointer, also where the text is in no element of the tree', async () => {
    const { page, tree } = await readAround('a rest <p>a backend</p>');
    await untilEqual(painted, ['api', 'backend', 'dns', 'rest']);
    for (const [word, target] of [
      ['rest', find('#host')],
      ['backend', tree.querySelector('p')],
    ] as const) {
      const mark = page.marks.find(({ term }) => term === word);
      const range = mark && page.renderer.rangeOf(mark);
      const { left, top, width, height } = (range as Range).getBoundingClientRect();
      expect(markAt(page.renderer.visible, { x: left + width / 2, y: top + height / 2, target })).to.equal(
        mark,
      );
    }
  });

  it('are scrolled to, through every box around them', async () => {
    const { page } = await readAround(
      '<div style="height: 200px; overflow: auto"><div style="height: 4000px"></div>rest</div>',
      '<div style="height: 3000px"></div><div id="host"></div>',
    );
    await untilEqual(() => marked(page), ['api', 'rest', 'dns']);
    const range = page.marks[1] && page.renderer.rangeOf(page.marks[1]);
    reveal(range as Range);
    expect(range?.getBoundingClientRect().top).to.be.within(0, innerHeight);
    expect(scrollY).to.be.above(1000);
    scrollTo(0, 0);
  });

  it('are found in what arrives later', async () => {
    mount('<main><p>api</p></main>');
    const page = await readPage({ forms });
    const section = document.createElement('section');
    const host = document.createElement('div');
    attach(host, '<p>rest</p>');
    section.append(host);
    find('main').append(section);
    await untilEqual(() => marked(page), ['api', 'rest']);
  });

  for (const { says, place } of [
    { says: 'stood on the page', place: 'before' },
    { says: 'were added', place: 'after' },
  ]) {
    it(`are found in custom elements that ${says} and are defined later`, async () => {
      const name = newName();
      const html = `<${name}></${name}>`;
      mount(`<main><p>api</p>${place === 'before' ? html : ''}</main>`);
      const page = await readPage({ forms, render: 'paint' });
      if (place === 'after') {
        find('main').insertAdjacentHTML('beforeend', `${html}<p>dns</p>`);
        await untilEqual(() => marked(page), ['api', 'dns']);
      }
      define(name, '<p>rest</p>');
      await untilEqual(() => marked(page), place === 'after' ? ['api', 'rest', 'dns'] : ['api', 'rest']);
    });
  }

  it('are found within a second where a custom element gets its tree long after its definition', async () => {
    const name = newName();
    customElements.define(name, class extends HTMLElement {});
    mount(`<main><p>api</p><${name}></${name}></main>`);
    const page = await readPage({ forms });
    attach(find(name), '<p>rest</p>');
    await untilEqual(() => marked(page), ['api', 'rest'], 1000);
  });

  it('are found in a plain element that gets its tree late when the host says so', async () => {
    mount('<main><p>api</p><div></div></main>');
    const page = await readPage({ forms });
    attach(find('div'), '<p>rest</p>');
    await (await page.follow()).rescan(find('div'));
    expect(marked(page)).to.deep.equal(['api', 'rest']);
  });

  it('are left alone in what is skipped, and when they are closed', async () => {
    mount('<main><p>api</p><nav><div></div></nav><section></section></main>');
    attach(find('nav div'), '<p>rest</p>');
    attach(find('section'), '<p>dns</p>', 'closed');
    const page = await readPage({ forms });
    await (await page.follow()).rescan();
    expect(marked(page)).to.deep.equal(['api']);
  });

  it('lose their marks with their host, and get them back with it', async () => {
    const { page } = await readAround('<p>rest</p>');
    await untilEqual(() => marked(page), ['api', 'rest', 'dns']);
    const host = find('#host');
    host.remove();
    await observersHaveRun();
    expect(painted()).to.not.include('rest');
    await untilEqual(() => marked(page), ['api', 'dns']);
    find('main').append(host);
    await untilEqual(() => marked(page), ['api', 'dns', 'rest']);
  });

  it('keep nothing of ours when the page is given up', async () => {
    const { page, tree } = await readAround('<p>rest</p>');
    await untilEqual(() => marked(page), ['api', 'rest', 'dns']);
    closePages();
    expect(tree.adoptedStyleSheets).to.have.length(0);
  });
});
