import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ACTIVE_HIGHLIGHT, MARK_HIGHLIGHT } from '../../../src/browser/page/mark-renderer.ts';
import { emulate } from '../../support/real-input.ts';
import {
  closeAll,
  closePages,
  find,
  marked,
  mount,
  nextFrame,
  observersHaveRun,
  painted,
  paintedRanges,
  readPage,
  textIn,
  until,
  untilEqual,
} from './page-fixture.ts';

const forms = ['api', 'rest'];

/** How far the nearest and the farthest painted word are from the viewport's middle, in CSS pixels. */
function distances(): { nearest: number; farthest: number } {
  const middle = innerHeight / 2;
  const all = paintedRanges().map((range) => {
    const { top, height } = range.getBoundingClientRect();
    return Math.abs(top + height / 2 - middle);
  });
  return { nearest: Math.min(...all), farthest: Math.max(...all) };
}

/** Painted words stand where the reader looks. */
async function untilAroundMiddle(within: number): Promise<void> {
  await until(() => {
    const { nearest, farthest } = distances();
    return painted().length === 64 && nearest < 30 && farthest < within;
  });
}

/** The painted words are a stretch of the page's marks without a gap. */
function expectStretch(marks: readonly string[]): void {
  const numbers = paintedRanges().map((range) =>
    Number(range.startContainer.parentElement?.dataset['number']),
  );
  const all = marks.map((_, index) => index);
  const first = numbers[0] ?? -1;
  expect(numbers).to.deep.equal(all.slice(first, first + numbers.length));
}

describe('painting', () => {
  before(() => setViewport({ width: 800, height: 600 }));
  beforeEach(() => scrollTo(0, 0));
  afterEach(closeAll);

  it('registers the marks under a name of its own', async () => {
    mount('<main><p>an api here</p></main>');
    const page = await readPage({ forms, render: 'paint' });
    await untilEqual(painted, ['api']);
    expect([...CSS.highlights.keys()]).to.deep.equal([MARK_HIGHLIGHT]);
    page.renderer.activate?.(page.marks[0]);
    expect([...CSS.highlights.keys()]).to.deep.equal([MARK_HIGHLIGHT, ACTIVE_HIGHLIGHT]);
    expect([MARK_HIGHLIGHT, ACTIVE_HIGHLIGHT].every((name) => name.startsWith('glossator-'))).to.equal(true);
  });

  it('registers nothing under forced colours, where they can be emulated', async function () {
    if (!(await emulate({ features: { 'forced-colors': 'active' } }))) return this.skip();
    mount('<main><p>an api here</p></main>');
    const page = await readPage({ forms, render: 'paint' });
    expect([...page.renderer.visible]).to.have.length(1);
    expect([...CSS.highlights.keys()]).to.deep.equal([]);
    await emulate({});
    page.renderer.refresh?.();
    expect(painted()).to.deep.equal(['api']);
  });

  it('registers what is near the viewport only, while all is listed', async () => {
    mount('<main><p>api</p><div style="height: 5000px"></div><p>rest</p></main>');
    const page = await readPage({ forms, render: 'paint' });
    await untilEqual(painted, ['api']);
    expect(marked(page)).to.deep.equal(['api', 'rest']);
  });

  it('shows the first marks at once, without a frame of waiting for what is near', async () => {
    mount('<main><p>an api here</p><p>rest</p></main>');
    await readPage({ forms, render: 'paint' });
    expect(painted()).to.deep.equal(['api', 'rest']);
  });

  it('follows scrolling', async () => {
    mount('<main><p>api</p><div style="height: 5000px"></div><p>rest</p></main>');
    await readPage({ forms, render: 'paint' });
    await untilEqual(painted, ['api']);
    scrollTo(0, 5000);
    await untilEqual(painted, ['rest']);
    scrollTo(0, 0);
    await untilEqual(painted, ['api']);
  });

  it('is ready a little before a mark scrolls into view', async () => {
    mount('<main><div style="height: 700px"></div><p>api</p></main>');
    await readPage({ forms, render: 'paint' });
    await untilEqual(painted, ['api']);
  });

  it('follows scrolling in a box of the page', async () => {
    mount(`<main><div id="box" style="height: 200px; overflow: auto"><p>api</p>
      <div style="height: 5000px"></div><p>rest</p></div></main>`);
    await readPage({ forms, render: 'paint' });
    await untilEqual(painted, ['api']);
    find('#box').scrollTop = 6000;
    await untilEqual(painted, ['rest']);
  });

  it('registers at most 64 of 20,000 in one block, around the middle of the viewport', async () => {
    mount(`<main><p>${'api and the other '.repeat(20_000)}</p></main>`);
    const page = await readPage({ forms, render: 'paint' });
    expect(page.marks.length).to.equal(20_000);
    const { scrollHeight } = document.documentElement;
    for (const part of [0.3, 0.7, 0.5]) {
      scrollTo(0, scrollHeight * part);
      await untilAroundMiddle(200);
    }
  });

  it('registers at most 64 of 20,000 in many blocks, down and up again', async () => {
    const paragraph = '<p><b>api</b> <b>api</b> <b>api</b> <b>api</b> <b>api</b></p>';
    mount(`<main>${paragraph.repeat(4000)}</main>`);
    document.querySelectorAll('b').forEach((element, index) => (element.dataset['number'] = String(index)));
    const page = await readPage({ forms, render: 'paint' });
    expect(page.marks.length).to.equal(20_000);
    for (const y of [3000, 3700, 4400, 4000, 3500, 3000, 2500, 60_000, 59_500]) {
      scrollTo(0, y);
      await untilAroundMiddle(300);
      expectStretch(page.marks.map(({ term }) => term));
    }
  });

  it('never has more than 64 on the way', async () => {
    mount(`<main>${'<p>api api api api api api api api</p>'.repeat(500)}</main>`);
    await readPage({ forms, render: 'paint' });
    await until(() => painted().length === 64);
    let most = 0;
    for (let step = 0; step < 40; step++) {
      scrollBy(0, 211);
      await nextFrame();
      most = Math.max(most, painted().length);
    }
    expect(most).to.equal(64);
  });

  it('keeps to reading order where blocks stand inside text', async () => {
    mount(`<main style="font: 8px/10px serif">${'<b>api</b><div><b>rest</b></div>'.repeat(1000)}</main>`);
    document.querySelectorAll('b').forEach((element, index) => (element.dataset['number'] = String(index)));
    const page = await readPage({ forms, render: 'paint' });
    scrollTo(0, document.documentElement.scrollHeight / 2);
    await untilAroundMiddle(340);
    expectStretch(page.marks.map(({ term }) => term));
  });

  const orders = [
    {
      says: 'backwards',
      style: 'display: flex; flex-direction: column-reverse',
    },
    { says: 'in columns', style: 'columns: 3' },
    {
      says: 'in rows of a grid',
      style: 'display: grid; grid-template-columns: repeat(5, 1fr)',
    },
  ];
  for (const { says, style } of orders) {
    it(`finds what is on the screen among many blocks that stand ${says}`, async () => {
      const paragraphs = '<p style="margin: 0">an api</p>'.repeat(900);
      mount(`<main style="${style}">${paragraphs}</main>`);
      await readPage({ forms, render: 'paint' });
      scrollTo(0, document.documentElement.scrollHeight / 2);
      const middle = () => document.elementsFromPoint(innerWidth / 2, innerHeight / 2);
      const isPainted = (paragraph: Element) =>
        paintedRanges().some((range) => paragraph.contains(range.startContainer));
      await until(() => middle().some((element) => element.localName === 'p' && isPainted(element)));
    });
  }

  it('finds in the end what stands elsewhere than reading order says', async () => {
    mount(`<main style="position: relative">${'<p>an api</p>'.repeat(500)}</main>`);
    const odd = document.querySelectorAll('p')[250] as HTMLElement;
    Object.assign(odd.style, { position: 'absolute', top: '0' });
    await readPage({ forms, render: 'paint' });
    await until(() => {
      scrollBy(0, scrollY > 0 ? -1 : 1);
      return paintedRanges().some((range) => odd.contains(range.startContainer));
    });
  });

  it('paints what is unfolded later', async () => {
    mount('<main><details><summary>More</summary><p>api</p></details><p hidden>rest</p></main>');
    const page = await readPage({ forms, render: 'paint' });
    expect(marked(page)).to.deep.equal(['api', 'rest']);
    (find('details') as HTMLDetailsElement).open = true;
    find('[hidden]').hidden = false;
    await untilEqual(painted, ['api', 'rest']);
  });

  it('paints text of an element that has no box of its own', async () => {
    mount('<main><x-shell style="display: contents">an api</x-shell></main>');
    await readPage({ forms, render: 'paint' });
    await untilEqual(painted, ['api']);
  });

  it('sets off the mark whose card is open, above the others', async () => {
    mount('<main><p>an api here</p></main>');
    const page = await readPage({ forms, render: 'paint' });
    const active = () => [...((CSS.highlights.get(ACTIVE_HIGHLIGHT) ?? []) as Iterable<Range>)].map(String);
    page.renderer.activate?.(page.marks[0]);
    expect(active()).to.deep.equal(['api']);
    const above =
      (CSS.highlights.get(ACTIVE_HIGHLIGHT)?.priority ?? 0) -
      (CSS.highlights.get(MARK_HIGHLIGHT)?.priority ?? 0);
    expect(above).to.be.above(0);
    page.renderer.activate?.(undefined);
    expect(active()).to.deep.equal([]);
  });

  it('sets off nothing once the word has changed', async () => {
    mount('<main><p>an api here</p></main>');
    const page = await readPage({ forms, render: 'paint' });
    page.renderer.activate?.(page.marks[0]);
    textIn('p').insertData(4, 'x');
    await observersHaveRun();
    expect(CSS.highlights.get(ACTIVE_HIGHLIGHT)?.size).to.equal(0);
  });

  it('comes back within a second when the host clears the registry', async () => {
    mount('<main><p>an api here</p></main>');
    await readPage({ forms, render: 'paint' });
    await untilEqual(painted, ['api']);
    CSS.highlights.clear();
    expect(painted()).to.deep.equal([]);
    await until(() => painted().length === 1, 1000);
  });

  it('does not fight a host that clears the registry again and again', async () => {
    mount('<main><p>an api here</p></main>');
    await readPage({ forms, render: 'paint' });
    // What keeps them shown looks once when it comes.
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    const start = performance.now();
    for (let time = 0; time < 3; time++) {
      CSS.highlights.clear();
      await until(() => CSS.highlights.size > 0);
    }
    expect(performance.now() - start).to.be.above(1200);
  });

  it('comes back within a second when the host drops the style', async () => {
    mount('<main><p>an api here</p></main>');
    await readPage({ forms, render: 'paint' });
    const host = new CSSStyleSheet();
    document.adoptedStyleSheets = [host];
    await until(() => document.adoptedStyleSheets.length === 2, 1000);
    expect(document.adoptedStyleSheets[0] === host).to.equal(true);
    closePages();
    document.adoptedStyleSheets = [];
  });
});
