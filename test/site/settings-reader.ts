/** What a reader does with the panel's settings, and what is left of it. */
import type { Page } from 'puppeteer-core';
import { find, press } from './reader.ts';

export const WAY_BACK = 'The glossary is off on this site. Turn on';

/** All that is stored, of whatever kind. */
export const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() => [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage)));

export const painted = (page: Page): Promise<number> =>
  page.evaluate(() => CSS.highlights.get('glossator-mark')?.size ?? 0);

export async function openSettings(page: Page): Promise<void> {
  await page.evaluate(() => window.glossator.openPanel('page'));
  await press(page, 'button', 'Settings');
  await find(page, 'heading', 'Settings');
}

/** Waits until it is done: its code comes with the first thing that is set. */
export async function switchOff(page: Page): Promise<void> {
  await press(page, 'switch', 'Off on this site');
  await page.waitForFunction(() => window.glossator.marks.length === 0);
}
