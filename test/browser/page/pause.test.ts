import { expect } from 'chai';
import { countReading } from './count-reading.ts';
import {
  closeAll,
  find,
  marked,
  mount,
  nextFrame,
  observersHaveRun,
  openPage,
  painted,
  readPage,
  until,
  untilEqual,
} from './page-fixture.ts';

const forms = ['api', 'rest', 'dns'];

/** Longer than changes are left to settle; what has not happened by then does not happen. */
const wait = () => new Promise((resolve) => setTimeout(resolve, 200));

describe('pausing', () => {
  afterEach(closeAll);

  it('reads no changes, keeps the other marks, and takes those of changed text away', async () => {
    mount('<main><p>api</p><p>rest</p></main>');
    const page = await readPage({ forms, render: 'paint' });
    const count = countReading(page);
    (await page.follow()).pause();
    find('p').textContent = 'dns';
    await observersHaveRun();
    expect(painted()).to.deep.equal(['rest']);
    await wait();
    expect([painted(), count.blocks]).to.deep.equal([['rest'], 0]);
  });

  it('holds back what was about to be read', async () => {
    mount('<main><p>api</p></main>');
    const page = await readPage({ forms });
    const count = countReading(page);
    find('p').textContent = 'dns';
    await observersHaveRun();
    (await page.follow()).pause();
    await wait();
    expect(count.blocks).to.equal(0);
  });

  it('ends with what has changed meanwhile, read once', async () => {
    mount('<main><p>api</p><p>rest</p></main>');
    const page = await readPage({ forms });
    const count = countReading(page);
    const follower = await page.follow();
    follower.pause();
    for (let change = 0; change < 100; change++) {
      find('p').textContent = `dns ${change}`;
      await observersHaveRun();
    }
    follower.resume();
    await untilEqual(() => marked(page), ['dns', 'rest']);
    expect(count.blocks).to.equal(1);
    find('p + p').textContent = 'api';
    await untilEqual(() => marked(page), ['dns', 'api']);
  });

  it('leaves reading again to whoever asks for it', async () => {
    mount('<main><p>api</p><p>rest</p></main>');
    const page = await readPage({ forms });
    (await page.follow()).pause();
    find('p').textContent = 'dns';
    await (await page.follow()).rescan();
    expect(marked(page)).to.deep.equal(['dns', 'rest']);
  });
});

/** Long enough for several slices in every engine. */
const LONG = `<div id="long">${`<p>api ${'and some words more '.repeat(8)}</p>`.repeat(6000)}</div>`;

describe('work that is no longer wanted', () => {
  afterEach(closeAll);

  it('ends with the page: no block more is read', async () => {
    mount(`<main>${LONG}</main>`);
    let readBefore = 0;
    const page = openPage({
      forms,
      onMarks() {
        readBefore = count.blocks;
        page.destroy();
      },
    });
    const count = countReading(page);
    await page.scan();
    await nextFrame();
    await wait();
    expect(readBefore).to.be.within(1, 5999);
    expect(count.blocks).to.equal(readBefore);
  });

  it('ends with a part that the host takes away', async () => {
    mount('<main><p>rest</p></main>');
    let readBefore = 0;
    let count = { blocks: 0 };
    const page = await readPage({
      forms,
      onMarks() {
        if (count.blocks === 0 || readBefore > 0) return;
        readBefore = count.blocks;
        find('#long').remove();
      },
    });
    count = countReading(page);
    find('main').insertAdjacentHTML('beforeend', LONG);
    await until(() => readBefore > 0, 8000);
    await wait();
    expect(readBefore).to.be.within(1, 5999);
    expect([count.blocks - readBefore, marked(page)]).to.deep.equal([0, ['rest']]);
  });

  it('ends with many parts that the host takes away before it comes to them', async () => {
    mount('<main><p>rest</p></main>');
    let readBefore = 0;
    let count = { blocks: 0 };
    const page = await readPage({
      forms,
      onMarks() {
        if (count.blocks === 0 || readBefore > 0) return;
        readBefore = count.blocks;
        find('main').replaceChildren();
      },
    });
    count = countReading(page);
    const template = document.createElement('template');
    template.innerHTML = LONG;
    find('main').append(...(template.content.firstElementChild?.children ?? []));
    await until(() => readBefore > 0, 8000);
    await wait();
    expect([count.blocks - readBefore, marked(page)]).to.deep.equal([0, []]);
  });

  it('is not begun when it goes before its turn', async () => {
    mount('<main><p>rest</p></main>');
    const page = await readPage({ forms });
    const count = countReading(page);
    find('main').insertAdjacentHTML('beforeend', LONG);
    await observersHaveRun();
    find('#long').remove();
    await wait();
    // The element around has lost children, so its own text is looked at; it has none.
    expect(count.blocks).to.equal(0);
  });
});
