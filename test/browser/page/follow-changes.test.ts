import { expect } from 'chai';
import { cases, sectionCases } from './follow-changes.cases.ts';
import {
  closeAll,
  find,
  marked,
  mount,
  observersHaveRun,
  painted,
  paintedRanges,
  readPage,
  textIn,
  until,
  untilEqual,
} from './page-fixture.ts';

const forms = ['api', 'rest', 'dns', 'backend'];
const isForm = (word: string) => /^(?:apis?|rest|dns|backend)$/u.test(word);

/** A page that is read and painted. */
async function paintPage(html: string, words: number) {
  mount(`<main>${html}</main>`);
  const page = await readPage({ forms, render: 'paint' });
  await until(() => painted().length === words);
  return page;
}

describe('following changes', () => {
  afterEach(closeAll);

  for (const { says, html, change, marked: words } of cases) {
    it(`is right after ${says}`, async () => {
      mount(`<main>${html}</main>`);
      const page = await readPage({ forms, render: 'paint' });
      await until(
        () =>
          page.marks.length === 0 || painted().length > 0 || page.marks.every((mark) => 'element' in mark),
      );
      change();
      await observersHaveRun();
      expect(painted().filter((word) => !isForm(word))).to.deep.equal([]);
      await untilEqual(() => marked(page), words);
      const inText = words.filter(isForm);
      await untilEqual(painted, inText);
    });
  }

  for (const { says, html, change, marked: numbers } of sectionCases) {
    it(`is right in sections after ${says}`, async () => {
      mount(`<main>${html}</main>`);
      const page = await readPage({ forms, occurrences: 'section' });
      change();
      const numberOf = (range: Range | undefined) => {
        const text = range?.endContainer.nodeValue?.slice(range.endOffset) ?? '';
        return Number(/\d/u.exec(text)?.[0]);
      };
      await untilEqual(
        () =>
          page.marks
            .filter(({ term }) => term === 'api')
            .map((mark) => numberOf(page.renderer.rangeOf(mark))),
        numbers,
      );
    });
  }

  it('takes the old mark away at once and has the new ones within 200 ms', async () => {
    const page = await paintPage('<p>an api here</p><p>dns</p>', 2);
    textIn('p').data = 'or rest or backend';
    await observersHaveRun();
    expect(painted()).to.deep.equal(['dns']);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(painted()).to.deep.equal(['rest', 'backend', 'dns']);
    expect(marked(page)).to.deep.equal(['rest', 'backend', 'dns']);
  });

  it('does not paint an old mark again when the page scrolls before it is read again', async () => {
    await paintPage(`<p>an api</p><div style="height: ${innerHeight * 1.8}px"></div><p id="x">dns</p>`, 1);
    // The first block stays near, and the letters that were marked stay as they are.
    textIn('p').appendData('x');
    await observersHaveRun();
    const seen = new Set<string>();
    scrollTo(0, innerHeight / 2);
    await until(() => painted().every((word) => seen.add(word)) && seen.has('dns'));
    expect([...seen]).to.deep.equal(['dns']);
  });

  it('has no range for a mark whose text has changed, from the moment on', async () => {
    const page = await paintPage('<p>an api here</p>', 1);
    const [mark] = page.marks;
    textIn('p').data = 'a map here';
    expect(mark && page.renderer.rangeOf(mark)).to.equal(undefined);
  });

  it('keeps the ranges of what has not changed', async () => {
    await paintPage('<p>api</p><p>rest</p><p>dns</p>', 3);
    const [first, , third] = paintedRanges();
    find('p + p').textContent = 'backend';
    await untilEqual(painted, ['api', 'backend', 'dns']);
    const after = paintedRanges();
    expect([after[0] === first, after[2] === third]).to.deep.equal([true, true]);
  });

  it('takes up each part of an endless page once', async () => {
    mount('<main></main>');
    const page = await readPage({ forms, render: 'paint' });
    const known = new Set<unknown>();
    for (let part = 1; part <= 20; part++) {
      const [before] = page.marks;
      find('main').insertAdjacentHTML(
        'beforeend',
        '<article><h2>x</h2><p>api</p><p>dns</p></article>'.repeat(10),
      );
      await until(() => page.marks.length === part * 20);
      const added = page.marks.filter((mark) => !known.has(mark));
      expect([added.length, part === 1 || page.marks[0] === before]).to.deep.equal([20, true]);
      for (const mark of added) known.add(mark);
    }
  });

  it('takes up thousands of blocks that arrive at once on a large page', async () => {
    mount(`<main>${'<h2>x</h2><p>One <b>two</b> three.</p>'.repeat(3000)}</main>`);
    const page = await readPage({ forms });
    find('main').insertAdjacentHTML('beforeend', '<p>api</p>'.repeat(3000));
    await until(() => page.marks.length === 3000, 1500);
  });

  it('is never at a wrong word through 2,000 changes', async () => {
    const page = await paintPage('<p style="margin: 0; font: 8px/10px serif">api</p>'.repeat(50), 50);
    const paragraphs = document.querySelectorAll('p');
    for (let change = 0; change < 2000; change++) {
      const paragraph = paragraphs[change % 50] as HTMLElement;
      paragraph.textContent = change % 3 === 0 ? 'dns' : `rest ${change}`;
      if (change % 7 === 0) paragraph.before(paragraph);
      await observersHaveRun();
      expect(painted().every(isForm)).to.equal(true);
    }
    const words = [...paragraphs].map(({ textContent }) => /[a-z]+/u.exec(textContent ?? '')?.[0]);
    await untilEqual(() => marked(page), words);
    await untilEqual(painted, words);
  });

  it('does not come to rest too late while the host goes on', async () => {
    const page = await paintPage('<p>api</p><p id="clock">0</p>', 1);
    let tick = 0;
    const clock = setInterval(() => (find('#clock').textContent = `${tick++}`), 5);
    find('p').textContent = 'dns';
    await untilEqual(() => marked(page), ['dns']);
    clearInterval(clock);
  });

  it('does not take its own wrapping for a change of the host', async () => {
    mount('<main><p>an api here</p><p>rest</p></main>');
    const page = await readPage({ forms, render: 'wrap' });
    const [mark] = page.marks;
    for (const word of ['dns', 'backend']) {
      find('p + p').textContent = word;
      await untilEqual(() => marked(page), ['api', word]);
    }
    expect(page.marks[0] === mark).to.equal(true);
  });

  it('follows nothing once it is destroyed', async () => {
    mount('<main><p>api</p></main>');
    let shown = 0;
    const page = await readPage({ forms, onMarks: () => shown++ });
    const other = await readPage({ forms });
    find('p').textContent = 'dns';
    await observersHaveRun();
    page.destroy();
    page.destroy();
    await (await page.follow()).rescan();
    await untilEqual(() => marked(other), ['dns']);
    find('p').textContent = 'rest';
    await untilEqual(() => marked(other), ['rest']);
    expect(shown).to.equal(1);
  });
});
