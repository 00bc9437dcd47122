import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { countReading } from './count-reading.ts';
import {
  closeAll,
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

const forms = ['api', 'rest', 'dns', 'backend'];

/** Painted words that the page does not have as whole words where they are painted. */
function wrongWords(): string[] {
  const letter = /[a-z]/u;
  return paintedRanges().flatMap((range) => {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const before =
      startContainer.textContent?.[startOffset - 1] ?? startContainer.previousSibling?.textContent?.at(-1);
    const after = endContainer.textContent?.[endOffset] ?? endContainer.nextSibling?.textContent?.[0];
    const isWhole =
      forms.includes(range.toString()) && !letter.test(before ?? '') && !letter.test(after ?? '');
    return isWhole ? [] : [`${before}[${range.toString()}]${after}`];
  });
}

/** What a language model says: tokens that cut words, some of them behind what is a word so far. */
const TOKENS =
  'The| back|end| speaks| to| the| a|pi|,| and| rest|aur|ants| have| a| rest|.| No| d|ns| back|log|.'.split(
    '|',
  );

const writers = [
  { says: 'into one text node', write: (token: string) => textIn('#said').appendData(token) },
  { says: 'as a text node each', write: (token: string) => find('#said').append(token) },
  {
    says: 'as an element each',
    write: (token: string) =>
      find('#said').append(Object.assign(document.createElement('span'), { textContent: token })),
  },
  {
    says: 'by setting the whole text anew',
    write: (token: string) => (find('#said').textContent += token),
  },
  {
    says: 'by making the paragraph anew',
    write: (token: string) =>
      (find('#said').outerHTML = `<p id="said">${find('#said').textContent}${token}</p>`),
  },
] as const;

describe('text that is streamed', () => {
  afterEach(closeAll);

  for (const { says, write } of writers) {
    it(`is never marked at half a word, and 200 ms after the last token as a whole, ${says}`, async () => {
      mount(`<main>${'<p>An api.</p>'.repeat(3)}<p id="said">-</p></main>`);
      const page = await readPage({ forms, render: 'paint' });
      const count = countReading(page);
      for (const token of TOKENS) {
        write(token);
        await observersHaveRun();
        expect(wrongWords(), token).to.deep.equal([]);
        await nextFrame();
        expect(wrongWords(), token).to.deep.equal([]);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(marked(page).slice(3)).to.deep.equal(['backend', 'api', 'rest', 'dns']);
      expect(painted()).to.deep.equal(marked(page));
      // One paragraph, once a token at most; none of the others.
      expect(count.blocks).to.be.within(1, TOKENS.length);
    });
  }

  it('is read every now and then, however fast it comes', async () => {
    mount('<main><p id="said">-</p></main>');
    const page = await readPage({ forms });
    const count = countReading(page);
    const start = performance.now();
    for (let token = 0; token < 1000; token++) {
      textIn('#said').appendData(token % 10 === 0 ? ' api' : ' and');
      if (token % 20 === 0) await nextFrame();
    }
    await until(() => page.marks.length === 100);
    // A pause of 60 ms before each.
    expect(count.blocks).to.be.within(1, (performance.now() - start) / 60 + 1);
  });
});

describe('a page that goes on while the reader scrolls', () => {
  before(() => setViewport({ width: 800, height: 600 }));
  beforeEach(() => scrollTo(0, 0));
  afterEach(closeAll);

  it('is read once, only what was added, and has at most 64 ranges', async () => {
    mount('<main></main>');
    const page = await readPage({ forms, render: 'paint' });
    const count = countReading(page);
    const text = '<h2>x</h2>' + '<p>An api, the dns and what the backend has of a rest.</p>'.repeat(5);
    let most = 0;
    for (let part = 0; part < 100; part++) {
      find('main').insertAdjacentHTML('beforeend', `<article>${text}</article>`);
      scrollTo(0, document.documentElement.scrollHeight);
      await nextFrame();
      most = Math.max(most, painted().length);
    }
    await until(() => page.marks.length === 100 * 5 * 4, 6000);
    // Five paragraphs each page, each of them once.
    expect(count.blocks).to.equal(100 * 5);
    expect(most).to.be.within(1, 64);
    await until(() => painted().length === 64 && wrongWords().length === 0);
  });

  it('may use its rows again for other words, and none is marked wrongly', async () => {
    const ROWS = 20;
    const rows = Array.from({ length: ROWS }, (_, row) => `<div class="row">${words(row)}</div>`);
    mount(`<main><div id="list" style="height: 300px; overflow: auto"><div style="height: 90000px">
      <div id="rows" style="position: sticky; top: 0">${rows.join('')}</div></div></div></main>`);
    const page = await readPage({ forms, render: 'paint' });
    const count = countReading(page);
    const list = find('#list');
    let first = 0;
    list.addEventListener('scroll', () => {
      const wanted = Math.round(list.scrollTop / 30);
      // As virtual lists do: what leaves above comes back below with another text, in the same nodes.
      for (; first < wanted; first++) {
        const [row] = find('#rows').children;
        ((row as Element).firstChild as Text).data = words(first + ROWS);
        find('#rows').append(row as Element);
      }
    });
    for (let step = 1; step <= 40; step++) {
      list.scrollTop = step * 90;
      await nextFrame();
      await observersHaveRun();
      expect(wrongWords()).to.deep.equal([]);
    }
    await until(() => first === 120);
    await untilEqual(
      () => marked(page),
      Array.from({ length: ROWS }, (_, row) => words(120 + row).split(' ')[1]),
    );
    // Never more than the rows that have changed.
    expect(count.blocks).to.be.within(ROWS, 120);
    list.style.height = '900px';
    await untilEqual(painted, marked(page));
  });

  it('is read to its end where the browser skips what is far away, and painted on approach', async () => {
    const section = '<section style="content-visibility: auto; contain-intrinsic-size: auto 2000px">';
    const sections = Array.from(
      { length: 40 },
      (_, index) => `${section}<p style="height: 2000px">${words(index)}</p></section>`,
    );
    mount(`<main>${sections.join('')}</main>`);
    const page = await readPage({ forms, render: 'paint' });
    await untilEqual(painted, ['api']);
    expect(page.marks).to.have.length(40);
    const isRendered = () => find('section:nth-child(38) p').checkVisibility({ contentVisibilityAuto: true });
    const skips = CSS.supports('content-visibility: auto') && !isRendered();
    expect(skips || !('contentVisibilityAutoStateChangeEvent' in window)).to.equal(true);
    find('section:nth-child(38)').scrollIntoView();
    await until(() => painted().includes(words(37).split(' ')[1] ?? ''));
    expect(wrongWords()).to.deep.equal([]);
  });
});

/** Each row has a form of its own. */
function words(row: number): string {
  return `${row} ${forms[row % 2 === 0 ? 0 : 1 + (row % 3)]} and more`;
}
