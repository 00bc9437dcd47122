/** The card as a reader meets it: by mouse, finger and keyboard. */
import { describe, expect, it } from 'vitest';
import { all, hearEvents, heardBy, holdTimers, passTime, rewrite } from './prepare.ts';
import {
  NOWHERE,
  boxOf,
  find,
  focusOf,
  isThere,
  middleOf,
  openCard,
  placeOf,
  press,
  pressWith,
  restOn,
  textOf,
  untilGone,
  untilMarked,
  untilReady,
} from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true };

describe('a mouse', () => {
  const prepare = all(holdTimers, hearEvents);

  it('opens the card when it has rested on a word for 150 ms', async () => {
    const { page } = await site.visit('bakery.html', { prepare });
    await untilReady(page);
    await restOn(page, 'api');
    await passTime(page, 149);
    expect(await heardBy(page, 'open')).toEqual([]);
    await passTime(page, 1);
    const card = await find(page, 'dialog', 'API');
    expect(await textOf(card)).toContain('A fixed way for one program to ask another');
  });

  it('opens nothing where it only passes over', async () => {
    const { page } = await site.visit('bakery.html', { prepare });
    await untilReady(page);
    await restOn(page, 'api');
    await passTime(page, 100);
    await page.mouse.move(NOWHERE.x, NOWHERE.y);
    await passTime(page, 10_000);
    expect(await heardBy(page, 'open')).toEqual([]);
  });

  it('crosses to the card, which stays, and closes it 300 ms after it has left both', async () => {
    const { page } = await site.visit('bakery.html', { prepare });
    await untilReady(page);
    await restOn(page, 'api');
    await passTime(page, 150);
    const middle = middleOf(await boxOf(await find(page, 'dialog', 'API')));
    await page.mouse.move(middle.x, middle.y, { steps: 12 });
    await passTime(page, 10_000);
    expect(await isThere(page, 'dialog', 'API')).toBe(true);
    await page.mouse.move(NOWHERE.x, NOWHERE.y);
    await passTime(page, 299);
    expect(await isThere(page, 'dialog', 'API')).toBe(true);
    await passTime(page, 1);
    await untilGone(page, 'dialog');
  });

  it('opens the card at once by a click, and closes it by one elsewhere', async () => {
    const { page } = await site.visit('bakery.html', { prepare });
    await untilReady(page);
    const { x, y } = await placeOf(page, 'api');
    await page.mouse.click(x, y);
    await find(page, 'dialog', 'API');
    await page.mouse.click(NOWHERE.x, NOWHERE.y);
    await untilGone(page, 'dialog');
  });

  it('opens nothing while it selects', async () => {
    const { page } = await site.visit('bakery.html', { prepare });
    await untilReady(page);
    const { x, y } = await placeOf(page, 'api');
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await passTime(page, 1000);
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
    expect(await heardBy(page, 'open')).toEqual([]);
  });
});

describe('the card', () => {
  it('stands beside its word, inside the screen', async () => {
    const { page } = await site.visit('bakery.html');
    await untilReady(page);
    const word = await restOn(page, 'api');
    const card = await boxOf(await find(page, 'dialog', 'API'));
    expect(word.x).toBeGreaterThan(card.x);
    expect(word.x).toBeLessThan(card.x + card.width);
    const gap = card.y > word.y ? card.y - word.y : word.y - card.y - card.height;
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(40);
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(1280);
  });

  it('stands on the part of the screen that is left when fingers have zoomed the page', async () => {
    const { page } = await site.visit('bakery.html');
    await untilReady(page);
    const session = await page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await pressWith(page, 'Alt', 'Period');
    const card = await boxOf(await find(page, 'dialog', 'Spreadsheet'));
    const seen = await page.evaluate(() => {
      const { offsetLeft: x = 0, offsetTop: y = 0, width = 0, height = 0, scale } = visualViewport ?? {};
      return { x, y, right: x + width, bottom: y + height, scale };
    });
    expect(seen.scale).toBe(2);
    expect(card.x).toBeGreaterThanOrEqual(seen.x);
    expect(card.y).toBeGreaterThanOrEqual(seen.y);
    expect(card.x + card.width).toBeLessThanOrEqual(seen.right);
    expect(card.y + card.height).toBeLessThanOrEqual(seen.bottom);
  });

  it('closes by Escape alone, which the page then does not hear', async () => {
    const { page } = await site.visit('bakery.html');
    await untilReady(page);
    await page.evaluate(() =>
      document.body.addEventListener('keydown', ({ key }) => (document.title += ` ${key}`)),
    );
    await openCard(page, 'api', 'API');
    await page.keyboard.press('Escape');
    await untilGone(page, 'dialog');
    await page.keyboard.press('Escape');
    expect(await page.title()).toMatch(/spreadsheets.* Escape$/u);
    expect(await page.title()).not.toMatch(/Escape Escape$/u);
  });

  it('leads to related terms and back again', async () => {
    const { page } = await site.visit('bakery.html');
    await untilReady(page);
    await openCard(page, 'api', 'API');
    await press(page, 'button', 'REST');
    await find(page, 'dialog', 'REST');
    await press(page, 'button', 'HTTP');
    await find(page, 'dialog', 'HTTP');
    await press(page, 'button', 'Back');
    await find(page, 'dialog', 'REST');
    await press(page, 'button', 'Back');
    await find(page, 'dialog', 'API');
    expect(await isThere(page, 'button', 'Back')).toBe(false);
  });

  it('opens the panel at the entry by “Read more”', async () => {
    const { page } = await site.visit('bakery.html');
    await untilReady(page);
    await openCard(page, 'api', 'API');
    await press(page, 'button', 'Read more about API');
    await untilGone(page, 'dialog');
    const panel = await find(page, 'complementary', 'Glossary');
    await find(page, 'heading', 'API');
    expect(await textOf(panel)).toContain('Common questions');
  });
});

describe('a page that the reader comes back to', () => {
  it('has no card open, and answers the pointer at once', async () => {
    // As its own server sends it, no page may be kept.
    const { page } = await site.visit('bakery.html', { prepare: rewrite((html) => html) });
    await untilReady(page);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'read anew')),
    );
    await openCard(page, 'api', 'API');
    await page.goto(new URL('choir.html', page.url()).href);
    await page.goBack();
    expect(await page.title()).toBe('kept');
    expect(await isThere(page, 'dialog')).toBe(false);
    expect(await page.evaluate(() => CSS.highlights.get('glossator-active')?.size ?? 0)).toBe(0);
    await openCard(page, 'api', 'API');
  });
});

describe('a finger', () => {
  it('opens a sheet at the bottom by a tap, and closes it by a tap outside', async () => {
    const { page } = await site.visit('bakery.html', { viewport: PHONE });
    await untilReady(page);
    const { x, y } = await placeOf(page, 'api');
    await page.touchscreen.tap(x, y);
    const sheet = await find(page, 'dialog', 'API');
    // It slides in: wait for where it comes to rest.
    await page.waitForFunction(
      (it) => Math.abs(it.getBoundingClientRect().bottom - innerHeight) < 1,
      {},
      sheet,
    );
    expect((await boxOf(sheet)).width).toBe(PHONE.width);
    await page.touchscreen.tap(20, 60);
    await untilGone(page, 'dialog');
  });

  it('closes the sheet by its button', async () => {
    const { page } = await site.visit('bakery.html', { viewport: PHONE });
    await untilReady(page);
    const { x, y } = await placeOf(page, 'api');
    await page.touchscreen.tap(x, y);
    const button = middleOf(await boxOf(await find(page, 'button', 'Close')));
    await page.touchscreen.tap(button.x, button.y);
    await untilGone(page, 'dialog');
  });

  it('is answered also when it taps before anything has loaded to answer it', async () => {
    const { page } = await site.visit('bakery.html', {
      viewport: PHONE,
      prepare: (it) =>
        it.evaluateOnNewDocument(() => {
          // Idle comes when the test says so.
          Object.assign(window, {
            requestIdleCallback: (run: () => void) => addEventListener('let-idle', run, { once: true }),
          });
        }),
    });
    // A page that is scrolled before that is read further down at once.
    await untilMarked(page);
    const { x, y } = await placeOf(page, 'api');
    await page.touchscreen.tap(x, y);
    expect(await isThere(page, 'dialog')).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('let-idle')));
    await find(page, 'dialog', 'API');
  });
});

describe('a keyboard', () => {
  it('steps through the marks with Alt and the full stop or the comma, and gets its focus back', async () => {
    const { page } = await site.visit('bakery.html');
    await untilReady(page);
    await page.focus('.masthead__name a');
    await pressWith(page, 'Alt', 'Period');
    await find(page, 'dialog', 'Spreadsheet');
    expect(await focusOf(page)).toMatchObject({ role: 'dialog' });
    await pressWith(page, 'Alt', 'Period');
    await find(page, 'dialog', 'Backend development');
    await pressWith(page, 'Alt', 'Comma');
    await find(page, 'dialog', 'Spreadsheet');
    await pressWith(page, 'Alt', 'Comma');
    await find(page, 'dialog', 'Two-factor authentication');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await page.keyboard.press('Escape');
    await untilGone(page, 'dialog');
    expect(await focusOf(page)).toEqual({ role: 'a', text: 'Early Closing' });
  });

  it('reaches all that is in the card by Tab', async () => {
    const { page } = await site.visit('bakery.html');
    await untilReady(page);
    await pressWith(page, 'Alt', 'Period');
    await find(page, 'dialog', 'Spreadsheet');
    const reached: string[] = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab');
      reached.push((await focusOf(page)).text);
    }
    expect(reached.at(-1)).toBe('Read more about Spreadsheet');
  });
});
