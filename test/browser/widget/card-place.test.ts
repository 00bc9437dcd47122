import { expect } from 'chai';
import { until } from '../ui/shadow.ts';
import { WidgetPage } from './widget-page.ts';

const FILL = '<p style="height: 3000px"></p>';

describe('where the card stands', () => {
  let page: WidgetPage;

  afterEach(() => page.close());

  async function openAt(html: string, term: string, line = 0): Promise<void> {
    page = await WidgetPage.open(html);
    await page.restOn(term, line);
    await until(() => page.shown !== undefined);
  }

  const arrowMiddle = (): number => {
    const { x, width } = page.dialog.querySelector('.arrow')?.getBoundingClientRect() ?? new DOMRect();
    return x + width / 2;
  };

  /** Waits until the card stands right below a line of its words, with its arrow at that line’s middle. */
  const untilAt = (box: () => { left: number; right: number; bottom: number }): Promise<void> =>
    until(() => {
      const { left, right, bottom } = box();
      const gap = page.dialog.getBoundingClientRect().top - bottom;
      return gap > 0 && gap < 16 && Math.abs(arrowMiddle() - (left + right) / 2) < 1.5;
    });

  const WRAPPED = '<p style="margin: 0; width: 180px; padding-inline: 100px">Now look at a web server</p>';

  for (const [name, line] of [
    ['first', 0],
    ['second', 1],
  ] as const) {
    it(`is at the ${name} line of a term over two lines when the pointer is there`, async () => {
      await openAt(WRAPPED, 'server', line);
      expect(page.rectOf('server', 1).top).to.be.above(page.rectOf('server', 0).bottom - 20);
      await untilAt(() => page.rectOf('server', line));
    });
  }

  it('is at the middle of words that stand in several elements of one line', async () => {
    await openAt('<p style="margin: 0; padding-inline: 100px">A <b>web</b> <i>ser</i>ver.</p>', 'server');
    const [first] = page.widget.marks;
    await untilAt(() => first?.range.getBoundingClientRect() ?? new DOMRect());
  });

  it('follows its words through scrolling, of the page and of a part of it', async () => {
    await openAt(
      `<div id="part" style="height: 300px; overflow: auto"><p style="margin: 150px 100px">An API.</p>${FILL}</div>${FILL}`,
      'api',
    );
    const { top } = page.rectOf('api');
    scrollTo(0, 30);
    await untilAt(() => page.rectOf('api'));
    document.querySelector('#part')?.scrollTo(0, 40);
    await untilAt(() => page.rectOf('api'));
    expect(page.rectOf('api').top).to.be.closeTo(top - 70, 1);
  });

  it('follows its words through transforms, also while these run', async () => {
    await openAt('<div><p style="margin: 0; padding: 80px">An API.</p></div>', 'api');
    const box = document.querySelector('main div') as HTMLElement;
    const run = box.animate([{ translate: '0 0' }, { translate: '60px 30px', rotate: '2deg' }], {
      duration: 200,
      fill: 'forwards',
    });
    await run.finished;
    await untilAt(() => page.rectOf('api'));
    box.style.scale = '1.3';
    await untilAt(() => page.rectOf('api'));
  });

  it('stays at words in a header that sticks while the page scrolls', async () => {
    await openAt(
      `<p style="height: 60px"></p><div style="position: sticky; top: 0; padding: 20px 100px">An API.</div>${FILL}`,
      'api',
    );
    scrollTo(0, 400);
    await until(() => page.rectOf('api').top < 40);
    await untilAt(() => page.rectOf('api'));
  });

  for (const [where, selector] of [
    ['the words', 'main p'],
    ['the page', 'html'],
  ] as const) {
    it(`follows its words when CSS zooms ${where}`, async () => {
      await openAt('<p style="margin: 0; padding: 40px 100px">An API.</p>', 'api');
      const zoomed = document.querySelector(selector) as HTMLElement;
      zoomed.style.zoom = '1.5';
      // Some engines count the rectangles of zoomed words in their own pixels; the eye does not.
      const isScaled = 'currentCSSZoom' in zoomed;
      const scale = isScaled ? 1 : 1.5;
      await untilAt(() => {
        const { left, right, bottom } = page.rectOf('api');
        const own = selector === 'html' ? 1 : scale;
        return { left: left * own, right: right * own, bottom: bottom * own };
      });
      zoomed.style.removeProperty('zoom');
      await untilAt(() => page.rectOf('api'));
    });
  }

  it('stays inside a screen that its words leave no room beside, and scrolls', async () => {
    const long = `<dl id="long" hidden><dt id="api">API</dt><dd>${'A long explanation goes on. '.repeat(80)}</dd></dl>`;
    page = await WidgetPage.open(`<p style="margin: 0; padding: 280px 100px">An API.</p>${long}`, {
      glossary: '#long',
    });
    await page.restOn('api');
    await until(() => page.shown !== undefined);
    await until(() => page.dialog.getBoundingClientRect().left > 0);
    const { top, bottom } = page.dialog.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(600);
    const body = page.dialog.querySelector('.body') as HTMLElement;
    expect(body.scrollHeight).to.be.above(body.clientHeight);
  });
});
