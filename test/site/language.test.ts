/** The interface speaks the page's language, whatever language the glossary is in. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { all, answer, hearEvents, heardBy, withOptions } from './prepare.ts';
import { find, openCard, panelText, press, textOf, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const PAGE = 'bakery.html';
const GERMAN = withOptions('data-lang="de"');

const localesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /chunks\/(locales|de|ar)-/u.exec(name)?.[1])
      .filter((name) => name !== undefined),
  );

async function visitInGerman(): Promise<Page> {
  const { page } = await site.visit(PAGE, { prepare: GERMAN });
  await untilReady(page);
  return page;
}

describe('the language of the interface', () => {
  it('is that of the option on cards, in the panel and on its button', async () => {
    const page = await visitInGerman();
    const card = await openCard(page, 'api', 'API');
    expect(await textOf(card)).toContain('Mehr lesen');
    await press(page, 'button', 'Mehr lesen über API');
    const panel = await find(page, 'complementary', 'Glossar');
    expect(await panel.evaluate((it) => [(it as HTMLElement).lang, (it as HTMLElement).dir])).toEqual([
      'de',
      'ltr',
    ]);
    expect(await panelText(page)).toContain('Häufige Fragen');
    await press(page, 'tab', 'A–Z');
    await find(page, 'button', 'Schließen');
  });

  it('leaves the explanations in their own language, and says so', async () => {
    const page = await visitInGerman();
    const card = await openCard(page, 'api', 'API');
    const text = await card.$eval('.text', (it) => [(it as HTMLElement).lang, (it as HTMLElement).dir]);
    expect(text).toEqual(['en', 'ltr']);
  });

  it('is the page’s where no option names one, with its direction', async () => {
    const { page } = await site.visit('rtl.html');
    await untilReady(page);
    const card = await openCard(page, 'api', 'API');
    expect(await card.evaluate((it) => [(it as HTMLElement).lang, getComputedStyle(it).direction])).toEqual([
      'ar',
      'rtl',
    ]);
    expect(await card.$eval('.text', (it) => getComputedStyle(it).direction)).toBe('ltr');
    expect(await card.$eval('.more', (it) => it.textContent.trim())).toMatch(/^\p{sc=Arab}/u);
  });

  it('reaches what stands in the flow of the page', async () => {
    const { page } = await site.visit('elements.html', { prepare: GERMAN });
    const heading = await page.waitForSelector('glossator-entry >>> ::-p-text(Häufige Fragen)', {
      visible: true,
    });
    expect(heading).not.toBe(null);
    await page.waitForSelector('glossator-index >>> [aria-label$="Begriffe filtern"]', { visible: true });
  });

  it('costs an English page nothing, and any other one file', async () => {
    const { page } = await site.visit(PAGE);
    await untilReady(page);
    expect(await localesOf(page)).toEqual([]);
    expect((await localesOf(await visitInGerman())).sort()).toEqual(['de', 'locales']);
  });

  it('is English where its file cannot be had, and the author is told', async () => {
    const broken = answer(/chunks\/de-/u, () => ({ status: 500, body: '' }));
    const prepare = all(hearEvents, broken, GERMAN);
    const { page } = await site.visit(PAGE, { prepare, expectsProblems: true });
    await untilReady(page);
    expect(await textOf(await openCard(page, 'api', 'API'))).toContain('Read more');
    const errors = await heardBy(page, 'error');
    expect(errors.map(({ detail }) => detail['message'])).toEqual([
      expect.stringContaining('The interface stays English.'),
    ]);
  });
});
