/** Every state that a reader can bring about, for what is to be asked or seen of all of them. */
import type { Page, Viewport } from 'puppeteer-core';
import { answer, rewrite, withOptions } from './prepare.ts';
import { find, openCard, placeOf, press, restOn, untilGone, untilMarked, untilReady } from './reader.ts';
import { WAY_BACK, openSettings, switchOff } from './settings-reader.ts';

export interface State {
  readonly name: string;
  /** Where it can be brought about; the bakery's post unless said. */
  readonly path?: string;
  /** On a touched screen only, or only on one that has room for a region beside the page. */
  readonly only?: 'phone' | 'desk';
  /** Before the page opens. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly show: (page: Page) => Promise<unknown>;
  /** Selector of what the state is about. */
  readonly root: string;
  /** How it is looked at; on the screen unless said. */
  readonly media?: 'print';
  /** How much of it is compared; a long list has as many rows as its type leaves room for. All unless said. */
  readonly lines?: number;
  /** The browser itself complains of what is meant to go wrong. */
  readonly expectsProblems?: true;
}

export const PHONE: Viewport = { width: 390, height: 844, hasTouch: true, isMobile: true };
export const DESK: Viewport = { width: 1280, height: 800 };

const CARD = 'glossator-widget >>> .card';
const PANEL = 'glossator-widget >>> .panel';
const SUMMARIES = /\/summaries-/u;

const neverAnswer =
  (pattern: RegExp) =>
  async (page: Page): Promise<void> => {
    await page.setRequestInterception(true);
    page.on('request', (request) => void (pattern.test(request.url()) || request.continue()));
  };

/** By a tap on a phone, else by resting. */
async function showCard(page: Page, term: string, name: string): Promise<void> {
  if (!page.viewport()?.hasTouch) return void (await openCard(page, term, name));
  const { x, y } = await placeOf(page, term);
  await page.touchscreen.tap(x, y);
  await find(page, 'dialog', name);
}

/** What stands beside a selected word. */
const offered = (name: string, word: string, offer: string): State => ({
  name,
  path: 'pages/selection.html',
  only: 'desk',
  root: 'glossator-widget >>> glossator-offer',
  show: async (page) => {
    await selectWord(page, word);
    await find(page, 'button', offer);
  },
});

const openList = (view: 'page' | 'index' | 'topics' | 'paths') => async (page: Page) => {
  await page.evaluate((name) => window.glossator.openPanel(name), view);
  await page.waitForSelector('glossator-widget >>> [role="tabpanel"] [data-term]', { visible: true });
};

const openRow = (view: 'index' | 'topics' | 'paths', id: string, name: string) => async (page: Page) => {
  await openList(view)(page);
  await page.$eval(`glossator-widget >>> [role="tabpanel"] [data-term="${id}"]`, (row) =>
    (row as HTMLElement).click(),
  );
  await find(page, 'heading', name);
};

/** Marks a word of a paragraph as a reader does, by two clicks on it. */
async function selectWord(page: Page, word: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`There is no ${wanted}.`);
  }, word);
  await page.mouse.click(x, y, { count: 2 });
}

const withTheme = (name: string) =>
  rewrite((html) =>
    html.replace('<head>', `<head><link rel="stylesheet" href="/glossator/themes/${name}.css">`),
  );

async function search(page: Page, query: string): Promise<void> {
  await openList('index')(page);
  await (await find(page, 'combobox')).type(query);
}

export const states: readonly State[] = [
  {
    name: 'launcher',
    root: 'glossator-widget >>> glossator-launcher >>> button',
    show: (page) => page.waitForSelector('glossator-widget >>> .launcher', { visible: true }),
  },
  { name: 'card', root: CARD, show: (page) => showCard(page, 'static-site', 'Static site') },
  {
    name: 'card-with-way-back',
    root: CARD,
    show: async (page) => {
      await showCard(page, 'api', 'API');
      await press(page, 'button', 'REST');
      await find(page, 'dialog', 'REST');
    },
  },
  {
    name: 'card-of-two-meanings',
    path: 'pages/homonyms.html',
    root: CARD,
    show: async (page) => {
      await showCard(page, 'port-network', 'Port in networking');
      await find(page, 'list', 'It may also mean');
    },
  },
  {
    name: 'card-loading',
    only: 'desk',
    root: CARD,
    prepare: neverAnswer(SUMMARIES),
    show: async (page) => {
      await restOn(page, 'api');
      await find(page, 'dialog', 'Loading…');
    },
  },
  {
    name: 'card-failed',
    only: 'desk',
    root: CARD,
    expectsProblems: true,
    prepare: answer(SUMMARIES, () => ({ status: 503, body: '' })),
    show: async (page) => {
      await restOn(page, 'api');
      await find(page, 'button', 'Try again');
    },
  },
  { name: 'on-this-page', root: PANEL, show: openList('page') },
  { name: 'index', root: PANEL, lines: 46, show: openList('index') },
  { name: 'topics', root: PANEL, show: openList('topics') },
  { name: 'topic', root: PANEL, show: openRow('topics', 'data', 'Data and storage') },
  { name: 'paths', root: PANEL, show: openList('paths') },
  { name: 'path', root: PANEL, show: openRow('paths', 'how-a-website-works', 'How a website works') },
  {
    name: 'entry',
    root: PANEL,
    show: openRow('index', 'backend-development', 'Backend development'),
  },
  {
    name: 'search-results',
    root: PANEL,
    show: async (page) => {
      await search(page, 'datab');
      await find(page, 'option');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'no-search-result',
    root: PANEL,
    show: async (page) => {
      await search(page, 'quixotic zephyr');
      await untilGone(page, 'option');
      await find(page, 'button', 'Browse A–Z');
    },
  },
  {
    name: 'two-meanings-in-the-list',
    path: 'pages/homonyms.html',
    root: PANEL,
    show: openList('page'),
  },
  { name: 'settings', root: PANEL, show: openSettings },
  {
    name: 'settings-with-known-terms',
    root: PANEL,
    show: async (page) => {
      await openRow('index', 'backend-development', 'Backend development')(page);
      await press(page, 'button', 'I know this');
      await openSettings(page);
      await find(page, 'button', 'Mark again Backend development');
    },
  },
  {
    name: 'off',
    root: 'glossator-widget >>> glossator-launcher >>> button',
    show: async (page) => {
      await openSettings(page);
      await switchOff(page);
      await press(page, 'button', 'Close');
      await find(page, 'button', WAY_BACK);
    },
  },
  offered('explanation-offered', 'servers', 'Explain “servers”'),
  offered('search-offered', 'harbour', 'Search the glossary for “harbour”'),
  {
    name: 'appendix-on-paper',
    root: '.glossator-appendix',
    media: 'print',
    prepare: withOptions('data-print="appendix"'),
    show: async (page) => {
      await untilMarked(page);
      await page.emulateMediaType('print');
      // What explains them is fetched beforehand, one after the other.
      await page.waitForFunction(() => {
        dispatchEvent(new Event('afterprint'));
        dispatchEvent(new Event('beforeprint'));
        const terms = new Set(window.glossator.marks.map(({ term }) => term));
        return document.querySelectorAll('.glossator-appendix dt').length === terms.size;
      });
      await page.$eval('.glossator-appendix', (it) => it.scrollIntoView());
    },
  },
  ...['contrast', 'paper', 'slate'].map((theme): State => ({
    name: `entry-in-theme-${theme}`,
    only: 'desk',
    root: PANEL,
    prepare: withTheme(theme),
    show: async (page) => {
      await showCard(page, 'static-site', 'Static site');
      await page.evaluate(() => (location.hash = '#glossator=backend-development'));
      await page.waitForSelector('glossator-widget >>> .map', { visible: true });
    },
  })),
  {
    name: 'entry-in-the-page',
    path: 'elements.html',
    root: 'glossator-entry',
    show: (page) => page.waitForSelector('glossator-entry >>> article', { visible: true }),
  },
  {
    name: 'index-in-the-page',
    path: 'elements.html',
    root: 'glossator-index',
    show: (page) => page.waitForSelector('glossator-index >>> .group', { visible: true }),
  },
  {
    name: 'wrapped-words',
    path: 'pages/wrap.html',
    root: 'main',
    show: (page) => untilReady(page),
  },
];
