/** axe-core, with every rule that it has on by default, in every state that a reader can bring about. */
import type { RunOptions } from 'axe-core';
import type { MediaFeature, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { buildHomonymsSite } from '../support/homonyms-site.mjs';
import { inRoot } from '../support/paths.mjs';
import { find, openCard, placeOf, press, untilGone, untilReady } from './reader.ts';
import { DEMO_PAGES, useSite } from './use-site.ts';

const site = useSite(buildHomonymsSite);

const AXE = inRoot('node_modules/axe-core/axe.min.js');
const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true };
const SCHEMES = ['light', 'dark'] as const;

const scheme = (value: string): MediaFeature[] => [
  { name: 'prefers-color-scheme', value },
  // Half-faded text has half its contrast, and no reader reads it then.
  { name: 'prefers-reduced-motion', value: 'reduce' },
];

declare const axe: {
  run(options: RunOptions): Promise<{ violations: Violation[]; passes: { id: string }[] }>;
};

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** @returns one line for each rule and element that breaks it */
async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
  const { violations, passes } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
  // Looking at nothing finds nothing.
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}

async function visitIn(
  value: string,
  path = 'bakery.html',
  viewport = { width: 1280, height: 800 },
): Promise<Page> {
  const { page } = await site.visit(path, {
    viewport,
    prepare: (it) => it.emulateMediaFeatures(scheme(value)),
  });
  await untilReady(page);
  return page;
}

async function untilListed(page: Page): Promise<void> {
  await page.waitForSelector('glossator-widget >>> [role="tabpanel"] [data-term]', { visible: true });
}

describe('axe finds nothing', () => {
  it.each(DEMO_PAGES)('on the marked page $path', async ({ path }) => {
    expect(await violationsOf(await visitIn('light', path))).toEqual([]);
  });

  describe.each(SCHEMES)('in the %s', (value) => {
    it('with a card open beside its word', async () => {
      const page = await visitIn(value);
      await openCard(page, 'api', 'API');
      expect(await violationsOf(page)).toEqual([]);
      await press(page, 'button', 'REST');
      await find(page, 'dialog', 'REST');
      expect(await violationsOf(page)).toEqual([]);
    });

    it('with a card open as a sheet', async () => {
      const page = await visitIn(value, 'bakery.html', PHONE);
      const { x, y } = await placeOf(page, 'api');
      await page.touchscreen.tap(x, y);
      await find(page, 'dialog', 'API');
      expect(await violationsOf(page)).toEqual([]);
    });

    it('with a card of several meanings, beside its word and as a sheet', async () => {
      const page = await visitIn(value, 'pages/homonyms.html');
      await openCard(page, 'port-network', 'Port in networking');
      await find(page, 'list', 'It may also mean');
      expect(await violationsOf(page)).toEqual([]);
      const phone = await visitIn(value, 'pages/homonyms.html', PHONE);
      const { x, y } = await placeOf(phone, 'port-network');
      await phone.touchscreen.tap(x, y);
      await find(phone, 'list', 'It may also mean');
      expect(await violationsOf(phone)).toEqual([]);
    });

    it('with the slider of how often a term is marked, at each of its steps', async () => {
      const page = await visitIn(value);
      await page.evaluate(() => window.glossator.openPanel('page'));
      await (await find(page, 'slider', 'Mark a term')).focus();
      for (const key of ['Home', 'ArrowRight', 'ArrowRight'] as const) {
        await page.keyboard.press(key);
        expect(await violationsOf(page)).toEqual([]);
      }
    });

    it('with the panel open on each of its tabs', async () => {
      const page = await visitIn(value);
      for (const view of ['page', 'index', 'topics', 'paths'] as const) {
        await page.evaluate((name) => window.glossator.openPanel(name), view);
        await untilListed(page);
        expect({ view, violations: await violationsOf(page) }).toEqual({ view, violations: [] });
      }
    });

    it('with a topic, a path and an entry open', async () => {
      const page = await visitIn(value);
      for (const [view, id, name] of [
        ['topics', 'data', 'Data and storage'],
        ['paths', 'how-a-website-works', 'How a website works'],
        ['index', 'api', 'API'],
      ] as const) {
        await page.evaluate((to) => window.glossator.openPanel(to), view);
        await untilListed(page);
        await page.$eval(`glossator-widget >>> [role="tabpanel"] [data-term="${id}"]`, (row) =>
          (row as HTMLElement).click(),
        );
        await find(page, 'heading', name);
        expect({ name, violations: await violationsOf(page) }).toEqual({ name, violations: [] });
      }
    });

    it('with search results, with none, and while they are walked through', async () => {
      const page = await visitIn(value);
      await page.evaluate(() => window.glossator.openPanel('index'));
      const field = await find(page, 'combobox');
      await field.type('datab');
      await find(page, 'option');
      await page.keyboard.press('ArrowDown');
      expect(await violationsOf(page)).toEqual([]);
      await field.type('quixotic');
      await untilGone(page, 'option');
      await find(page, 'button', 'Browse A–Z');
      expect(await violationsOf(page)).toEqual([]);
    });

    it('with the panel open as a sheet, and an entry in it', async () => {
      const page = await visitIn(value, 'bakery.html', PHONE);
      await page.evaluate(() => window.glossator.openPanel('page'));
      await untilListed(page);
      expect(await violationsOf(page)).toEqual([]);
      await page.$eval('glossator-widget >>> [role="tabpanel"] [data-term="api"]', (row) =>
        (row as HTMLElement).click(),
      );
      await find(page, 'heading', 'API');
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  it('with words wrapped in elements', async () => {
    expect(await violationsOf(await visitIn('light', 'pages/wrap.html'))).toEqual([]);
  });

  it('in the dark of a page that has no other scheme, with card and panel open', async () => {
    const page = await visitIn('light', 'night.html');
    await openCard(page, 'internet', 'Internet');
    expect(await violationsOf(page)).toEqual([]);
    await press(page, 'button', 'Read more about Internet');
    await find(page, 'heading', 'Internet');
    expect(await violationsOf(page)).toEqual([]);
  });
});
