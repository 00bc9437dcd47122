import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { centreOf, turnWheel } from '../../support/real-input.ts';
import { until } from '../ui/shadow.ts';
import { HeldClock } from './held-clock.ts';
import { NOWHERE, WidgetPage, moveTo } from './widget-page.ts';

const LINES = `<p style="margin: 0; padding-inline: 40px">An API is here, and a <i>longer</i> text behind it.</p>
  <p style="margin: 0; padding-inline: 40px; line-height: 120px">The backend, then a web server.</p>
  <p style="height: 3000px"></p>`;

describe('a mouse over words', () => {
  let page: WidgetPage;
  let clock: HeldClock;
  const opened: string[] = [];
  const note = (event: Event): void => void opened.push((event as CustomEvent<{ term: string }>).detail.term);

  beforeEach(async () => {
    page = await WidgetPage.open(LINES);
    clock = new HeldClock();
    opened.length = 0;
    document.addEventListener('glossator-open', note);
  });

  afterEach(() => {
    document.removeEventListener('glossator-open', note);
    clock.release();
    page.close();
  });

  async function openCard(): Promise<void> {
    await page.restOn('api');
    clock.pass(150);
    await page.untilShown('API');
  }

  it('opens the card when it has rested for 150 ms, no sooner', async () => {
    await page.restOn('api');
    clock.pass(149);
    expect(opened).to.deep.equal([]);
    clock.pass(1);
    await page.untilShown('API');
  });

  it('closes the card 300 ms after it has left', async () => {
    await openCard();
    await moveTo(NOWHERE);
    clock.pass(299);
    expect(page.shown).to.equal('API');
    clock.pass(1);
    await page.untilShown(undefined);
  });

  it('opens nothing while it selects', async () => {
    const { x, y } = page.placeOf('api');
    await moveTo({ x: 42, y });
    await sendMouse({ type: 'down' });
    await moveTo({ x: x - 5, y });
    await moveTo({ x, y });
    clock.pass(1000);
    await sendMouse({ type: 'up' });
    expect(String(getSelection())).not.to.equal('');
    expect(opened).to.deep.equal([]);
    getSelection()?.removeAllRanges();
  });

  it('opens nothing while it drags something', async () => {
    const handle = document.createElement('div');
    handle.style.cssText = 'position: absolute; left: 400px; top: 300px; width: 40px; height: 40px';
    handle.addEventListener('pointerdown', (event) => event.preventDefault());
    document.body.append(handle);
    const [left, top] = centreOf(handle);
    await moveTo({ x: left, y: top });
    await sendMouse({ type: 'down' });
    await page.restOn('api');
    clock.pass(1000);
    await sendMouse({ type: 'up' });
    expect(opened).to.deep.equal([]);
  });

  it('opens nothing where a drag ends', async () => {
    const { x, y } = page.placeOf('api');
    await moveTo({ x: 400, y: 400 });
    await sendMouse({ type: 'down' });
    await moveTo({ x, y });
    getSelection()?.removeAllRanges();
    await sendMouse({ type: 'up' });
    expect(opened).to.deep.equal([]);
  });

  it('opens nothing while the page scrolls, nor for words that come to lie under it', async () => {
    const { x, y } = page.placeOf('backend');
    await moveTo({ x: x + 1, y: y - 20 });
    await moveTo({ x, y: y - 20 });
    await turnWheel({ deltaY: 20 });
    await until(() => scrollY === 20);
    // Some engines tell of a move after scrolling; it comes with one of the next frames.
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
    clock.pass(1000);
    expect(opened).to.deep.equal([]);
    await moveTo({ x: x + 1, y: y - 20 });
    clock.pass(150);
    await page.untilShown('backend');
  });

  it('forgets the word that it rested on when the page scrolls', async () => {
    await page.restOn('api');
    clock.pass(100);
    scrollBy(0, 4);
    await new Promise((resolve) => document.addEventListener('scroll', resolve, { once: true }));
    clock.pass(1000);
    expect(opened).to.deep.equal([]);
  });

  describe('on its way to the card', () => {
    /** From the word down towards the card’s far corner, one step each 250 ms, stopping short of the card. */
    async function approach(): Promise<void> {
      await openCard();
      // The card stands further away than usual, with another word in between.
      page.dialog.style.marginBlockStart = '130px';
      await until(() => page.dialog.getBoundingClientRect().top > page.rectOf('backend').bottom + 10);
      const from = page.placeOf('api');
      const to = page.placeOf('backend');
      for (let step = 1; step <= 8; step++) {
        await moveTo({ x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 });
        clock.pass(140);
        expect(page.shown).to.equal('API');
      }
    }

    it('may take its time, also over another word', async () => {
      await approach();
      expect(opened).to.deep.equal(['api']);
      const [x, y] = centreOf(page.dialog);
      await moveTo({ x, y });
      clock.pass(10_000);
      expect(page.shown).to.equal('API');
    });

    it('opens the other word’s card when it rests there', async () => {
      await approach();
      clock.pass(10);
      expect(opened).to.deep.equal(['api', 'backend']);
    });

    it('closes the card when it turns away', async () => {
      await approach();
      await moveTo({ x: 700, y: 60 });
      // 300 ms after the last step that came nearer; 140 have passed.
      clock.pass(159);
      expect(page.shown).to.equal('API');
      clock.pass(1);
      await page.untilShown(undefined);
    });

    it('closes the card when it goes along the line instead', async () => {
      await openCard();
      const { x, y } = page.placeOf('api');
      await moveTo({ x: x + 60, y });
      clock.pass(200);
      await moveTo({ x: x + 120, y });
      expect(page.shown).to.equal('API');
      clock.pass(100);
      await page.untilShown(undefined);
    });
  });
});
