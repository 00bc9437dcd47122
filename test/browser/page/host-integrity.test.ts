import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  closeAll,
  closePages,
  find,
  mount,
  nextFrame,
  painted,
  readPage,
  until,
  untilEqual,
} from './page-fixture.ts';

const forms = ['api', 'rest', 'backend'];

const html = `<main>
  <h2>The <em>api</em></h2>
  <p>An api, a back<b>end</b>,<!-- a comment --> <a href="#x">rest</a> and&nbsp;rest.</p>
  <p style="margin-top: 3000px">Far down: an api.</p>
</main>`;

const serialised = () => document.documentElement.outerHTML;

/** Everything that painting does in a page's life. */
async function liveThrough(): Promise<void> {
  const page = await readPage({ forms, render: 'paint' });
  await untilEqual(painted, ['api', 'backend', 'rest']);
  page.renderer.activate?.(page.marks[0]);
  scrollTo(0, 5000);
  await untilEqual(painted, ['api']);
  await (await page.follow()).rescan();
  page.renderer.activate?.(undefined);
  scrollTo(0, 0);
  await untilEqual(painted, ['api', 'backend', 'rest']);
}

describe('a host that is painted', () => {
  before(() => setViewport({ width: 800, height: 600 }));
  beforeEach(() => mount(html));
  afterEach(closeAll);

  it('stays as it is, byte by byte', async () => {
    const before = serialised();
    await liveThrough();
    expect(serialised()).to.equal(before);
    closePages();
    expect(serialised()).to.equal(before);
  });

  it('keeps its very nodes', async () => {
    const nodes = () => {
      const walker = document.createTreeWalker(document.body);
      const list: Node[] = [];
      while (walker.nextNode()) list.push(walker.currentNode);
      return list;
    };
    const before = nodes();
    await liveThrough();
    expect(nodes().every((node, index) => node === before[index])).to.equal(true);
  });

  it('sees no mutation', async () => {
    let records = 0;
    const observer = new MutationObserver((list) => (records += list.length));
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    await liveThrough();
    closePages();
    await nextFrame();
    observer.disconnect();
    expect(records).to.equal(0);
  });

  it('keeps what its reader has selected', async () => {
    getSelection()?.selectAllChildren(find('p'));
    const before = String(getSelection());
    const [first] = [getSelection()?.getRangeAt(0)];
    await liveThrough();
    expect(String(getSelection())).to.equal(before);
    expect([first?.startOffset, first?.endOffset]).to.deep.equal([0, find('p').childNodes.length]);
    getSelection()?.removeAllRanges();
  });

  it('keeps its own highlights', async () => {
    const range = new Range();
    range.selectNodeContents(find('p'));
    const own = new Highlight(range);
    CSS.highlights.set('search', own);
    await liveThrough();
    expect([CSS.highlights.get('search') === own, own.size, own.has(range)]).to.deep.equal([true, 1, true]);
    closePages();
    expect([...CSS.highlights.keys()]).to.deep.equal(['search']);
    CSS.highlights.clear();
  });

  it('has its registries back when all is over', async () => {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
    await liveThrough();
    closePages();
    const { adoptedStyleSheets: sheets } = document;
    expect([CSS.highlights.size, sheets.length, sheets[0] === sheet]).to.deep.equal([0, 1, true]);
    document.adoptedStyleSheets = [];
  });

  it('gets its registries back for good', async () => {
    const page = await readPage({ forms, render: 'paint' });
    await until(() => painted().length > 0);
    closePages();
    await (await page.follow()).rescan();
    page.renderer.activate?.(page.marks[0]);
    // The next page's own watch comes later than one left over would.
    await readPage({ forms, render: 'paint' });
    CSS.highlights.clear();
    await until(() => CSS.highlights.size > 0, 1000);
    closePages();
    expect(CSS.highlights.size).to.equal(0);
  });

  it('keeps a highlight of the same name that is not ours', async () => {
    await readPage({ forms, render: 'paint' });
    const foreign = new Highlight();
    CSS.highlights.set('glossator-mark', foreign);
    closePages();
    expect([...CSS.highlights.keys()]).to.deep.equal(['glossator-mark']);
    CSS.highlights.clear();
  });
});
