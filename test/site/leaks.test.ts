/** A page that stays open all day: what comes and goes on it leaves nothing behind. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../support/paths.mjs';
import { openHeap, remember, type Counts } from './heap.ts';
import { all, hurryTimers, rewrite } from './prepare.ts';
import { NOWHERE, placeOf, press, pressWith, restOn } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

async function visitHurried(path: string, ...prepare: ReturnType<typeof rewrite>[]): Promise<Page> {
  const { page } = await site.visit(path, { prepare: all(hurryTimers, ...prepare) });
  await untilFurnished(page);
  return page;
}

/**
 * Waits for the last of what loads by itself, without a handle that would hold it: what is loaded only later, by a
 * widget that happens to live longer, would look like something that is left behind.
 */
const untilFurnished = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const isLoaded = () =>
      window.glossator?.shadowRoot?.querySelector('glossator-card') &&
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/follow-look-'));
    while (!isLoaded()) await new Promise(requestAnimationFrame);
    // It is run when it has come.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });

const untilCard = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const card = window.glossator.shadowRoot?.querySelector('glossator-card');
    while (!card?.shadowRoot?.querySelector(':popover-open')) await new Promise(requestAnimationFrame);
  });

const mount = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    for (let time = 0; time < count; time++) {
      const widget = document.createElement('glossator-widget') as typeof window.glossator;
      document.documentElement.append(widget);
      await widget.ready;
      await widget.open('api');
      await widget.openPanel('index');
      widget.destroy();
    }
  }, times);

/** To new addresses with new content, as a host's own router does; each is read, and a card opens on it. */
const navigate = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    const host = window as { visits?: number; text?: string };
    const main = document.querySelector('main') as HTMLElement;
    host.text ??= main.innerHTML;
    const isMarked = () => {
      const { marks } = window.glossator;
      return marks.length > 0 && marks.every(({ range }) => range.startContainer.isConnected);
    };
    for (let time = 0; time < count; time++) {
      host.visits = (host.visits ?? 0) + 1;
      history.pushState({}, '', `?page=${host.visits}`);
      main.innerHTML = `<h1>Page ${host.visits}</h1><never-defined></never-defined>${host.text}`;
      while (!isMarked())
        await new Promise((resolve) => document.addEventListener('glossator-mark', resolve, { once: true }));
      await window.glossator.open('api');
    }
  }, times);

/** From one page to the other and back; more often than Turbo keeps pages for going back. */
const visitByTurbo = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    const { Turbo } = window as unknown as { Turbo: { visit(address: string): void } };
    for (let time = 0; time < count; time++) {
      const isLoaded = new Promise((done) => document.addEventListener('turbo:load', done, { once: true }));
      Turbo.visit(time % 2 ? '/pages/sections.html' : '/pages/head.html');
      await isLoaded;
      const terms = time % 2 ? 4 : 3;
      const isMarked = () =>
        window.glossator.marks.length === terms &&
        window.glossator.marks.every(({ range }) => range.startContainer.isConnected);
      while (!isMarked())
        await new Promise((resolve) => document.addEventListener('glossator-mark', resolve, { once: true }));
    }
  }, times);

/** What may come out a little different from time to time, because engine and libraries keep things, too. */
const ABOUT = ['AbortSignal', 'Object', 'Function', 'Promise', 'Element', 'Text', 'nodes', 'bytes'] as const;

/** @param most - bytes that each time may leave behind: the engine's notes on code that has run more often */
function expectNoGrowth(
  before: Counts,
  after: Counts,
  { times, most }: { times: number; most: number },
): void {
  const exact = (counts: Counts) =>
    Object.fromEntries(
      Object.entries(counts).filter(([name]) => !(ABOUT as readonly string[]).includes(name)),
    );
  expect.soft(exact(after)).toEqual(exact(before));
  // Whatever is kept each time is at least one, and has more than a tenth of its kind to show for it.
  for (const name of ABOUT) {
    if (name === 'AbortSignal') continue;
    const limit = name === 'bytes' ? times * most : times / 2;
    expect.soft(after[name] - before[name], name).toBeLessThan(limit);
  }
}

const step = async (page: Page): Promise<void> => {
  await pressWith(page, 'Alt', '.');
  await untilCard(page);
};

const rest = async (page: Page): Promise<void> => {
  await restOn(page, 'api');
  await untilCard(page);
};

const pressWord = async (page: Page): Promise<void> => {
  const { x, y } = await placeOf(page, 'api');
  await page.mouse.click(x, y);
  await untilCard(page);
};

const goByPanel = async (page: Page): Promise<void> => {
  await page.evaluate(() => window.glossator.openPanel('page'));
  await press(page, 'button', 'Show “API” in the text');
  await untilCard(page);
};

const selectWords = async (page: Page): Promise<void> => {
  const { x, y } = await placeOf(page, 'api');
  await page.mouse.click(x, y + 40, { count: 2 });
  await page.evaluate(async () => {
    while (!window.glossator.shadowRoot?.querySelector('glossator-offer'))
      await new Promise(requestAnimationFrame);
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
};

const READING: readonly { did: string; act: (page: Page) => Promise<unknown> }[] = [
  { did: 'rested on a word', act: rest },
  {
    did: 'rested on a word while a link had focus',
    act: async (page) => (await page.focus('main a'), rest(page)),
  },
  { did: 'pressed a word', act: pressWord },
  { did: 'went from word to word', act: async (page) => (await step(page), step(page)) },
  { did: 'went to a word by the panel', act: goByPanel },
  { did: 'selected words and refused the offer', act: selectWords },
];

/** On a machine that does other things besides. */
const LONG_MS = 90_000;

describe('a page that stays open', () => {
  it('holds nothing of fifty widgets that came and went', { timeout: LONG_MS }, async () => {
    const page = await visitHurried('bakery.html');
    const heap = await openHeap(page);
    await page.evaluate(() => {
      window.glossator.destroy();
      document.querySelector('main')?.append(document.createElement('never-defined'));
    });
    await mount(page, 15);
    const before = await heap.count();
    await mount(page, 50);
    const after = await heap.count();
    expectNoGrowth(before, after, { times: 50, most: 4096 });
    expect(after).toMatchObject({ Range: 0, Highlight: 0, ShadowRoot: 0, AbortController: 0, listeners: 0 });
    expect(after).toMatchObject({ MutationObserver: 0, IntersectionObserver: 0, sheets: 0 });
  });

  it('holds no more after 500 pages that took the place of each other', { timeout: LONG_MS }, async () => {
    const page = await visitHurried('pages/sections.html');
    const heap = await openHeap(page);
    await navigate(page, 50);
    const before = await heap.count();
    await navigate(page, 500);
    expectNoGrowth(before, await heap.count(), { times: 500, most: 1024 });
  });

  it(
    'holds no more after 100 pages that Turbo put in the place of each other',
    { timeout: LONG_MS },
    async () => {
      // Where it were another tag than before, Turbo would run it, too.
      const sameTag = rewrite((html) => html.replace('<script src', '<script async src'));
      const page = await visitHurried('pages/sections.html', sameTag);
      await page.addScriptTag({ path: inRoot('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js') });
      const heap = await openHeap(page);
      await visitByTurbo(page, 30);
      const before = await heap.count();
      await visitByTurbo(page, 100);
      expectNoGrowth(before, await heap.count(), { times: 100, most: 2048 });
    },
  );

  it.each(READING)('holds no node that has left it after a reader $did', async ({ act }) => {
    const page = await visitHurried('bakery.html');
    const heap = await openHeap(page);
    await remember(page, 'main > *');
    await act(page);
    await page.evaluate(() => window.glossator.close());
    // The browser itself holds what the pointer and its last press were on.
    await page.mouse.move(NOWHERE.x, NOWHERE.y);
    await navigate(page, 1);
    expect(await heap.held()).toEqual([]);
  });

  it('holds no node that has left it when the page that follows has no term', async () => {
    const page = await visitHurried('bakery.html');
    const heap = await openHeap(page);
    await remember(page, 'main > *');
    await page.evaluate(async () => {
      const isMarked = new Promise((resolve) =>
        document.addEventListener('glossator-mark', resolve, { once: true }),
      );
      document.querySelector('main')?.replaceChildren('Nothing.');
      await isMarked;
    });
    expect(await heap.held()).toEqual([]);
  });

  it('holds none of its nodes once the widget was destroyed, though the host keeps it', async () => {
    const page = await visitHurried('bakery.html');
    const heap = await openHeap(page);
    await remember(page, 'main > *');
    await page.evaluate(() => {
      const { glossator } = window;
      Object.assign(window, { kept: glossator });
      glossator.destroy();
      document.querySelector('main')?.replaceChildren();
    });
    expect(await heap.held()).toEqual([]);
  });
});
