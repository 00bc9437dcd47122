/** What a host's own script can ask of `window.glossator`, and what it hears. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hearEvents, heardBy, rewrite } from './prepare.ts';
import {
  boxOf,
  find,
  isThere,
  marksOf,
  openCard,
  press,
  textOf,
  untilGone,
  untilMarked,
  untilReady,
} from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

async function visitReady(path = 'pages/sections.html'): Promise<Page> {
  const { page } = await site.visit(path, { prepare: hearEvents });
  await untilReady(page);
  return page;
}

/** Waits for a number of events of one kind. */
async function untilHeard(page: Page, type: string, count = 1): Promise<void> {
  await page.waitForFunction(
    (wanted, least) =>
      (window as unknown as { heard: { type: string }[] }).heard.filter(
        (each) => each.type === `glossator-${wanted}`,
      ).length >= least,
    {},
    type,
    count,
  );
}

describe('window.glossator', () => {
  it('is the widget', async () => {
    const page = await visitReady();
    expect(await page.evaluate(() => window.glossator === document.querySelector('glossator-widget'))).toBe(
      true,
    );
  });

  it('tells what is marked, with live ranges', async () => {
    const page = await visitReady();
    expect(await marksOf(page)).toEqual([
      { term: 'api', text: 'API' },
      { term: 'database', text: 'database' },
      { term: 'api', text: 'API' },
      { term: 'database', text: 'database' },
    ]);
  });

  it('opens a term on a card where the page names it, and in the panel where it does not', async () => {
    const page = await visitReady();
    await page.evaluate(() => window.glossator.open('database'));
    await find(page, 'dialog', 'Database');
    await page.evaluate(() => window.glossator.close());
    await untilGone(page, 'dialog');
    await page.evaluate(() => window.glossator.open('phishing'));
    await find(page, 'complementary', 'Glossary');
    await find(page, 'heading', 'Phishing');
  });

  describe('opens a term', () => {
    const boxOfCard = async (page: Page) => boxOf(await find(page, 'dialog', 'API'));

    it('at words that were not on the screen', async () => {
      const page = await visitReady();
      await page.addStyleTag({ content: 'main { margin-block-start: 3000px }' });
      await page.evaluate(() => window.glossator.open('api'));
      const { y, height } = await boxOfCard(page);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(page.viewport()?.height ?? 0);
    });

    it('at words that the reader sees, though it is named before', async () => {
      const page = await visitReady();
      await page.evaluate(() => {
        const last = window.glossator.marks.findLast(({ term }) => term === 'api');
        const block = last?.range.startContainer.parentElement;
        if (!block) return;
        block.style.marginBlockStart = '3000px';
        block.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      const before = await page.evaluate(() => scrollY);
      await page.evaluate(() => window.glossator.open('api'));
      await boxOfCard(page);
      expect(await page.evaluate(() => scrollY)).toBe(before);
    });

    it('in the panel where all its words are folded away', async () => {
      const page = await visitReady();
      await page.evaluate(() => (document.querySelector('main')?.setAttribute('hidden', ''), undefined));
      await page.evaluate(() => window.glossator.open('api'));
      await find(page, 'complementary', 'Glossary');
      expect(await isThere(page, 'dialog')).toBe(false);
    });
  });

  it.each([
    { view: 'page', tab: 'On this page · 4' },
    { view: 'index', tab: 'A–Z' },
    { view: 'topics', tab: 'Topics' },
    { view: 'paths', tab: 'Paths' },
  ] as const)('opens the panel on "$view"', async ({ view, tab }) => {
    const page = await visitReady();
    await page.evaluate((name) => window.glossator.openPanel(name), view);
    const selected = await find(page, 'tab', tab);
    expect(await selected.evaluate((it) => it.ariaSelected)).toBe('true');
    await page.evaluate(() => window.glossator.close());
    await untilGone(page, 'complementary');
  });

  it('searches and looks up without showing anything', async () => {
    const page = await visitReady();
    const answers = await page.evaluate(async () => ({
      found: (await window.glossator.search('datab')).map(({ id }) => id),
      none: await window.glossator.search('quixotic'),
      plural: await window.glossator.lookup(' APIs '),
      alias: await window.glossator.lookup('Database management system'),
      part: await window.glossator.lookup('an API of ours'),
      unknown: await window.glossator.lookup('quixotic'),
    }));
    expect(answers).toMatchObject({ none: [], plural: 'api', alias: 'database' });
    expect(answers.found[0]).toBe('database');
    expect(answers.part).toBeUndefined();
    expect(answers.unknown).toBeUndefined();
    expect(await isThere(page, 'complementary')).toBe(false);
  });

  it('answers what was asked of it before it had loaded', async () => {
    const ask = `<script>addEventListener('DOMContentLoaded', () => glossator.open('api'))</script>`;
    const { page } = await site.visit('pages/head.html', {
      prepare: rewrite((html) => html.replace('</body>', `${ask}</body>`)),
    });
    expect(await textOf(await find(page, 'dialog', 'API'))).toContain('Read more');
  });

  it('follows what the host changes by itself, and reads again when told to', async () => {
    const page = await visitReady();
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'A browser was added.';
      document.querySelector('main')?.append(added);
    });
    await page.waitForFunction(() => window.glossator.marks.some(({ term }) => term === 'browser'));
    await page.evaluate(() => window.glossator.rescan());
    expect((await marksOf(page)).map(({ term }) => term)).toEqual([
      'api',
      'database',
      'api',
      'database',
      'browser',
    ]);
  });

  it('takes everything away when it is destroyed, also twice and with a card open', async () => {
    const page = await visitReady();
    await openCard(page, 'api', 'API');
    await page.evaluate(() => {
      const { glossator } = window;
      glossator.destroy();
      glossator.destroy();
    });
    await untilGone(page, 'dialog');
    expect(await page.$$('glossator-widget')).toEqual([]);
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
      0, 0,
    ]);
  });
});

describe('the events', () => {
  it('tell of marking', async () => {
    const page = await visitReady();
    const terms = ['api', 'database', 'api', 'database'];
    expect(await heardBy(page, 'ready')).toEqual([
      { type: 'glossator-ready', detail: { marks: 4 }, cancelable: false, kind: 'own' },
    ]);
    expect((await heardBy(page, 'mark')).at(-1)).toEqual({
      type: 'glossator-mark',
      detail: { terms },
      cancelable: false,
      kind: 'own',
    });
  });

  it('tell of the card and the panel, opening and closing', async () => {
    const page = await visitReady();
    await openCard(page, 'api', 'API');
    await press(page, 'button', 'Read more about API');
    await find(page, 'heading', 'API');
    await page.evaluate(() => window.glossator.close());
    await untilHeard(page, 'close', 2);
    const heard = await heardBy(page);
    const seen = heard.filter(({ type }) => /open|close/u.test(type));
    expect(seen).toEqual([
      { type: 'glossator-open', detail: { term: 'api', in: 'card' }, cancelable: true, kind: 'own' },
      { type: 'glossator-close', detail: { from: 'card' }, cancelable: false, kind: 'own' },
      { type: 'glossator-open', detail: { term: 'api', in: 'panel' }, cancelable: true, kind: 'own' },
      { type: 'glossator-close', detail: { from: 'panel' }, cancelable: false, kind: 'own' },
    ]);
  });

  it('let a host show its own instead, by canceling the opening', async () => {
    const page = await visitReady();
    await page.evaluate(() => document.addEventListener('glossator-open', (event) => event.preventDefault()));
    await page.evaluate(() => window.glossator.open('api'));
    await page.evaluate(() => window.glossator.open('phishing'));
    expect(await heardBy(page, 'open')).toHaveLength(2);
    expect([await isThere(page, 'dialog'), await isThere(page, 'complementary')]).toEqual([false, false]);
  });

  it('tell once of a search that has come to rest', async () => {
    const page = await visitReady();
    await press(page, 'button', 'Glossary: 4 terms on this page');
    await (await find(page, 'combobox')).type('relational');
    await untilHeard(page, 'search');
    const count = (await page.$$('glossator-widget >>> [role="option"]')).length;
    expect(await heardBy(page, 'search')).toEqual([
      { type: 'glossator-search', detail: { query: 'relational', count }, cancelable: false, kind: 'own' },
    ]);
  });

  it('tell of an unknown term that was asked for', async () => {
    const { page, problems } = await site.visit('pages/sections.html', {
      prepare: hearEvents,
      expectsProblems: true,
    });
    await untilMarked(page);
    await page.evaluate(() => window.glossator.open('nope'));
    expect(await heardBy(page, 'error')).toEqual([
      {
        type: 'glossator-error',
        detail: { code: 'unknown-term', message: expect.stringContaining('"nope"') as string },
        cancelable: false,
        kind: 'own',
      },
    ]);
    expect(problems).toEqual([expect.stringMatching(/^warn: \[glossator\] .*"nope"/u)]);
  });
});
