/** Each file that may go wrong, and what becomes of a page whose files change, go, or come from elsewhere. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { serveFaulty } from '../support/faulty-server.mjs';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { inRoot } from '../support/paths.mjs';
import {
  HOST,
  expectFewWords,
  hasFailed,
  hasHeardError,
  hostOf,
  inTime,
  isFurnished,
  isMarked,
  useFaultySite,
  uncaught,
  warnings,
} from './network-page.ts';
import { hostPage, onTour, variants } from './network.cases.ts';
import { find, press, restOn, textOf } from './reader.ts';

const { visit, open } = useFaultySite();

describe('each chunk that is built', () => {
  /** Everything that a reader does first; what cannot be had is passed over. */
  const tour = async (page: Page): Promise<void> => {
    await page.evaluate(async () => {
      const { glossator } = window;
      await glossator.open('api');
      await glossator.openPanel('index');
      await glossator.openPanel('topics');
      await glossator.search('data');
      await glossator.open('phishing');
      glossator.close();
    });
  };

  const pages = variants.map(({ name, html }) => ({ name, html, asked: new Set<string>() }));

  /** Opens a page, with one of its files failing at first, and goes round. */
  async function goRound(html: string, broken?: string): Promise<ReturnType<typeof open>> {
    const faulty = open(html);
    if (broken) faulty.fail(new RegExp(`/${broken.replace('chunks/', '')}$`, 'u'), 'a broken server');
    const { page, problems } = await visit(`${faulty.url}host.html`);
    await tour(page);
    faulty.mend();
    await inTime(page, isFurnished);
    await tour(page);
    await page.evaluate(() => window.glossator.openPanel('index'));
    await page.waitForSelector('glossator-widget >>> [role="tabpanel"] [data-term]');
    await page.evaluate(() => window.glossator.open(window.glossator.marks[0]?.term ?? ''));
    await find(page, 'dialog', 'API');
    expect(await hostOf(page)).toMatchObject({ loads: 1, clicks: 1 });
    await expectFewWords(page, problems);
    return faulty;
  }

  it.each(pages)('is asked for on one of the pages, as here $name', async ({ html, asked }) => {
    for (const path of (await goRound(html)).asked) asked.add(path.replace('glossator/', ''));
    expect(asked.size).toBeGreaterThan(20);
  });

  it('is asked for by one of these pages', () => {
    expect(onTour().filter((file) => !pages.some(({ asked }) => asked.has(file)))).toEqual([]);
  });

  it('may fail at first: all works as soon as it is mended', async () => {
    const some = pages.flatMap(({ html, asked }) =>
      [...asked].filter((file) => file.startsWith('chunks/')).map((file) => ({ html, file })),
    );
    const step = Math.ceil(some.length / fuzzRuns(6, some.length));
    for (const { html, file } of some.filter((_, index) => index % step === 0)) {
      const { asked } = await goRound(html, file);
      expect(asked).toContain(`glossator/${file}`);
    }
  });
});

describe('files that change or go', () => {
  it('are not mixed: a text that was swapped while the page is open is not shown', async () => {
    const faulty = open(hostPage());
    const { page, problems } = await visit(`${faulty.url}host.html`);
    await inTime(page, isFurnished);
    const isSummary = (name: string) => name.startsWith('summaries-');
    for (const name of readdirSync(inRoot('dist/glossary')).filter(isSummary)) {
      const text = readFileSync(inRoot('dist/glossary', name), 'utf8');
      faulty.files.set(`glossator/glossary/${name}`, text.replaceAll('"short":"', '"short":"Swapped. '));
    }
    await restOn(page, 'api');
    await inTime(page, hasFailed);
    faulty.files.clear();
    await press(page, 'button', 'Try again');
    expect(await textOf(await find(page, 'dialog', 'API'))).not.toContain('Swapped');
    await expectFewWords(page, problems, 1);
  });

  it('are asked for once, where their names have a hash, however many pages there are', async () => {
    const faulty = open(hostPage());
    const { page } = await visit(`${faulty.url}host.html`);
    await inTime(page, isFurnished);
    // What a page leaves under way, the next one asks for again.
    await page.waitForNetworkIdle();
    const before = new Set(faulty.asked.splice(0));
    await page.goto(`${faulty.url}host.html`);
    await inTime(page, isFurnished);
    expect(before.size).toBeGreaterThan(15);
    expect(faulty.asked.filter((path) => before.has(path)).sort()).toEqual([
      'glossator/glossary/glossary.json',
      'glossator/glossator.js',
      'host.html',
    ]);
  });

  it.each(['explorer', 'panel', 'card'])(
    'leave all else at work when a deploy takes them away: %s',
    async (name) => {
      const faulty = open(hostPage());
      faulty.fail(new RegExp(`/${name}-`, 'u'), 'not there');
      const { page, problems } = await visit(`${faulty.url}host.html`);
      await inTime(page, isMarked);
      if (name !== 'panel') await inTime(page, hasHeardError);
      await page.evaluate(() => window.glossator.openPanel());
      await page.evaluate(() => window.glossator.open('api'));
      if (name !== 'card') await find(page, 'dialog', 'API');
      if (name === 'card') await find(page, 'combobox');
      expect(await hostOf(page)).toMatchObject(HOST);
      expect(uncaught(problems)).toEqual([]);
      expect(warnings(problems)).toHaveLength(1);
    },
  );
});

describe('a script from another origin', () => {
  it('leaves the page as it is where that does not share its files, and tells the author', async () => {
    const faulty = open('');
    const host = open(
      hostPage().replace(
        'glossator/glossator.js',
        `${faulty.url.replace('127.0.0.1', 'localhost')}glossator/glossator.js`,
      ),
    );
    const { page, problems } = await visit(`${host.url}host.html`);
    await inTime(page, hasHeardError);
    expect(await hostOf(page)).toEqual(HOST);
    await expectFewWords(page, problems, 1);
  });

  it('works where that shares them', async () => {
    const sharing = await serveFaulty({ isShared: true });
    const script = `${sharing.open('').url.replace('127.0.0.1', 'localhost')}glossator/glossator.js`;
    const host = open(hostPage('crossorigin').replace('glossator/glossator.js', script));
    const { page } = await visit(`${host.url}host.html`);
    await inTime(page, isFurnished);
    await page.evaluate(() => window.glossator.open('api'));
    await find(page, 'dialog', 'API');
    expect(await hostOf(page)).toMatchObject({ loads: 1 });
    await sharing.close();
  });
});

describe('a reader who goes offline', () => {
  it('has all that was there, is told calmly of what was not, and has that once they are back', async () => {
    const faulty = open(hostPage());
    const { page, problems } = await visit(`${faulty.url}host.html`);
    await inTime(page, isFurnished);
    await page.evaluate(() => window.glossator.search('data'));
    await page.evaluate(() => window.glossator.open('api'));
    await page.evaluate(() => window.glossator.openPanel('index'));
    await page.waitForSelector('glossator-widget >>> [role="tabpanel"] [data-term]');
    await page.evaluate(() => window.glossator.close());
    await page.setOfflineMode(true);
    await page.evaluate(() => window.glossator.open('api'));
    await find(page, 'dialog', 'API');
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.glossator.openPanel('index'));
    await (await find(page, 'combobox')).type('data');
    await find(page, 'option');
    await page.evaluate(() => (location.hash = '#glossator=phishing'));
    await find(page, 'heading', 'You are offline');
    await page.setOfflineMode(false);
    await press(page, 'button', 'Try again');
    await find(page, 'heading', 'Phishing');
    await expectFewWords(page, problems, 1);
  });
});
