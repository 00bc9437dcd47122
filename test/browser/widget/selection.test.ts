/** Selected words: what is offered for them, by real mouse and keys. */
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { centreOf, turnWheel } from '../../support/real-input.ts';
import { axeProblems, deepActiveElement } from '../ui/shadow.ts';
import { ReaderPage, dragOver, rangeOf, until } from './reader-page.ts';

const TEXT = `<h1>Two web servers hum</h1>
  <p>A shop has <a href="#x">a database</a> in its cellar.</p>
  <p>Nobody knows the <em>torte</em> of it.</p>
  <p>An API.</p>
  <p><button>Bold</button></p>
  <div style="height: 200px"></div>
  <p>A light in the harbour.</p>
  <div style="height: 3000px"></div>`;

/** From letter to letter, as Shift and the arrow do it where a page can be walked through with a caret. */
async function selectByKeys(words: string): Promise<void> {
  const { startContainer, startOffset } = rangeOf(words);
  getSelection()?.collapse(startContainer, startOffset);
  for (const _ of words) {
    getSelection()?.modify('extend', 'forward', 'character');
    await new Promise(requestAnimationFrame);
  }
}

const selected = (): string => String(getSelection()).trim();

describe('selected words', () => {
  let page: ReaderPage;

  beforeEach(async () => (page = await ReaderPage.open(TEXT)));
  afterEach(() => page.leave());

  it('that are a term are explained, at the words, by a press that leaves them selected', async () => {
    await dragOver('web servers');
    const offer = await page.untilOffered('Explain “web servers”');
    await sendMouse({ type: 'click', position: centreOf(offer) });
    const card = await page.untilCard('web server');
    const words = rangeOf('web servers').getBoundingClientRect();
    const { left, right, top } = card.getBoundingClientRect();
    expect(left).to.be.below(words.right);
    expect(right).to.be.above(words.left);
    expect(top - words.bottom).to.be.within(0, 30);
    expect(selected()).to.equal('web servers');
    expect(page.offer === undefined).to.equal(true);
  });

  it('keep the card open while the pointer is neither on them nor on it', async () => {
    await dragOver('web servers');
    const offer = await page.untilOffered('Explain “web servers”');
    await sendMouse({ type: 'click', position: centreOf(offer) });
    await page.untilCard('web server');
    await sendMouse({ type: 'move', position: [700, 500] });
    await sendMouse({ type: 'move', position: [710, 510] });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(page.card !== undefined).to.equal(true);
    await sendMouse({ type: 'click', position: [700, 500] });
    await until(() => !page.card, 'the end of the card');
  });

  it('may be selected by two clicks, in a heading too', async () => {
    await page.doubleClickOn('servers');
    await page.untilOffered('Search the glossary for “servers”');
    expect(selected()).to.equal('servers');
    expect(deepActiveElement() === document.body).to.equal(true);
  });

  it('may be selected by keyboard, in a link too', async () => {
    await selectByKeys('database');
    expect((await page.untilOffered('Explain “database”')).textContent).to.equal('Explain “database”');
  });

  it('that are unknown are searched for in the panel', async () => {
    await page.doubleClickOn('torte');
    const offer = await page.untilOffered('Search the glossary for “torte”');
    expect(offer.textContent).to.equal('Search the glossary');
    await sendMouse({ type: 'click', position: centreOf(offer) });
    const panel = await until(() => page.root.querySelector('glossator-panel')?.shadowRoot, 'the panel');
    const field = await until(() => panel.querySelector('input'), 'the search field');
    expect(field.value).to.equal('torte');
    await until(() => /No result for “torte”/u.test(panel.textContent ?? ''), 'what was found');
  });

  it('are reached by Tab, and given up by Escape, which brings focus and selection back', async () => {
    await dragOver('web servers');
    const offer = await page.untilOffered('Explain “web servers”');
    await sendKeys({ press: 'Tab' });
    expect(deepActiveElement() === offer).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !page.offer, 'the end of the offer');
    expect(deepActiveElement() === document.body).to.equal(true);
    expect(selected()).to.equal('web servers');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(page.offer === undefined).to.equal(true);
  });

  it('let Tab go on to what comes after them', async () => {
    await dragOver('web servers');
    await page.untilOffered('Explain “web servers”');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await until(() => !page.offer, 'the end of the offer');
    expect(deepActiveElement()?.localName).to.equal('a');
  });

  it('are explained by Enter, with focus in the card and back again', async () => {
    const link = document.querySelector('main a') as HTMLElement;
    await selectByKeys('database');
    await page.untilOffered('Explain “database”');
    link.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    const card = await page.untilCard('database');
    await until(() => deepActiveElement() === card, 'focus in the card');
    await sendKeys({ press: 'Escape' });
    expect(deepActiveElement() === link).to.equal(true);
  });

  it('are offered in words that a screen reader says when it has time', async () => {
    await dragOver('web servers');
    await page.untilOffered('Explain “web servers”');
    await until(() => page.said === 'Explain “web servers”: press Tab', 'what is said');
    await sendKeys({ press: 'Escape' });
    await until(() => page.said === '', 'silence');
  });

  it('lose the offer when something else is pressed, and when the reader scrolls far', async () => {
    await dragOver('web servers');
    await page.untilOffered('Explain “web servers”');
    await sendMouse({ type: 'click', position: [700, 500] });
    await until(() => !page.offer, 'the end by a click');
    await page.doubleClickOn('harbour');
    await page.untilOffered('Search the glossary for “harbour”');
    await turnWheel({ deltaY: 60 });
    await until(() => scrollY > 50, 'scrolling');
    expect(page.offer !== undefined).to.equal(true);
    await turnWheel({ deltaY: 200 });
    await until(() => !page.offer, 'the end by scrolling');
    expect(rangeOf('harbour').getBoundingClientRect().top).to.be.above(0);
  });

  it('are not offered again when a tool of the page is pressed that leaves them selected', async () => {
    const tool = document.querySelector('main button') as HTMLElement;
    tool.addEventListener('mousedown', (event) => event.preventDefault());
    await dragOver('web servers');
    await page.untilOffered('Explain “web servers”');
    await sendMouse({ type: 'click', position: centreOf(tool) });
    await until(() => !page.offer, 'the end of the offer');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(page.offer === undefined).to.equal(true);
    expect(selected()).to.equal('web servers');
  });

  it('are offered the other side when a tool of the page is below them', async () => {
    const tool = document.createElement('div');
    const { bottom, left } = rangeOf('knows').getBoundingClientRect();
    tool.style.cssText = `position: absolute; top: ${bottom}px; left: ${left - 100}px; width: 300px; height: 60px`;
    document.body.append(tool);
    await page.doubleClickOn('knows');
    const offer = await page.untilOffered('Search the glossary for “knows”');
    expect(offer.getBoundingClientRect().bottom).to.be.below(
      rangeOf('knows').getBoundingClientRect().top + 1,
    );
  });

  it('have an offer beside them that covers none of them, and axe has nothing to say', async () => {
    await page.doubleClickOn('knows');
    const offer = await page.untilOffered('Search the glossary for “knows”');
    const { top, left, right } = offer.getBoundingClientRect();
    const words = rangeOf('knows').getBoundingClientRect();
    expect(top - words.bottom).to.be.within(0, 12);
    expect((left + right) / 2).to.be.closeTo((words.left + words.right) / 2, 2);
    expect(await axeProblems(page.root.querySelector('glossator-offer') as HTMLElement)).to.deep.equal([]);
  });
});

describe('words selected in a shadow tree', () => {
  it('are explained where the engine tells of them', async function () {
    if (!('getComposedRanges' in Selection.prototype)) return this.skip();
    const host = document.createElement('div');
    const page = await ReaderPage.open('<p>An API.</p>');
    const root = host.attachShadow({ mode: 'open' });
    const text = document.createElement('h2');
    text.textContent = 'Our database';
    root.append(text);
    document.querySelector('main')?.append(host);
    await page.widget.rescan();
    await page.doubleClickOn('database', root);
    const offer = await page.untilOffered('Explain “database”');
    await sendMouse({ type: 'click', position: centreOf(offer) });
    expect((await page.untilCard('database')).matches(':popover-open')).to.equal(true);
    await page.leave();
  });
});

describe('selection="none"', () => {
  it('loads nothing for selected words', async () => {
    const page = await ReaderPage.open(TEXT, { selection: 'none' });
    await page.doubleClickOn('torte');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(page.root.querySelectorAll('glossator-offer').length).to.equal(0);
    await page.leave();
  });
});
