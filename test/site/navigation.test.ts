/** Libraries that put another page in the place of the one that is there, as their users have them. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../support/paths.mjs';
import { rewrite } from './prepare.ts';
import { isThere, marksOf, openCard, untilGone, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** What the libraries leave on the page. */
interface Libraries {
  readonly Turbo: { visit(address: string, options: { action: 'advance' }): void };
  readonly htmx: { ajax(verb: 'GET', address: string, options: Record<string, string>): Promise<void> };
}

const libraries = [
  {
    name: 'Turbo',
    script: 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js',
    go: (page: Page, address: string) =>
      page.evaluate(async (to) => {
        const isLoaded = new Promise((resolve) =>
          document.addEventListener('turbo:load', resolve, { once: true }),
        );
        (window as unknown as Libraries).Turbo.visit(to, { action: 'advance' });
        await isLoaded;
      }, address),
  },
  {
    name: 'htmx',
    script: 'node_modules/htmx.org/dist/htmx.min.js',
    go: (page: Page, address: string) =>
      page.evaluate(async (to) => {
        const options = { target: 'main', select: 'main', swap: 'outerHTML' };
        await (window as unknown as Libraries).htmx.ajax('GET', to, options);
        history.pushState({}, '', to);
      }, address),
  },
] as const;

const PAGES = [
  { address: 'head.html', terms: ['api', 'database', 'browser'] },
  { address: 'sections.html', terms: ['api', 'database', 'api', 'database'] },
] as const;

const termsOf = async (page: Page): Promise<string[]> => (await marksOf(page)).map(({ term }) => term);

const TAG = '<script async src="/glossator/glossator.js"></script>';

/** Where an author may put what all pages have. */
const places = [
  { says: 'the tag in the head', head: TAG, body: '' },
  { says: 'the tag at the end of the body', head: '', body: TAG },
  { says: 'an element of their own in the body', head: TAG, body: '<glossator-widget></glossator-widget>' },
] as const;

/** Opens a page; it and those that follow have the tag in the same place. */
async function visitWith(script: string, { head, body }: (typeof places)[number] = places[0]): Promise<Page> {
  const move = (html: string) =>
    html.replace(/<script.*glossator\.js"><\/script>/u, head).replace('</body>', `${body}</body>`);
  const { page } = await site.visit('pages/sections.html', { prepare: rewrite(move) });
  await untilReady(page);
  await page.addScriptTag({ path: inRoot(script) });
  return page;
}

/** Waits until the marks are those of the page that was gone to. */
async function untilTerms(page: Page, terms: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) => window.glossator.marks.map(({ term }) => term).join() === wanted,
    {},
    terms.join(),
  );
}

describe.each(libraries)('a site that $name leads through', ({ script, go }) => {
  it.each(places)('has the marks of each page, by one instance, with $says', async (place) => {
    const page = await visitWith(script, place);
    for (let step = 0; step < 20; step++) {
      const { address, terms } = PAGES[step % 2] as (typeof PAGES)[number];
      await go(page, address);
      await untilTerms(page, terms);
    }
    expect(await page.$$('glossator-widget')).toHaveLength(1);
    expect(await page.evaluate(() => window.glossator.isConnected)).toBe(true);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(2);
    await openCard(page, 'api', 'API');
  });

  it('closes the card of a word that has gone', async () => {
    const page = await visitWith(script);
    await openCard(page, 'api', 'API');
    await go(page, 'head.html');
    await untilGone(page, 'dialog');
    await untilTerms(page, PAGES[0].terms);
    expect(await isThere(page, 'dialog')).toBe(false);
    expect(await page.evaluate(() => CSS.highlights.get('glossator-active')?.size ?? 0)).toBe(0);
  });

  it('has the marks again of the page that the reader goes back to', async () => {
    const page = await visitWith(script);
    await go(page, 'head.html');
    await untilTerms(page, PAGES[0].terms);
    await go(page, 'sections.html');
    await untilTerms(page, PAGES[1].terms);
    expect(await termsOf(page)).toEqual(PAGES[1].terms);
  });
});
