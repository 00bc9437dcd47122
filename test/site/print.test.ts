/** What comes to paper: the page as its author made it, and by option what explains its terms. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { buildHomonymsSite } from '../support/homonyms-site.mjs';
import { differences } from './pictures.ts';
import { all, rewrite, withOptions, withTag } from './prepare.ts';
import { find, openCard, placeOf, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite(buildHomonymsSite);

const withAppendix = withOptions('data-print="appendix"');

/** Waits until printing would show an appendix, and leaves the page as it would be printed. */
async function untilAppended(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'));
    const isThere = document.querySelector('.glossator-appendix') !== null;
    dispatchEvent(new Event('afterprint'));
    return isThere;
  });
}

describe('a page on paper', () => {
  it.each(['paint', 'wrap'])('has no trace of marks (%s), card, panel and launcher', async (mark) => {
    const { page: without } = await site.visit('bakery.html', {
      prepare: withTag('<script async src="data:text/javascript,"></script>'),
    });
    const { page } = await site.visit('bakery.html', { prepare: withOptions(`data-mark="${mark}"`) });
    await untilReady(page);
    await page.evaluate(() => window.glossator.openPanel('page'));
    await find(page, 'complementary', 'Glossary');
    if (mark === 'paint') await openCard(page, 'api', 'API');
    await page.evaluate(() => scrollTo(0, 0));
    const onScreen = await page.screenshot();
    await page.emulateMediaType('print');
    await without.emulateMediaType('print');
    const [onPaper, asWritten] = [await page.screenshot(), await without.screenshot()];
    expect(await differences(without, onPaper, asWritten)).toBe(0);
    expect(await differences(without, onPaper, onScreen)).toBeGreaterThan(1000);
  });

  it('asks for nothing that prints unless it has the option', async () => {
    const asked: string[] = [];
    const listen = async (it: Page): Promise<void> =>
      void it.on('request', (request) => asked.push(request.url()));
    const { page } = await site.visit('bakery.html', { prepare: listen });
    await untilReady(page);
    await page.waitForNetworkIdle();
    expect(asked.filter((url) => /chunks\/(?:print-terms|appendix)/u.test(url))).toEqual([]);
    await page.pdf();
    expect(await page.$('.glossator-appendix')).toBe(null);
  });
});

describe('data-print="appendix"', () => {
  it('puts a page of terms behind the page when it is printed, as the page’s own style sheet wants it', async () => {
    const style = '<style>@media print { .glossator-appendix { break-before: page } }</style>';
    const onPage = rewrite((html) => html.replace('<head>', `<head>${style}`));
    const { page: without } = await site.visit('pages/sections.html', { prepare: onPage });
    await untilReady(without);
    const asTag = '<script async data-print="appendix" src="/glossator/glossator.js"></script>';
    const { page } = await site.visit('pages/sections.html', {
      prepare: rewrite((html) =>
        html
          .replace('<head>', `<head>${style}`)
          .replace('<script async src="/glossator/glossator.js"></script>', asTag),
      ),
    });
    await untilReady(page);
    await untilAppended(page);
    const before = await page.content();
    expect(pagesIn(await page.pdf())).toBe(pagesIn(await without.pdf()) + 1);
    expect(await page.content()).toBe(before);
  });

  it('explains every marked term of a long page, each once, in the order of their names', async () => {
    const { page } = await site.visit('long-read.html', { prepare: withAppendix });
    await untilReady(page);
    const terms = await page.evaluate(() => new Set(window.glossator.marks.map(({ term }) => term)).size);
    expect(terms).toBeGreaterThan(20);
    await page.waitForFunction(
      (wanted) => {
        dispatchEvent(new Event('beforeprint'));
        const names = document.querySelectorAll('.glossator-appendix dt').length;
        if (names < wanted) dispatchEvent(new Event('afterprint'));
        return names >= wanted;
      },
      {},
      terms,
    );
    const names = await page.$$eval('.glossator-appendix dt', (all) =>
      all.map(({ textContent }) => textContent ?? ''),
    );
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(new Set(names).size).toBe(terms);
    const heading = await page.$eval('.glossator-appendix h2', ({ textContent }) => textContent);
    expect(heading).toBe('Terms on this page');
  });

  it('explains each meaning of words that may have several, and tells them apart', async () => {
    const tagged = rewrite((html) => html.replace(/<script async /u, '<script async data-print="appendix" '));
    const { page } = await site.visit('pages/homonyms.html', { prepare: all(tagged) });
    await untilReady(page);
    await untilAppended(page);
    await placeOf(page, 'port-network');
    await page.emulateMediaType('print');
    await page.waitForSelector('.glossator-appendix');
    const names = await page.$$eval('.glossator-appendix dt', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(names.filter((name) => name?.startsWith('Port'))).toEqual([
      'Port in networking',
      'Port the drink',
    ]);
  });
});

/** How many sheets of paper a document has. */
const pagesIn = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/gu)?.length ?? 0;
