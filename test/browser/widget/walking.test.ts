/** From term to term by keys, and back to where the reader was. */
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Options } from '../../../src/browser/index.ts';
import { emulate, turnWheel } from '../../support/real-input.ts';
import { deepActiveElement, nameOf } from '../ui/shadow.ts';
import { ReaderPage, placeOf, rangeOf, until } from './reader-page.ts';

const space = '<div style="height: 1500px"></div>';
/** On the first screen API and database, far below web server and the last API. */
const TEXT = `<p><a href="#a">First link</a></p><p id="a">An API here.</p><p>A database. <a href="#b">Second link</a></p>
  ${space}<p>A web server.</p><h2>End</h2><p>The API again.</p>`;

async function withAlt(key: string): Promise<void> {
  await sendKeys({ down: 'Alt' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Alt' });
}

describe('the keys for terms', () => {
  let page: ReaderPage;
  const open = async (html = TEXT, options: Partial<Options> = {}): Promise<void> => {
    page = await ReaderPage.open(html, options);
  };
  afterEach(() => page.leave());

  /** Steps, and waits until focus is in the card of a term. */
  const stepTo = async (key: string, name: string): Promise<string> => {
    await withAlt(key);
    const isThere = (): boolean => {
      const focused = deepActiveElement();
      return focused?.getAttribute('role') === 'dialog' && nameOf(focused) === name;
    };
    await until(isThere, `focus in the card "${name}"`);
    return name;
  };

  for (const mark of ['paint', 'wrap', 'none'] as const) {
    it(`lead to each term, with a ring at its words, and around both ends, with mark="${mark}"`, async () => {
      await open(TEXT, { mark });
      await stepTo('.', 'API');
      await stepTo('.', 'database');
      await stepTo('.', 'web server');
      const { top, bottom, left, right } = rangeOf('web server').getBoundingClientRect();
      expect(top).to.be.within(0, 600);
      const ring = await until(() => page.root.querySelector('.ring'), 'the ring');
      const box = ring.getBoundingClientRect();
      const apart = [box.top - top, box.bottom - bottom, box.left - left, box.right - right].map(Math.abs);
      expect(Math.max(...apart)).to.be.below(5);
      await stepTo('.', 'API');
      expect(page.said).to.equal('');
      await stepTo('.', 'API');
      await until(() => page.said === 'On from the first term on this page', 'what is said');
      expect(rangeOf(' here').getBoundingClientRect().top).to.be.within(0, 600);
      await stepTo(',', 'API');
      await until(() => page.said === 'On from the last term on this page', 'what is said');
      expect(rangeOf(' again').getBoundingClientRect().top).to.be.within(0, 600);
    });
  }

  it('begin where the caret is', async () => {
    await open();
    const { x, y } = placeOf('. ');
    await sendMouse({ type: 'click', position: [x, y] });
    expect(await stepTo('.', 'web server')).to.equal('web server');
  });

  it('begin where focus is, and go back from there too', async () => {
    await open();
    (document.querySelectorAll('main a')[1] as HTMLElement).focus();
    await stepTo(',', 'database');
    await sendKeys({ press: 'Escape' });
    expect(await stepTo('.', 'web server')).to.equal('web server');
  });

  it('begin on the screen when focus and caret are not there any more', async () => {
    await open();
    (document.querySelector('main a') as HTMLElement).focus();
    scrollTo(0, 900);
    expect(await stepTo('.', 'web server')).to.equal('web server');
  });

  it('begin on the screen when what has focus is elsewhere in the order, as a bar that stays', async () => {
    await open(`<nav style="position: fixed; top: 0"><button>Menu</button></nav>${TEXT}`);
    scrollTo(0, 900);
    (document.querySelector('nav button') as HTMLElement).focus();
    expect(await stepTo('.', 'web server')).to.equal('web server');
  });

  it('go on from a mark that the author has written and that has its card open', async () => {
    await open(
      '<p><span data-term="API">One</span> and <span data-term="database">two</span>, a web server.</p>',
    );
    await stepTo('.', 'API');
    // Such marks are told anew each time that the page is read.
    await page.widget.rescan();
    await stepTo('.', 'database');
    expect(await stepTo('.', 'web server')).to.equal('web server');
    await page.widget.rescan();
    await stepTo(',', 'database');
  });

  it('leave out what cannot be seen', async () => {
    await open(
      '<p style="visibility: hidden">An API.</p><details><summary>More</summary><p>A database.</p></details><p>A web server.</p>',
    );
    expect(await stepTo('.', 'web server')).to.equal('web server');
  });

  it('scroll nothing where the reader sees the words', async () => {
    await open();
    scrollTo(0, 10);
    await stepTo('.', 'API');
    await stepTo('.', 'database');
    expect(scrollY).to.equal(10);
  });

  it('bring words out from under a header that sticks', async () => {
    await open(
      `${space}<p>An API.</p>${space}<header style="position: fixed; inset: 0 0 auto; height: 80px; background: #ccc">Head</header>`,
    );
    scrollTo(0, 1500 - 20);
    await stepTo('.', 'API');
    await until(() => rangeOf('API').getBoundingClientRect().top > 80, 'the words');
  });

  it('bring the reader back by Escape: focus and page are where they were', async () => {
    await open();
    const link = document.querySelector('main a') as HTMLElement;
    link.focus();
    scrollTo(0, 5);
    for (const name of ['API', 'database', 'web server']) await stepTo('.', name);
    expect(scrollY).to.be.above(500);
    await sendKeys({ press: 'Escape' });
    await until(() => !page.card, 'the end of the card');
    expect(deepActiveElement() === link).to.equal(true);
    expect(scrollY).to.equal(5);
    await until(() => !page.root.querySelector('.ring'), 'the end of the ring');
  });

  it('bring focus back, too, when the pointer had opened a card before', async () => {
    await open();
    const link = document.querySelector('main a') as HTMLElement;
    link.focus();
    const { x, y } = placeOf('API');
    await sendMouse({ type: 'move', position: [x, y] });
    await page.untilCard('API');
    await stepTo('.', 'database');
    await sendKeys({ press: 'Escape' });
    await until(() => deepActiveElement() === link, 'focus on the link');
  });

  it('leave the page where the reader has scrolled it', async () => {
    await open();
    for (const name of ['API', 'database', 'web server']) await stepTo('.', name);
    const { scrollY: before } = window;
    await sendMouse({ type: 'move', position: [700, 300] });
    await turnWheel({ deltaY: -120 });
    await until(() => scrollY < before - 50, 'scrolling');
    await sendKeys({ press: 'Escape' });
    await until(() => !page.card, 'the end of the card');
    expect(scrollY).to.be.above(500);
  });

  it('show a short way, unless the reader has asked for less motion', async function () {
    const near = `<p>An API.</p><div style="height: 900px"></div><p>A database.</p>${space}`;
    await open(near);
    const frames = async (): Promise<number> => {
      scrollTo(0, 0);
      const seen = new Set<number>();
      const listen = (): void => void seen.add(Math.round(scrollY));
      addEventListener('scroll', listen);
      await stepTo('.', 'database');
      await until(() => Math.abs(rangeOf('database').getBoundingClientRect().top - 290) < 20, 'the words');
      removeEventListener('scroll', listen);
      return seen.size;
    };
    await stepTo('.', 'API');
    expect(await frames()).to.be.above(2);
    await sendKeys({ press: 'Escape' });
    if (!(await emulate({ features: { 'prefers-reduced-motion': 'reduce' } }))) return;
    await stepTo('.', 'API');
    expect(await frames()).to.be.below(3);
    await emulate({});
  });

  it('have no ring where the page shows something of its own', async () => {
    await open();
    page.widget.addEventListener('glossator-open', (event) => event.preventDefault());
    const opened = new Promise((resolve) => page.widget.addEventListener('glossator-open', resolve));
    await withAlt('.');
    await opened;
    await new Promise(requestAnimationFrame);
    expect(page.root.querySelectorAll('.ring').length).to.equal(0);
  });

  it('say so when there is nothing to go to', async () => {
    await open('<details><summary>More</summary><p>A database.</p></details>');
    await withAlt('.');
    await until(() => page.said === 'No terms to go to on this page', 'what is said');
  });

  it('are those that the author has chosen, and the launcher tells of them', async () => {
    await open(TEXT, { keys: 'Alt+PageDown Alt+PageUp' });
    await stepTo('PageDown', 'API');
    await withAlt('.');
    await stepTo('PageDown', 'database');
    const launcher = page.root.querySelector('glossator-launcher')?.shadowRoot?.querySelector('button');
    expect(launcher?.getAttribute('aria-keyshortcuts')).to.equal('Alt+PageDown Alt+PageUp');
  });

  it('are the usual ones when the author has made a mistake, who is told of it once', async () => {
    await open(TEXT, { keys: 'n p' });
    await stepTo('.', 'API');
    expect(page.errors.length).to.equal(1);
    expect(page.errors[0]).to.match(
      /^unknown-value: keys="n p" is not known\. Use none, or two keys with Alt/u,
    );
  });

  it('are none with keys="none"', async () => {
    await open(TEXT, { keys: 'none' });
    let isPrevented: boolean | undefined;
    addEventListener('keyup', (event) => (isPrevented = event.defaultPrevented), { once: true });
    await withAlt('.');
    await until(() => isPrevented !== undefined, 'the key');
    expect(page.card === undefined).to.equal(true);
    const launcher = page.root.querySelector('glossator-launcher')?.shadowRoot?.querySelector('button');
    expect(launcher?.hasAttribute('aria-keyshortcuts')).to.equal(false);
  });
});
