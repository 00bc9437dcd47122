/** Libraries that put another page in the place of the one that is there, as their users have them. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { navigators, takeOver, type Navigator } from './navigators.ts';
import { all, hurryTimers, rewrite } from './prepare.ts';
import { find, openCard, untilGone, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const PAGES = [
  { address: 'head.html', terms: ['api', 'database', 'browser'] },
  { address: 'sections.html', terms: ['api', 'database', 'api', 'database'] },
] as const;

const TAG = '<script async src="/glossator/glossator.js"></script>';

/** Where an author may put what all pages have. */
const places = [
  { says: 'the tag in the head', head: TAG, body: '' },
  { says: 'the tag at the end of the body', head: '', body: TAG },
  { says: 'an element of their own in the body', head: TAG, body: '<glossator-widget></glossator-widget>' },
] as const;

/** Opens a page; it and those that follow have the tag in the same place. */
async function visitWith(
  navigator: Navigator,
  { head, body }: (typeof places)[number] = places[0],
): Promise<Page> {
  const move = (html: string) =>
    html.replace(/<script.*glossator\.js"><\/script>/u, head).replace('</body>', `${body}</body>`);
  const { page } = await site.visit('pages/sections.html', { prepare: all(hurryTimers, rewrite(move)) });
  await untilReady(page);
  await takeOver(page, navigator);
  return page;
}

/** Waits until the marks are those of the page that was gone to. */
async function untilTerms(page: Page, terms: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      window.glossator.marks.map(({ term }) => term).join() === wanted &&
      window.glossator.marks.every(({ range }) => range.startContainer.isConnected),
    {},
    terms.join(),
  );
}

/** What there is of us, which must not become more. */
const ours = (page: Page) =>
  page.evaluate(() => {
    const { shadowRoot } = window.glossator;
    const card = shadowRoot?.querySelector('glossator-card');
    return {
      widgets: document.querySelectorAll('glossator-widget').length,
      isConnected: window.glossator.isConnected,
      sheets: document.adoptedStyleSheets.length,
      cards: shadowRoot?.querySelectorAll('glossator-card').length,
      launchers: shadowRoot?.querySelectorAll('glossator-launcher').length,
      open: card?.shadowRoot?.querySelectorAll(':popover-open').length,
      active: CSS.highlights.get('glossator-active')?.size ?? 0,
    };
  });

const ONE = { widgets: 1, isConnected: true, sheets: 2, cards: 1, launchers: 1, open: 0, active: 0 };

describe.each(navigators)('a site that $name leads through', (navigator) => {
  it(
    'has the marks of each page, by one instance, and no card that is left over',
    { timeout: 60_000 },
    async () => {
      const page = await visitWith(navigator);
      for (let step = 0; step < 100; step++) {
        const { address, terms } = PAGES[step % 2] as (typeof PAGES)[number];
        const hasCard = step % 20 === 9;
        if (hasCard) await page.evaluate(() => window.glossator.open('api'));
        if (hasCard) await find(page, 'dialog', 'API');
        await navigator.go(page, address);
        await untilTerms(page, terms);
        if (hasCard) await untilGone(page, 'dialog');
      }
      await untilReady(page);
      expect(await ours(page)).toEqual(ONE);
      await openCard(page, 'api', 'API');
    },
  );
});

describe.each(navigators.filter(({ swapsBody }) => swapsBody))(
  '$name, which takes another body',
  (navigator) => {
    it.each(places)('keeps one instance with $says', async (place) => {
      const page = await visitWith(navigator, place);
      for (let step = 0; step < 6; step++) {
        const { address, terms } = PAGES[step % 2] as (typeof PAGES)[number];
        await navigator.go(page, address);
        await untilTerms(page, terms);
      }
      await untilReady(page);
      expect(await ours(page)).toEqual(ONE);
      await openCard(page, 'api', 'API');
    });
  },
);

describe.each(navigators.filter(({ goesBack }) => goesBack))('going back where $name leads', (navigator) => {
  it('has the marks again of the page that the reader comes back to', async () => {
    const page = await visitWith(navigator);
    await navigator.go(page, 'head.html');
    await untilTerms(page, PAGES[0].terms);
    await page.evaluate(() => history.back());
    await untilTerms(page, PAGES[1].terms);
    await page.evaluate(() => history.forward());
    await untilTerms(page, PAGES[0].terms);
    await openCard(page, 'api', 'API');
  });
});
