/** The switch "off on this site": what it takes away, that it holds, and the way back. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { LAUNCHER, MARKS } from './bakery.ts';
import { hearEvents, heardBy, withOptions } from './prepare.ts';
import {
  boxOf,
  find,
  focusOf,
  isThere,
  marksOf,
  openCard,
  placeOf,
  press,
  untilGone,
  untilMarked,
  untilReady,
} from './reader.ts';
import { WAY_BACK, openSettings, painted, stored, switchOff } from './settings-reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** Longer than a card waits before it opens. */
const CARD_MS = 400;

async function visitWithSettings(
  path = 'bakery.html',
  options?: Parameters<typeof site.visit>[1],
): Promise<Page> {
  const { page } = await site.visit(path, options);
  await untilReady(page);
  await openSettings(page);
  return page;
}

/** Writes down how many words were ever painted, however shortly. */
const watchPaint = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const add = Object.getOwnPropertyDescriptor(Highlight.prototype, 'add')?.value as (
      range: Range,
    ) => Highlight;
    Object.assign(window, { everPainted: 0 });
    Highlight.prototype.add = function count(range) {
      (window as unknown as { everPainted: number }).everPainted++;
      return add.call(this, range as Range);
    };
  });

const everPainted = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { everPainted: number }).everPainted);

describe('"off on this site"', () => {
  it('takes all marks away, and leaves a small button as the way back', async () => {
    const page = await visitWithSettings();
    await switchOff(page);
    expect(await painted(page)).toBe(0);
    await page.keyboard.press('Escape');
    await find(page, 'button', WAY_BACK);
    expect(await isThere(page, 'button', LAUNCHER)).toBe(false);
    const { width } = await boxOf(await find(page, 'button', WAY_BACK));
    expect(width).toBeLessThan(44);
  });

  it('holds on the next visit before anything is painted, and loads nothing that only cards need', async () => {
    const page = await visitWithSettings('bakery.html', { prepare: watchPaint });
    await switchOff(page);
    expect(await everPainted(page)).toBeGreaterThan(0);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await untilReady(page, 'glossator-launcher');
    await find(page, 'button', WAY_BACK);
    expect(await everPainted(page)).toBe(0);
    expect(asked.filter((url) => /\/(?:card|panel)-/u.test(url))).toEqual([]);

    await page.goto(new URL('choir.html', page.url()).href);
    await untilReady(page, 'glossator-launcher');
    expect([await everPainted(page), (await marksOf(page)).length]).toEqual([0, 0]);
  });

  it('opens no card, neither over words that were marked nor over such that the author marked', async () => {
    const { page } = await site.visit('pages/marked-by-hand.html', { prepare: hearEvents });
    await untilReady(page);
    const [first] = await marksOf(page);
    const place = await placeOf(page, first?.term ?? '');
    await openSettings(page);
    await switchOff(page);
    await page.keyboard.press('Escape');
    const before = (await heardBy(page, 'open')).length;
    await page.mouse.click(place.x, place.y);
    await page.keyboard.down('Alt');
    await page.keyboard.press('.');
    await page.keyboard.up('Alt');
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), CARD_MS);
    expect((await heardBy(page, 'open')).length).toBe(before);
  });

  it('is left by the way back, with marks, count and focus there again', async () => {
    const page = await visitWithSettings();
    await switchOff(page);
    await page.reload();
    await untilReady(page, 'glossator-launcher');
    await press(page, 'button', WAY_BACK);
    await find(page, 'button', LAUNCHER);
    expect(await marksOf(page)).toHaveLength(MARKS);
    expect(await focusOf(page)).toEqual({ role: 'button', text: LAUNCHER });
    expect(await stored(page)).toEqual([]);
    await openCard(page, 'api', 'API');
  });

  it('closes the card that is open', async () => {
    const page = await visitWithSettings();
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.glossator.open('api'));
    await find(page, 'dialog', 'API');
    await openSettings(page);
    await switchOff(page);
    await untilGone(page, 'dialog', 'API');
  });

  it('has its way back where the author has no button, until it is taken', async () => {
    const prepare = withOptions('data-launcher="none"');
    const page = await visitWithSettings('pages/sections.html', { prepare });
    await switchOff(page);
    await page.reload();
    await press(page, 'button', WAY_BACK);
    await page.waitForFunction(() => window.glossator.marks.length === 4);
    expect(await page.$$('glossator-widget >>> glossator-launcher:not([hidden])')).toHaveLength(0);
  });

  it('adds no button where the author has one, which leads to the settings', async () => {
    const page = await visitWithSettings('pages/own-button.html');
    await switchOff(page);
    await page.reload();
    await untilMarked(page);
    await page.waitForFunction(() => window.glossator.shadowRoot);
    await page.evaluate(() => window.glossator.openPanel('page'));
    await press(page, 'button', 'Turn on');
    await page.waitForFunction(() => window.glossator.marks.length === 3);
    expect(await page.$$('glossator-widget >>> glossator-launcher')).toHaveLength(0);
  });
});
