/** The same on a page in Arabic: our own words run from right to left, and what they stand beside does not. */
import type { Page } from 'puppeteer-core';
import { find, press } from './reader.ts';
import { CARD, PANEL, openList, openRow, scrollTo, showCard, type State } from './state.ts';

const SETTINGS = 'الإعدادات';

const inArabic = (name: string, root: string, show: State['show']): State => ({
  name: `${name}-in-arabic`,
  path: 'rtl.html',
  root,
  show,
});

async function openEntry(page: Page): Promise<void> {
  await openRow('index', 'backend-development', 'Backend development')(page);
}

export const arabicStates: readonly State[] = [
  inArabic('card', CARD, (page) => showCard(page, 'api', 'API')),
  inArabic('on-this-page', PANEL, openList('page')),
  { ...inArabic('index', PANEL, openList('index')), lines: 40 },
  inArabic('paths', PANEL, openList('paths')),
  inArabic('path', PANEL, openRow('paths', 'how-a-website-works', 'How a website works')),
  inArabic('entry', PANEL, openEntry),
  inArabic('end-of-entry', 'glossator-widget >>> .colophon', async (page) => {
    await openEntry(page);
    await scrollTo(page, 'glossator-widget >>> .colophon');
  }),
  inArabic('settings', PANEL, async (page) => {
    await openList('page')(page);
    await press(page, 'button', SETTINGS);
    await find(page, 'heading', SETTINGS);
  }),
];
