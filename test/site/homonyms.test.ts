/** A word of which nothing around tells what it means: every meaning has to reach every reader. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { buildHomonymsSite } from '../support/homonyms-site.mjs';
import {
  find,
  focusOf,
  isThere,
  middleOf,
  boxOf,
  openCard,
  placeOf,
  press,
  pressWith,
  textOf,
  untilReady,
} from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite(buildHomonymsSite);

const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true };
const FIRST = 'Port in networking';
const WINE = 'Port the drink A sweet red wine from Portugal.';

async function visit(viewport?: typeof PHONE): Promise<Page> {
  const { page } = await site.visit('pages/homonyms.html', viewport && { viewport });
  await untilReady(page);
  return page;
}

describe('a word of two meanings', () => {
  it('is told to the host with both of them, and with one where the words around tell', async () => {
    const page = await visit();
    const marks = await page.evaluate(() =>
      window.glossator.marks.map(({ term, alternatives }) => ({ term, alternatives })),
    );
    expect(marks).toEqual([
      { term: 'port-network', alternatives: ['port-wine'] },
      { term: 'firewall', alternatives: undefined },
      { term: 'port-network', alternatives: undefined },
    ]);
    expect(await page.evaluate(() => window.glossator.marks.map((mark) => 'alternatives' in mark))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('shows both on its card to a mouse, the second with a way on and back', async () => {
    const page = await visit();
    const card = await openCard(page, 'port-network', FIRST);
    expect(await textOf(card)).toContain('A numbered door of a computer.');
    expect(await textOf(await find(page, 'list', 'It may also mean'))).toContain('A sweet red wine');
    await press(page, 'button', WINE);
    await find(page, 'dialog', 'Port the drink');
    await press(page, 'button', 'Back');
    await find(page, 'dialog', FIRST);
  });

  it('has both read out to who comes by keyboard', async () => {
    const page = await visit();
    await pressWith(page, 'Alt', 'Period');
    const card = await find(page, 'dialog', FIRST);
    expect(await focusOf(page)).toMatchObject({ role: 'dialog' });
    const { description } = (await page.accessibility.snapshot({ root: card })) ?? {};
    expect(description).toContain('A numbered door of a computer.');
    expect(description).toContain('It may also mean');
    expect(description).toContain('A sweet red wine from Portugal.');
  });

  it('is followed by Tab and Enter', async () => {
    const page = await visit();
    await pressWith(page, 'Alt', 'Period');
    await find(page, 'dialog', FIRST);
    await page.waitForFunction(() => window.glossator.shadowRoot?.activeElement);
    let reached = '';
    for (let step = 0; step < 5 && !reached.startsWith('Port the drink'); step++) {
      await page.keyboard.press('Tab');
      reached = (await focusOf(page)).text;
    }
    await page.keyboard.press('Enter');
    expect(await textOf(await find(page, 'dialog', 'Port the drink'))).toContain('A sweet red wine');
  });

  it('is followed by a tap on the sheet', async () => {
    const page = await visit(PHONE);
    const word = await placeOf(page, 'port-network');
    await page.touchscreen.tap(word.x, word.y);
    const row = await find(page, 'button', WINE);
    const sheet = await find(page, 'dialog', FIRST);
    await page.waitForFunction(
      (it) => Math.abs(it.getBoundingClientRect().bottom - innerHeight) < 1,
      {},
      sheet,
    );
    const { x, y } = middleOf(await boxOf(row));
    await page.touchscreen.tap(x, y);
    expect(await textOf(await find(page, 'dialog', 'Port the drink'))).toContain('A sweet red wine');
  });

  it('is listed with both in the panel', async () => {
    const page = await visit();
    await page.evaluate(() => window.glossator.openPanel('page'));
    await find(page, 'button', 'port in networking / the drink A numbered door of a computer.');
    expect(await isThere(page, 'button', 'port A numbered door of a computer.')).toBe(true);
  });

  it('has no such list where the words around tell which it is', async () => {
    const page = await visit();
    await page.evaluate(() => window.glossator.openPanel('page'));
    const shown = await page.$$('::-p-aria([name="Show “port” in the text"][role="button"])');
    await shown[1]?.evaluate((it) => (it as HTMLElement).click());
    await find(page, 'dialog', FIRST);
    expect(await isThere(page, 'list', 'It may also mean')).toBe(false);
  });
});
