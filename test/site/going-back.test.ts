/** The back/forward cache: a page that a reader has left is kept as it is, and comes back at once. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { answer } from './prepare.ts';
import { find, isThere, marksOf, openCard, untilGone, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const TAG = '<script async src="/glossator/glossator.js"';

/** Gives the tag more attributes; and no page that a server forbids to keep is kept. */
const keepable = (attributes: string) =>
  answer(/\.html/u, ({ body }) => ({
    body: body.toString().replace(TAG, `${TAG} ${attributes}`),
    headers: { 'cache-control': 'max-age=60' },
  }));

interface Left {
  readonly page: Page;
  /** Why the browser has not kept the page, if it has not. */
  readonly reasons: readonly string[];
}

async function visitKeepable(attributes: string, path = 'pages/sections.html'): Promise<Left> {
  const { page } = await site.visit(path, { prepare: keepable(attributes) });
  await untilReady(page);
  const reasons: string[] = [];
  const session = await page.createCDPSession();
  await session.send('Page.enable');
  session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
    reasons.push(...notRestoredExplanations.map(({ reason }) => reason)),
  );
  await page.evaluate(() => {
    const isKept = (event: PageTransitionEvent) => Object.assign(window, { isKept: event.persisted });
    addEventListener('pageshow', isKept);
  });
  return { page, reasons };
}

/** To another page, which has the tag as well, and back. */
async function leaveAndComeBack({ page, reasons }: Left): Promise<void> {
  // What is asked for while a page is put away gets no answer from whoever stands between browser and server here.
  await page.waitForNetworkIdle({ idleTime: 200 });
  await page.goto(new URL('/pages/head.html', page.url()).href);
  await untilReady(page);
  await page.goBack();
  // The browser hears no pointer before it has shown the page.
  await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
  expect(reasons).toEqual([]);
  expect(await page.evaluate(() => (window as { isKept?: boolean }).isKept)).toBe(true);
}

const OPTIONS = [
  { says: 'no options', attributes: '' },
  { says: 'wrapped words and an appendix', attributes: 'data-mark="wrap" data-print="appendix"' },
  { says: 'frames that are explained', attributes: 'data-frames="same-origin"', path: 'pages/frames.html' },
] as const;

describe('a page that the browser keeps while the reader is elsewhere', () => {
  it.each(OPTIONS)(
    'comes back with its marks, by the same instance, with $says',
    async ({ attributes, ...options }) => {
      const left = await visitKeepable(attributes, 'path' in options ? options.path : undefined);
      const { page } = left;
      const marks = await marksOf(page);
      await leaveAndComeBack(left);
      expect(await marksOf(page)).toEqual(marks);
      expect(await page.$$('glossator-widget')).toHaveLength(1);
      await openCard(page, 'api', 'API');
    },
  );

  it('comes back without the card that was open when the reader left', async () => {
    const left = await visitKeepable('');
    const { page } = left;
    await openCard(page, 'api', 'API');
    await leaveAndComeBack(left);
    expect(await isThere(page, 'dialog')).toBe(false);
    expect(await page.evaluate(() => CSS.highlights.get('glossator-active')?.size)).toBe(0);
  });

  it('is kept though panel and search were used, and follows its host again when it comes back', async () => {
    const left = await visitKeepable('');
    const { page } = left;
    await page.evaluate(() => window.glossator.openPanel('index'));
    await (await find(page, 'combobox')).type('data');
    await find(page, 'option');
    await page.evaluate(() => window.glossator.close());
    await untilGone(page, 'complementary');
    await leaveAndComeBack(left);
    await page.evaluate(() => document.querySelector('main')?.append('And a browser.'));
    await page.waitForFunction(() => window.glossator.marks.some(({ term }) => term === 'browser'));
  });
});
