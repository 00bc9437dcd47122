/** Words that a reader selects on a page, and what is offered for them. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { all, holdTimers, passTime, withOptions } from './prepare.ts';
import { boxOf, find, focusOf, isThere, middleOf, untilGone, untilReady, type Place } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true };
/** Longer than any rest. */
const LONG_MS = 5000;

/** Selects words inside an element as a script does, and lets the page hear of it. */
function select(page: Page, id: string, words: string): Promise<void> {
  return page.evaluate(
    async (inside, wanted) => {
      const element = document.getElementById(inside) as HTMLElement;
      const active = document.activeElement;
      if (active instanceof HTMLElement && !active.contains(element)) active.blur();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }
      if (element instanceof HTMLInputElement) element.select();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    id,
    words,
  );
}

/** Waits for an offer, and no longer than it rests. */
async function untilOffered(page: Page, name: string): Promise<void> {
  await passTime(page, LONG_MS);
  await find(page, 'button', name);
}

/** What is offered once every rest has passed, by its name; to be asked when the offer has been shown before. */
async function offerAfterRest(page: Page): Promise<string | undefined> {
  await passTime(page, LONG_MS);
  return page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    const root = window.glossator.shadowRoot?.querySelector('glossator-offer')?.shadowRoot;
    const button = root?.querySelector(':popover-open button');
    return button?.getAttribute('aria-label') ?? button?.textContent ?? undefined;
  });
}

const placeOf = (page: Page, id: string, words: string): Promise<Place> =>
  page.evaluate(
    (inside, wanted) => {
      const node = document.getElementById(inside)?.firstChild as Text;
      const range = new Range();
      range.setStart(node, node.data.indexOf(wanted));
      range.setEnd(node, node.data.indexOf(wanted) + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    id,
    words,
  );

describe('selected words', () => {
  /** A page where something has been offered, so that what offers has loaded. */
  const held = async (): Promise<{ page: Page }> => {
    const { page } = await site.visit('pages/selection.html', { prepare: holdTimers });
    await untilReady(page);
    await select(page, 'prose', 'harbour');
    await untilOffered(page, 'Search the glossary for “harbour”');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await untilGone(page, 'button', 'Search the glossary for “harbour”');
    return { page };
  };

  it.each([
    { id: 'heading', words: 'web servers', offer: 'Explain “web servers”' },
    { id: 'heading', words: ' web servers ', offer: 'Explain “web servers”' },
    { id: 'quoted', words: '“database”.', offer: 'Explain “database”' },
    { id: 'link', words: 'database', offer: 'Explain “database”' },
    { id: 'inline', words: 'API', offer: 'Explain “API”' },
    { id: 'marked', words: 'API', offer: 'Explain “API”' },
    { id: 'prose', words: 'torte', offer: 'Search the glossary for “torte”' },
    { id: 'prose', words: 'torte: one, two', offer: 'Search the glossary for “torte: one, two”' },
  ])('“$words” in #$id are offered: $offer', async ({ id, words, offer }) => {
    const { page } = await held();
    await select(page, id, words);
    await untilOffered(page, offer);
  });

  it.each([
    { says: 'more than a phrase', id: 'prose', words: 'sells torte: one, two, three, four, five' },
    { says: 'signs alone', id: 'prose', words: ': ' },
    { says: 'unknown in code', id: 'inline', words: 'fetch' },
    { says: 'in a block of code', id: 'code', words: 'database' },
    { says: 'where the author has switched us off', id: 'off', words: 'database' },
    { says: 'in text that is written', id: 'written', words: 'database' },
    { says: 'where the page forbids to select', id: 'unselectable', words: 'database' },
    { says: 'in a field', id: 'field', words: 'database' },
  ])('$says have no offer', async ({ id, words }) => {
    const { page } = await held();
    await select(page, id, words);
    expect(await offerAfterRest(page)).toBe(undefined);
  });

  it('on a page that is written as a whole have no offer', async () => {
    const { page } = await held();
    await page.evaluate(() => (document.designMode = 'on'));
    await select(page, 'heading', 'web servers');
    expect(await offerAfterRest(page)).toBe(undefined);
  });

  it('from one block to another have no offer', async () => {
    const { page } = await held();
    await page.evaluate(() => {
      const [first, second] = ['first', 'second'].map(
        (id) => document.getElementById(id)?.firstChild as Text,
      );
      getSelection()?.setBaseAndExtent(first as Text, 3, second as Text, 8);
    });
    expect(await offerAfterRest(page)).toBe(undefined);
  });

  it('in a dialog that holds the page back have no offer, since nobody could press it', async () => {
    const { page } = await held();
    await page.evaluate(() => (document.getElementById('modal') as HTMLDialogElement).showModal());
    await select(page, 'modal', 'database');
    expect(await offerAfterRest(page)).toBe(undefined);
  });

  it('have no offer while the button of the mouse is down', async () => {
    const { page } = await held();
    // From the middle of one word to the middle of another, whatever the type: the words between are selected.
    const from = await placeOf(page, 'heading', 'Two');
    const to = await placeOf(page, 'heading', 'hum');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    expect(await offerAfterRest(page)).toBe(undefined);
    await page.mouse.up();
    await expect.poll(() => offerAfterRest(page)).toMatch(/^(?:Search|Explain)/u);
  });

  it('have no offer before they have come to rest, nor while a card is open', async () => {
    const { page } = await held();
    await select(page, 'heading', 'web servers');
    await passTime(page, 399);
    expect(await isThere(page, 'button', 'Explain “web servers”')).toBe(false);
    await page.evaluate(() => window.glossator.open('api'));
    await find(page, 'dialog', 'API');
    expect(await offerAfterRest(page)).toBe(undefined);
  });

  it('lose the offer when the page is left', async () => {
    const { page } = await held();
    await select(page, 'heading', 'web servers');
    await untilOffered(page, 'Explain “web servers”');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await offerAfterRest(page)).toBe(undefined);
  });

  it('leave Escape to the page when nothing is offered, and keep it when something is', async () => {
    const { page } = await held();
    await page.evaluate(() =>
      document.addEventListener('keydown', ({ key }) => (document.title += ` ${key}`)),
    );
    await select(page, 'heading', 'web servers');
    await untilOffered(page, 'Explain “web servers”');
    await page.keyboard.press('Escape');
    expect(await page.title()).toBe('Words to select');
    expect(await offerAfterRest(page)).toBe(undefined);
    await page.keyboard.press('Escape');
    expect(await page.title()).toBe('Words to select Escape');
  });

  it('are left alone when data-selection is "none"', async () => {
    const prepare = all(holdTimers, withOptions('data-selection="none"'));
    const { page } = await site.visit('pages/selection.html', { prepare });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await untilReady(page);
    await select(page, 'heading', 'web servers');
    expect(await offerAfterRest(page)).toBe(undefined);
    expect(asked.filter((address) => /selection-offer|chunks\/offer/u.test(address))).toEqual([]);
  });
});

describe('words selected by a finger', () => {
  it('are offered at the edge of the screen, where the system has no menu, and explained in a sheet', async () => {
    const { page } = await site.visit('pages/selection.html', { viewport: PHONE });
    await untilReady(page);
    const { x, y } = await placeOf(page, 'prose', 'harbour');
    // No driver makes the system select: a finger that was down, and handles that only the page's selection tells of.
    await page.touchscreen.tap(x, y);
    await select(page, 'heading', 'web servers');
    const offer = await find(page, 'button', 'Explain “web servers”');
    const box = await boxOf(offer);
    expect(box.y - y).toBeGreaterThan(72);
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(Math.abs(box.x + box.width / 2 - PHONE.width / 2)).toBeLessThan(2);
    const launcher = await boxOf(await find(page, 'button', 'Glossary: 2 terms on this page'));
    expect(box.x + box.width).toBeLessThan(launcher.x);
    const middle = middleOf(box);
    await page.touchscreen.tap(middle.x, middle.y);
    const sheet = await boxOf(await find(page, 'dialog', 'Web server'));
    expect(sheet.width).toBe(PHONE.width);
  });
});

describe('an offer', () => {
  it('is pressed by Enter after Tab, and Escape brings focus back to the page', async () => {
    const { page } = await site.visit('pages/selection.html');
    await untilReady(page);
    await page.focus('#link');
    await select(page, 'link', 'database');
    await find(page, 'button', 'Explain “database”');
    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toMatchObject({ text: 'Explain “database”' });
    await page.keyboard.press('Enter');
    await find(page, 'dialog', 'Database');
    await page.keyboard.press('Escape');
    await untilGone(page, 'dialog', 'Database');
    expect(await focusOf(page)).toEqual({ role: 'a', text: 'database' });
  });
});
