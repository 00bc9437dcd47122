/** Hostile pages by their pixels, and for a reader who wants less motion: what only one browser can show. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { differences, pictureOf } from './pictures.ts';
import { boxOf, find, openCard, press, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

async function visitReady(file: string): Promise<Page> {
  const { page } = await site.visit(`pages/hostile/${file}`);
  await untilReady(page);
  return page;
}

describe('a host', () => {
  it('that unsets everything has a card and a panel of the same pixels as any other', async () => {
    const seenOn = async (file: string): Promise<readonly Uint8Array[]> => {
      const page = await visitReady(file);
      const card = await openCard(page, 'api', 'API');
      const first = await pictureOf(page, card);
      await press(page, 'button', 'Read more about API');
      await find(page, 'heading', 'API');
      return [first, await pictureOf(page, await find(page, 'complementary', 'Glossary'))];
    };
    const [plain, unset] = [await seenOn('plain.html'), await seenOn('unset.html')];
    const judge = await visitReady('plain.html');
    for (const [index, picture] of plain.entries())
      expect(await differences(judge, picture, unset[index] as Uint8Array)).toBe(0);
  });
  it('that shows a dialog above everything has the card above it, and Escape closes that first', async () => {
    const page = await visitReady('modal.html');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    const { x, y, width } = await boxOf((await page.$('dialog span')) as ElementHandle);
    await page.mouse.move(x + 1, y + 5);
    await page.mouse.move(x + width / 2, y + 8);
    // What a modal dialog holds back has no role.
    const card = await page.waitForSelector('glossator-card >>> .card:popover-open', { visible: true });
    // The arrow, which points at the middle of words, is smoothed as that falls.
    const above = await pictureOf(page, card as ElementHandle, 10);
    await page.keyboard.press('Escape');
    await page.waitForSelector('glossator-widget >>> .card:not(:popover-open)');
    expect(await page.$('dialog:modal')).not.toBe(null);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog:not([open])');
    const { page: plain } = await site.visit('pages/hostile/plain.html');
    await untilReady(plain);
    const alone = await pictureOf(plain, await openCard(plain, 'api', 'API'), 10);
    expect(await differences(plain, above, alone)).toBe(0);
  });
  it('whose reader wants less motion is given none that takes over 1 ms', async () => {
    const { page } = await site.visit('pages/hostile/plain.html', {
      prepare: (it) => it.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]),
    });
    await untilReady(page);
    await openCard(page, 'api', 'API');
    await press(page, 'button', 'Read more about API');
    await find(page, 'heading', 'API');
    const slow = await page.evaluate(() => {
      const found: string[] = [];
      const look = (root: ParentNode): void => {
        for (const element of root.querySelectorAll('*')) {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          const seconds = `${transitionDuration}, ${animationDuration}`.split(', ').map(parseFloat);
          if (Math.max(...seconds) > 0.001) found.push(`${element.localName}.${element.className}`);
          if (element.shadowRoot) look(element.shadowRoot);
        }
      };
      look(window.glossator.shadowRoot as ShadowRoot);
      return found;
    });
    expect(slow).toEqual([]);
  });
});
