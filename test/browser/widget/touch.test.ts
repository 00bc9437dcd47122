import { expect } from 'chai';
import { centreOf, touchDrag, touchFlick, touchTap } from '../../support/real-input.ts';
import { allByRole, nextEvent, stillness, until } from '../ui/shadow.ts';
import { HeldClock } from './held-clock.ts';
import { WidgetPage } from './widget-page.ts';

/** Where a tap that is not ours would do something. */
const places: readonly (readonly [string, string])[] = [
  ['a part of the page that answers clicks', '<div id="host"><p>An API.</p></div>'],
  ['a link', '<p><a id="host" href="#gone">An <span data-term="api">API</span></a></p>'],
  ['a label', '<p><label id="host">An <span data-term="api">API</span> <input type="checkbox"></label></p>'],
  ['a summary', '<details><summary id="host">An <span data-term="api">API</span></summary>More</details>'],
];

describe('a finger', () => {
  let page: WidgetPage | undefined;

  afterEach(() => {
    page?.close();
    page = undefined;
    history.replaceState(null, '', location.pathname + location.search);
  });

  async function open(context: Mocha.Context, html: string): Promise<WidgetPage> {
    // Only where fingers can be had; asked by a tap where nothing is.
    if (!(await touchTap({ x: 790, y: 590 }))) context.skip();
    return (page = await WidgetPage.open(html));
  }

  /** What the page has made of taps. */
  const effects = (): string =>
    [
      location.hash === '#gone' && 'gone',
      document.querySelector('input')?.checked && 'checked',
      document.querySelector('details')?.open && 'unfolded',
      document.body.dataset['clicked'] && 'clicked',
    ]
      .filter(Boolean)
      .join();

  for (const [place, html] of places) {
    it(`only explains by its first tap on a word in ${place}, and does the page’s by the next`, async function () {
      const at = await open(this, html);
      document.body.removeAttribute('data-clicked');
      document
        .querySelector('div#host')
        ?.addEventListener('click', () => (document.body.dataset['clicked'] = 'yes'));
      await touchTap(at.placeOf('api'));
      await at.untilShown('API');
      expect(effects()).to.equal('');
      // A double tap would be the engine’s.
      await new Promise((resolve) => setTimeout(resolve, 600));
      await touchTap(at.placeOf('api'));
      await until(() => effects() !== '');
      expect(at.shown).to.equal('API');
    });
  }

  it('leaves what is beside the word to the page', async function () {
    const at = await open(
      this,
      '<p><label>An <span data-term="api">API</span> of a box <input type="checkbox"></label></p>',
    );
    const { x, y } = at.placeOf('api');
    await touchTap({ x: x + 60, y });
    await until(() => effects() === 'checked');
    expect(at.shown).to.equal(undefined);
  });

  it('does not zoom by tapping twice', async function () {
    const at = await open(this, '<p>An API.</p>');
    const prevented: boolean[] = [];
    const note = (event: TouchEvent): void => void prevented.push(event.defaultPrevented);
    addEventListener('touchend', note);
    await touchTap(at.placeOf('api'));
    await touchTap(at.placeOf('api'));
    removeEventListener('touchend', note);
    await at.untilShown('API');
    expect(prevented).to.deep.equal([false, true]);
  });

  it('may tap twice beside a word as before', async function () {
    const at = await open(this, '<p>An API and more.</p>');
    const prevented: boolean[] = [];
    const note = (event: TouchEvent): void => void prevented.push(event.defaultPrevented);
    addEventListener('touchend', note);
    const { x, y } = at.placeOf('api');
    await touchTap({ x: x + 80, y });
    await touchTap({ x: x + 80, y });
    removeEventListener('touchend', note);
    expect(prevented).to.deep.equal([false, false]);
  });

  describe('on the sheet', () => {
    async function openSheet(context: Mocha.Context, text = 'A fixed way.'): Promise<WidgetPage> {
      if (!(await touchTap({ x: 790, y: 590 }))) context.skip();
      page = await WidgetPage.open(
        `<p>An API.</p><p style="height: 3000px"></p>
        <dl id="list" hidden><dt id="api">API</dt><dd>${text}</dd></dl>`,
        { glossary: '#list' },
      );
      await touchTap(page.placeOf('api'));
      await page.untilShown('API');
      await stillness(page.root.querySelector('glossator-card')?.shadowRoot as ShadowRoot);
      // How it is pulled comes with the first sheet.
      await import('../../../src/browser/ui/sheet-drag.ts');
      await new Promise((resolve) => setTimeout(resolve, 50));
      return page;
    }

    it('leaves it open by a tap in it', async function () {
      const at = await openSheet(this);
      const clock = new HeldClock();
      const [x, y] = centreOf(at.dialog.querySelector('.short') as Element);
      await touchTap({ x, y });
      clock.pass(1000);
      clock.release();
      expect(at.shown).to.equal('API');
    });

    it('pulls it away from anywhere', async function () {
      const at = await openSheet(this);
      const closed = nextEvent(document, 'glossator-close');
      const { x, y } = (at.dialog.querySelector('h2') as Element).getBoundingClientRect();
      const from = { x: x + 4, y: y + 4 };
      await touchDrag([from, { ...from, y: y + 20 }, { ...from, y: innerHeight - 2 }], { restMs: 200 });
      await closed;
      expect(scrollY).to.equal(0);
    });

    /** From the handle, a fifth of the sheet's height in four equal steps: too short for what is not a flick. */
    const flickAcross = ({ dialog }: WidgetPage): { x: number; y: number }[] => {
      const { x, y, width, height } = dialog.getBoundingClientRect();
      return [0, 1, 2, 3, 4].map((step) => ({ x: x + width / 2, y: y + 8 + (step * height) / 20 }));
    };

    it('flicks it away by a short and quick move', async function () {
      const at = await openSheet(this, 'A long explanation goes on. '.repeat(20));
      const closed = nextEvent(document, 'glossator-close');
      await touchFlick(flickAcross(at), { stepMs: 16 });
      await closed;
      expect(scrollY).to.equal(0);
    });

    it('does not flick it away by as short a move that is slow', async function () {
      const at = await openSheet(this, 'A long explanation goes on. '.repeat(20));
      const places = flickAcross(at);
      const released = nextEvent(at.dialog, 'pointerup');
      await touchFlick(places, { stepMs: 90 });
      await released;
      await until(() => at.dialog.style.translate === '');
      expect(at.shown).to.equal('API');
    });

    it('pulls it a little, and it glides back', async function () {
      const at = await openSheet(this);
      const { x, y, width } = at.dialog.getBoundingClientRect();
      const from = { x: x + width / 2, y: y + 8 };
      const seen: string[] = [];
      const observer = new MutationObserver(() => seen.push(at.dialog.style.translate));
      observer.observe(at.dialog, { attributes: true, attributeFilter: ['style'] });
      await touchDrag([from, { ...from, y: from.y + 10 }, { ...from, y: from.y + 20 }], { restMs: 200 });
      await until(() => seen.at(-1) === '');
      observer.disconnect();
      expect(seen).to.include('0px 20px');
      expect(at.shown).to.equal('API');
    });

    it('scrolls its text before it pulls', async function () {
      const at = await openSheet(this, 'A long explanation goes on. '.repeat(80));
      const body = at.dialog.querySelector('.body') as HTMLElement;
      const [x, y] = centreOf(body);
      await touchDrag(
        [
          { x, y },
          { x, y: y - 20 },
          { x, y: y - 100 },
        ],
        { restMs: 200 },
      );
      await until(() => body.scrollTop > 40);
      await touchDrag(
        [
          { x, y },
          { x, y: y + 10 },
          { x, y: y + 30 },
        ],
        { restMs: 200 },
      );
      expect(at.shown).to.equal('API');
      expect(scrollY).to.equal(0);
    });

    it('presses its buttons', async function () {
      const at = await openSheet(this);
      const [close] = allByRole(at.dialog, 'button').filter((button) => button.ariaLabel === 'Close');
      const [x, y] = centreOf(close as Element);
      await touchTap({ x, y });
      await at.untilShown(undefined);
      expect(at.shown).to.equal(undefined);
    });
  });
});
