/** Light or dark: as the page is, or as its author says. */
import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { withOptions } from './prepare.ts';
import { openCard, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** Rec. 709 luma of an element's background, 0 to 255. */
function lumaOf(element: ElementHandle): Promise<number> {
  return element.evaluate((it) => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(it)
        .backgroundColor.match(/[\d.]+/gu)
        ?.map(Number) ?? [];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
}

describe('data-theme', () => {
  const LIGHT = [{ name: 'prefers-color-scheme', value: 'light' }];
  const DARK = [{ name: 'prefers-color-scheme', value: 'dark' }];

  it.each([
    {
      title: 'dark on a dark page',
      path: 'night.html',
      term: 'internet',
      name: 'Internet',
      reader: LIGHT,
      isDark: true,
    },
    {
      title: 'light with a page that is light',
      path: 'bakery.html',
      term: 'api',
      name: 'API',
      reader: LIGHT,
      isDark: false,
    },
    {
      title: 'dark with a page that turned dark',
      path: 'bakery.html',
      term: 'api',
      name: 'API',
      reader: DARK,
      isDark: true,
    },
    {
      title: 'light on a page that knows no dark',
      path: 'pages/sections.html',
      term: 'api',
      name: 'API',
      reader: DARK,
      isDark: false,
    },
  ])('is by default $title', async ({ path, term, name, reader, isDark }) => {
    const { page } = await site.visit(path, { prepare: (it) => it.emulateMediaFeatures(reader) });
    await untilReady(page);
    const luma = await lumaOf(await openCard(page, term, name));
    expect(luma < 128).toBe(isDark);
  });

  it('is what the author says', async () => {
    const { page } = await site.visit('night.html', { prepare: withOptions('data-theme="light"') });
    await untilReady(page);
    expect(await lumaOf(await openCard(page, 'internet', 'Internet'))).toBeGreaterThan(128);
  });

  it('follows the reader, who turns the scheme around', async () => {
    const { page } = await site.visit('bakery.html', { prepare: (it) => it.emulateMediaFeatures(LIGHT) });
    await untilReady(page);
    const card = await openCard(page, 'api', 'API');
    await page.emulateMediaFeatures(DARK);
    await page.waitForFunction((it) => /^rgb\(\d\d,/u.test(getComputedStyle(it).backgroundColor), {}, card);
    expect(await lumaOf(card)).toBeLessThan(128);
  });
});
