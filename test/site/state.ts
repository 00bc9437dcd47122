/** How a state is told of, and how a reader brings it about. */
import type { Page, Viewport } from 'puppeteer-core';
import { rewrite } from './prepare.ts';
import { find, openCard, placeOf } from './reader.ts';

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

export const CARD = 'glossator-widget >>> .card';
export const PANEL = 'glossator-widget >>> .panel';

export const neverAnswer =
  (pattern: RegExp) =>
  async (page: Page): Promise<void> => {
    await page.setRequestInterception(true);
    page.on('request', (request) => void (pattern.test(request.url()) || request.continue()));
  };

/** By a tap on a phone, else by resting. */
export async function showCard(page: Page, term: string, name: string): Promise<void> {
  if (!page.viewport()?.hasTouch) return void (await openCard(page, term, name));
  const { x, y } = await placeOf(page, term);
  await page.touchscreen.tap(x, y);
  await find(page, 'dialog', name);
}

/** What stands beside a selected word. */
export const offered = (name: string, word: string, offer: string): State => ({
  name,
  path: 'pages/selection.html',
  only: 'desk',
  root: 'glossator-widget >>> glossator-offer',
  show: async (page) => {
    await selectWord(page, word);
    await find(page, 'button', offer);
  },
});

export const openList = (view: 'page' | 'index' | 'topics' | 'paths') => async (page: Page) => {
  await page.evaluate((name) => window.glossator.openPanel(name), view);
  await page.waitForSelector('glossator-widget >>> [role="tabpanel"] [data-term]', { visible: true });
};

export const openRow =
  (view: 'index' | 'topics' | 'paths', id: string, name: string) => async (page: Page) => {
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

export const withTheme = (name: string) =>
  rewrite((html) =>
    html.replace('<head>', `<head><link rel="stylesheet" href="/glossator/themes/${name}.css">`),
  );

/** Until it is said what was found: that is when the query is what the reader meant. */
export async function search(page: Page, query: string): Promise<void> {
  await openList('index')(page);
  await (await find(page, 'combobox')).type(query);
  await page.waitForFunction(
    (panel) => panel?.querySelector('[role="status"]')?.textContent !== '',
    {},
    await page.$(PANEL),
  );
}

/** Brings what a state is about into sight: in the middle, where nothing sticks, unless told. */
export async function scrollTo(
  page: Page,
  selector: string,
  block: ScrollLogicalPosition = 'center',
): Promise<void> {
  await page.$eval(selector, (it, where) => it.scrollIntoView({ block: where, behavior: 'instant' }), block);
}
