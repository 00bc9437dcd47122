/** The panel as a reader meets it: how it opens, its lists, its search, the way back to the text. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { LAUNCHER, MARKS, PAGE_TAB } from './bakery.ts';
import { withOptions } from './prepare.ts';
import {
  boxOf,
  find,
  focusOf,
  isThere,
  marksOf,
  openCard,
  panelText,
  press,
  pressWith,
  textOf,
  untilGone,
  untilReady,
} from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

async function visitWithPanel(path = 'bakery.html'): Promise<Page> {
  const { page } = await site.visit(path);
  await untilReady(page);
  await press(page, 'button', LAUNCHER);
  await find(page, 'complementary', 'Glossary');
  return page;
}

/** The terms that the panel lists, by their ids. */
function listedTerms(page: Page): Promise<string[]> {
  return page.$$eval('glossator-widget >>> [role="tabpanel"] [data-term]', (rows) =>
    rows.map((row) => row.getAttribute('data-term') ?? ''),
  );
}

async function untilText(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    async (panel, wanted) => (panel as HTMLElement).innerText.includes(wanted),
    {},
    await find(page, 'tabpanel'),
    text,
  );
}

describe('the launcher', () => {
  it('opens the panel on what the page marks, and gives its place back when it closes', async () => {
    const page = await visitWithPanel();
    expect(await isThere(page, 'tab', PAGE_TAB)).toBe(true);
    expect(await listedTerms(page)).toEqual((await marksOf(page)).map(({ term }) => term));
    await page.keyboard.press('Escape');
    await untilGone(page, 'complementary');
    expect(await focusOf(page)).toEqual({ role: 'button', text: LAUNCHER });
  });

  it('opens a modal sheet on a narrow screen', async () => {
    const { page } = await site.visit('bakery.html', { viewport: { width: 390, height: 844 } });
    await untilReady(page);
    await press(page, 'button', LAUNCHER);
    const sheet = await find(page, 'dialog', 'Glossary');
    expect(await sheet.evaluate((it) => it.matches(':modal'))).toBe(true);
    await press(page, 'button', 'Close');
    await untilGone(page, 'dialog', 'Glossary');
  });
});

describe('the tabs', () => {
  it('list the page’s marks, all terms, topics and paths', async () => {
    const page = await visitWithPanel();
    expect(await listedTerms(page)).toHaveLength(MARKS);
    await press(page, 'tab', 'A–Z');
    await untilText(page, 'A/B testing');
    // So long a list has but those rows that are seen.
    expect((await listedTerms(page)).slice(0, 3)).toEqual(['a-b-testing', 'ai-agent', 'algorithm']);
    await press(page, 'tab', 'Topics');
    await untilText(page, 'Web development');
    expect(await listedTerms(page)).toEqual([
      'web-development',
      'web-design',
      'hosting',
      'networks',
      'data',
      'security',
      'software',
      'devices',
      'ai',
    ]);
    await press(page, 'tab', 'Paths');
    await untilText(page, 'How a website works');
    const paths = await listedTerms(page);
    expect(paths.slice(0, 2)).toEqual(['how-a-website-works', 'from-code-to-live-site']);
    expect(paths).toHaveLength(14);
  });

  it('are walked with the arrow keys', async () => {
    const page = await visitWithPanel();
    await (await find(page, 'tab', PAGE_TAB)).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focusOf(page)).toEqual({ role: 'tab', text: 'A–Z' });
    await untilText(page, 'Authentication');
  });

  it('lead from a topic to an entry and back', async () => {
    const page = await visitWithPanel();
    await press(page, 'tab', 'Topics');
    await untilText(page, 'Web development');
    await page.locator('glossator-widget >>> [data-term="data"]').click();
    await find(page, 'heading', 'Data and storage');
    await page.locator('glossator-widget >>> [data-term="database"]').click();
    await find(page, 'heading', 'Database');
    await press(page, 'button', 'Back');
    await find(page, 'heading', 'Data and storage');
  });

  it('walk a path from step to step, and remember how far', async () => {
    const page = await visitWithPanel();
    await press(page, 'tab', 'Paths');
    await untilText(page, 'How a website works');
    await page.locator('glossator-widget >>> [data-term="how-a-website-works"]').click();
    await press(page, 'button', 'Begin');
    await find(page, 'heading', 'Website');
    await press(page, 'button', 'Next: Browser');
    await find(page, 'heading', 'Browser');
    await page.reload();
    await untilReady(page);
    await press(page, 'button', LAUNCHER);
    await press(page, 'tab', 'Paths');
    await untilText(page, '1 of 11 read');
  });
});

describe('the slider of how often a term is marked', () => {
  const settingOf = (page: Page): Promise<string | null | undefined> =>
    page.evaluate(
      () =>
        document.querySelector('glossator-widget')?.shadowRoot?.querySelector('glossator-panel')?.shadowRoot
          ?.activeElement?.ariaValueText,
    );

  it('marks more and less, with count and list following and the focus staying', async () => {
    const page = await visitWithPanel();
    const slider = await find(page, 'slider', 'Mark a term');
    await slider.focus();
    expect(await settingOf(page)).toBe('once in each section');
    await page.keyboard.press('ArrowRight');
    await untilGone(page, 'tab', PAGE_TAB);
    const all = await marksOf(page);
    expect(all.length).toBeGreaterThan(MARKS);
    await find(page, 'tab', `On this page · ${all.length}`);
    expect(await listedTerms(page)).toEqual(all.map(({ term }) => term));
    expect(await settingOf(page)).toBe('every time');
    await page.keyboard.press('Home');
    const terms = new Set(all.map(({ term }) => term));
    await find(page, 'tab', `On this page · ${terms.size}`);
    expect(await listedTerms(page)).toEqual([...terms]);
    expect(await settingOf(page)).toBe('once on the page');
  });

  it('starts at what the author has set', async () => {
    const { page } = await site.visit('pages/sections-all.html');
    await untilReady(page);
    await page.evaluate(() => window.glossator.openPanel('page'));
    await (await find(page, 'slider', 'Mark a term')).focus();
    expect(await settingOf(page)).toBe('every time');
    await page.keyboard.press('ArrowLeft');
    await find(page, 'tab', 'On this page · 4');
  });

  it('asks the network for nothing but its own code, and that once', async () => {
    const page = await visitWithPanel();
    await press(page, 'tab', 'A–Z');
    await untilText(page, 'Authentication');
    await press(page, 'tab', PAGE_TAB);
    await (await find(page, 'slider', 'Mark a term')).focus();
    await page.keyboard.press('ArrowRight');
    await untilGone(page, 'tab', PAGE_TAB);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.keyboard.press('ArrowLeft');
    await find(page, 'tab', PAGE_TAB);
    await press(page, 'tab', 'A–Z');
    await press(page, 'tab', `On this page · ${(await marksOf(page)).length}`);
    await find(page, 'slider', 'Mark a term');
    expect(asked).toEqual([]);
  });
});

describe('the search', () => {
  it.each([
    { what: 'the beginning of a word', query: 'datab', name: 'Database' },
    { what: 'a word with a slip in it', query: 'javascrpt', name: 'JavaScript' },
    { what: 'another name', query: 'DBMS', name: 'Database' },
  ])('finds a term by $what and opens it by Enter', async ({ query, name }) => {
    const page = await visitWithPanel();
    const field = await find(page, 'combobox', 'Search 335 terms');
    await field.type(query);
    await find(page, 'option');
    expect(await textOf(await find(page, 'option'))).toMatch(new RegExp(`^${name} `, 'u'));
    await page.keyboard.press('Enter');
    await find(page, 'heading', name);
  });

  it('is walked with the arrow keys while the focus stays in the field', async () => {
    const page = await visitWithPanel();
    const field = await find(page, 'combobox');
    await field.type('web');
    await find(page, 'option');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = await page.$eval(
      'glossator-widget >>> [role="option"][aria-selected="true"] .name',
      (it) => it.textContent,
    );
    expect((await focusOf(page)).role).toBe('combobox');
    await page.keyboard.press('Enter');
    await find(page, 'heading', chosen?.replace(/\s+/gu, ' ').trim() ?? '');
  });

  it('says calmly that it found nothing, and leads on to A–Z', async () => {
    const page = await visitWithPanel();
    await (await find(page, 'combobox')).type('quixotic');
    await untilText(page, 'No result for “quixotic”.');
    await press(page, 'button', 'Browse A–Z');
    await untilText(page, 'Authentication');
  });
});

describe('the way to and from the text', () => {
  it('shows a term in the text, with its card focused', async () => {
    const page = await visitWithPanel();
    await press(page, 'button', 'Show “phishing” in the text');
    await find(page, 'dialog', 'Phishing');
    expect(await focusOf(page)).toMatchObject({ role: 'dialog' });
    const top = await page.evaluate(
      () => window.glossator.marks.find(({ term }) => term === 'phishing')?.range.getBoundingClientRect().top,
    );
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(800);
  });

  it('opens the entry that the address names, when the page loads and when it changes', async () => {
    const { page } = await site.visit('bakery.html#glossator=api');
    await find(page, 'complementary', 'Glossary');
    await find(page, 'heading', 'API');
    expect(await panelText(page)).toContain('Common questions');
    await page.evaluate(() => (location.hash = '#glossator=dns'));
    await find(page, 'heading', 'DNS');
    expect(await isThere(page, 'heading', 'API')).toBe(false);
  });

  it('leaves the address alone until the reader copies a link, which leads back to the entry', async () => {
    const page = await visitWithPanel();
    await press(page, 'tab', 'A–Z');
    await page.locator('glossator-widget >>> [data-term="api"]').click();
    await find(page, 'heading', 'API');
    expect(new URL(page.url()).hash).toBe('');
    await page.browserContext().setPermission(new URL(page.url()).origin, {
      permission: { name: 'clipboard-write' },
      state: 'granted',
    });
    await page.browserContext().setPermission(new URL(page.url()).origin, {
      permission: { name: 'clipboard-read' },
      state: 'granted',
    });
    await press(page, 'button', 'Copy link');
    await find(page, 'button', 'Link copied');
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(address).hash).toBe('#glossator=api');
    expect(new URL(page.url()).hash).toBe('');
  });

  it('goes back and forward with Alt and the arrows', async () => {
    const page = await visitWithPanel();
    await press(page, 'tab', 'A–Z');
    await page.locator('glossator-widget >>> [data-term="api"]').click();
    await find(page, 'heading', 'API');
    await pressWith(page, 'Alt', 'ArrowLeft');
    await untilText(page, 'Authentication');
    await pressWith(page, 'Alt', 'ArrowRight');
    await find(page, 'heading', 'API');
  });

  it('stays inside the screen on a right-to-left page, at its left, and so does the card', async () => {
    const { page } = await site.visit('rtl.html', { prepare: withOptions('data-lang="en"') });
    await untilReady(page);
    const card = await openCard(page, 'api', 'API');
    const { x, width } = await boxOf(card);
    expect(x >= 0 && x + width <= 1280).toBe(true);
    await press(page, 'button', 'Read more about API');
    const region = await find(page, 'complementary', 'Glossary');
    // It slides in: wait for where it comes to rest.
    await page.waitForFunction((it) => it.getBoundingClientRect().x >= 0, {}, region);
    const panel = await boxOf(region);
    expect(panel.x + panel.width).toBeLessThan(640);
    expect(await panelText(page)).toContain('Common questions');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
