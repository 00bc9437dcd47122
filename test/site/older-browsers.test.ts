/** Browsers that lack something: they get what can be had, or the page as it is. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { LAUNCHER, PAGE_TAB } from './bakery.ts';
import { find, isThere, press, textOf, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const htmlOf = (page: Page) => page.evaluate(() => document.body.outerHTML);

describe('a browser from before 2024', () => {
  /** Colours for two schemes are the newest of what cards are made of. */
  const withoutSchemes = (page: Page) =>
    page.evaluateOnNewDocument(() => {
      CSS.supports = (...asked: readonly unknown[]) => !asked.join().includes('light-dark');
    });

  it('shows the page as it is, and answers those who ask the widget', async () => {
    const { page } = await site.visit('bakery.html', { prepare: withoutSchemes });
    await page.evaluate(() => window.glossator.ready);
    const html = await htmlOf(page);
    await page.evaluate(async () => {
      await window.glossator.open('api');
      await window.glossator.openPanel();
      await window.glossator.rescan();
    });
    expect(await page.evaluate(() => window.glossator.search('api'))).toEqual([]);
    expect(await page.evaluate(() => window.glossator.marks)).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => window.glossator.shadowRoot?.childElementCount ?? 0)).toBe(0);
    expect(await htmlOf(page)).toBe(html);
    await page.evaluate(() => window.glossator.destroy());
    expect(await htmlOf(page)).toBe(html);
  });
});

describe('a page that has broken what marks are painted with', () => {
  const breakHighlights = (page: Page) =>
    page.evaluateOnNewDocument(() => void Reflect.deleteProperty(window, 'Highlight'));

  it('is told once, and hears nothing more when it changes', async () => {
    const visit = await site.visit('bakery.html', { prepare: breakHighlights, expectsProblems: true });
    await visit.page.evaluate(async () => {
      await window.glossator.ready;
      document.body.append('Another API.');
      await new Promise(requestAnimationFrame);
    });
    expect(visit.problems).toEqual([expect.stringContaining('[glossator] Highlight is not defined')]);
  });
});

describe('a browser that cannot paint', () => {
  const withoutHighlights = (page: Page) =>
    page.evaluateOnNewDocument(() => {
      for (const [place, name] of [
        [CSS, 'highlights'],
        [window, 'Highlight'],
        [window, 'HighlightRegistry'],
      ] as const)
        Reflect.deleteProperty(place, name);
    });

  it('lists what is on the page, and explains it in the panel', async () => {
    const { page } = await site.visit('bakery.html', { prepare: withoutHighlights });
    await untilReady(page);
    const html = await htmlOf(page);
    await press(page, 'button', LAUNCHER);
    const panel = await find(page, 'complementary', 'Glossary');
    expect(await isThere(page, 'tab', PAGE_TAB)).toBe(true);
    await page.evaluate(() => window.glossator.open('api'));
    await find(page, 'dialog', 'API');
    expect(await textOf(panel)).toContain('spreadsheet A program');
    expect(await htmlOf(page)).toBe(html);
  });
});
