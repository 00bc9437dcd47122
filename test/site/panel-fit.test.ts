/** That the panel holds what is in it: on the narrowest screen, in large type, mirrored, and in forced colours. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { find, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const NARROWEST = { width: 320, height: 568, hasTouch: true, isMobile: true };
const WIDE = { width: 1280, height: 800 };

/** The reader's own text size, as the browser's settings have it. */
const textSize =
  (pixels: number) =>
  async (page: Page): Promise<void> => {
    const session = await page.createCDPSession();
    await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
  };
const forcedColours = async (page: Page): Promise<void> => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
};
const asItIs = (): Promise<void> => Promise.resolve();

const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the page’s words': (page) => show(page, 'page', '[data-term]'),
  'A–Z': (page) => show(page, 'index', '[data-term]'),
  topics: (page) => show(page, 'topics', '[data-term]'),
  paths: (page) => show(page, 'paths', '[data-term]'),
  'an entry': async (page) => {
    await page.evaluate(() => (location.hash = '#glossator=backend-development'));
    await page.waitForSelector('glossator-widget >>> .map', { visible: true });
  },
  results: async (page) => {
    await show(page, 'index', '[data-term]');
    await (await find(page, 'combobox')).type('data');
    await find(page, 'option');
  },
  'no result': async (page) => {
    await show(page, 'index', '[data-term]');
    await (await find(page, 'combobox')).type('quantum datebaze');
    // By its place: the words before it are in the page's language.
    await page.waitForSelector('glossator-widget >>> .notice [role="list"]', { visible: true });
  },
};

async function show(page: Page, view: 'page' | 'index' | 'topics' | 'paths', awaited: string): Promise<void> {
  await page.evaluate((name) => window.glossator.openPanel(name), view);
  await page.waitForSelector(`glossator-widget >>> [role="tabpanel"] ${awaited}`, { visible: true });
}

/** What sticks out of the panel sideways, or is cut off where it should not be. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('glossator-widget')?.shadowRoot?.querySelector('glossator-panel');
    const frame = root?.shadowRoot?.querySelector('.panel');
    if (!frame) return ['no panel'];
    const { left, right } = frame.getBoundingClientRect();
    const parts = [...frame.querySelectorAll<HTMLElement>('button, input, h2, h3, p, span, summary, li, dt')];
    const shown = parts.filter((part) => part.checkVisibility() && !part.closest('.unseen, .letters'));
    const out = shown.filter((part) => {
      const box = part.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    });
    const wide = [...frame.querySelectorAll('.body, .head')].filter(
      (part) => part.scrollWidth > part.clientWidth,
    );
    return [...out, ...wide].map(
      (part) => `${part.className || part.localName}: ${part.textContent?.trim().slice(0, 40)}`,
    );
  });
}

describe.each([
  {
    where: 'on a screen 320 pixels wide',
    path: 'bakery.html',
    viewport: NARROWEST,
    prepare: asItIs,
    typePx: 15,
  },
  {
    where: 'on it in text twice as large',
    path: 'bakery.html',
    viewport: NARROWEST,
    prepare: textSize(32),
    typePx: 30,
  },
  {
    where: 'beside the page in text twice as large',
    path: 'bakery.html',
    viewport: WIDE,
    prepare: textSize(32),
    typePx: 30,
  },
  {
    where: 'on a page that runs from right to left',
    path: 'rtl.html',
    viewport: NARROWEST,
    prepare: asItIs,
    typePx: 15,
  },
])('the panel, $where', ({ path, viewport, prepare, typePx }) => {
  it.each(Object.entries(STATES))('holds %s', async (_, reach) => {
    const { page } = await site.visit(path, { viewport, prepare });
    await untilReady(page);
    await reach(page);
    const type = await page.$eval('glossator-widget >>> .panel', (it) => getComputedStyle(it).fontSize);
    expect(type).toBe(`${typePx}px`);
    expect(await misfits(page)).toEqual([]);
  });
});

describe('the panel in forced colours', () => {
  it('shows which result is active, which tab is selected and which way the map goes, by lines', async () => {
    const { page } = await site.visit('bakery.html', { prepare: forcedColours });
    await untilReady(page);
    await STATES['results']?.(page);
    await page.keyboard.press('ArrowDown');
    const line = (selector: string, ...properties: string[]): Promise<string[]> =>
      page.$eval(
        `glossator-widget >>> ${selector}`,
        (it, names) => names.map((name) => getComputedStyle(it).getPropertyValue(name)),
        properties,
      );
    expect(await line('[role="option"][aria-selected="true"]', 'outline-style', 'outline-width')).toEqual([
      'solid',
      '2px',
    ]);
    expect(await line('[role="tab"][aria-selected="true"]', 'border-bottom-style')).toEqual(['solid']);
    await page.keyboard.press('Escape');
    await STATES['an entry']?.(page);
    const [stroke] = await line('.map line', 'stroke');
    const [surface] = await line('[role="tabpanel"]', 'background-color');
    expect(stroke).not.toBe(surface);
    expect(await line('.map .pill', 'border-top-style')).toEqual(['solid']);
  });
});
