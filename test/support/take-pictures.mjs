/**
 * `npm run pictures`: the built demo as a reader sees it. One picture goes into
 * the README; the rest, of every state, into .cache/pictures/ to be looked at.
 */
import { mkdir } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from './find-browsers.mjs';
import { buildHomonymsSite } from './homonyms-site.mjs';
import { inRoot } from './paths.mjs';
import { demoFolders, serveStatic } from './serve-static.mjs';

const WIDE = { width: 1180, height: 820, deviceScaleFactor: 2 };
const NARROW = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** @typedef {import('puppeteer-core').Page} Page */

/** @param {Page} page @param {string} term */
async function restOn(page, term) {
  const at = await page.evaluate((wanted) => {
    /** @type {{ term: string, range: Range }[]} */
    const marks = /** @type {any} */ (globalThis).glossator.marks;
    const rect =
      marks.find(({ term: marked }) => marked === wanted)?.range.getBoundingClientRect() ?? new DOMRect();
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, term);
  await page.mouse.move(at.x - 40, at.y - 60);
  await page.mouse.move(at.x, at.y, { steps: 5 });
  await settle(page);
}

/** The longest of our transitions, twice. @param {Page} page */
const settle = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));

/** @param {string} call */
const calls = (call) => async (/** @type {Page} */ page) => {
  await page.evaluate(call);
  await settle(page);
};

const openEntry = calls('location.hash = "glossator=backend-development"');

/** @type {Record<string, (page: Page) => Promise<unknown>>} */
const STATES = {
  marked: settle,
  card: (page) => restOn(page, 'static-site'),
  'on-this-page': calls('glossator.openPanel("page")'),
  'marked-every-time': async (page) => {
    await calls('glossator.openPanel("page")')(page);
    await page.locator('::-p-aria([role="slider"])').fill('2');
    await settle(page);
  },
  index: calls('glossator.openPanel("index")'),
  topics: calls('glossator.openPanel("topics")'),
  paths: calls('glossator.openPanel("paths")'),
  entry: openEntry,
};

/** States of pages other than the bakery. @type {Record<string, { path: string, show: (page: Page) => Promise<unknown> }>} */
const MORE_STATES = {
  'card-of-two-meanings': { path: 'pages/homonyms', show: (page) => restOn(page, 'port-network') },
  'list-of-two-meanings': { path: 'pages/homonyms', show: calls('glossator.openPanel("page")') },
};

const PAGES = ['bakery', 'choir', 'long-read', 'night', 'rtl', 'elements'];

const server = await serveStatic({ ...(await buildHomonymsSite()), ...demoFolders }, { port: 0 });
const browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumFlags });
const page = await browser.newPage();

/** @param {string} name @param {'light' | 'dark'} scheme @param {import('puppeteer-core').Viewport} viewport */
async function visit(name, scheme, viewport) {
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto('about:blank');
  await page.goto(new URL(`${name}.html`, server.url).href);
  await page.waitForFunction('globalThis.glossator');
  await page.evaluate('glossator.ready');
  await settle(page);
}

await mkdir(inRoot('.cache/pictures'), { recursive: true });
await visit('bakery', 'light', WIDE);
await openEntry(page);
await restOn(page, 'static-site');
await page.screenshot({ path: inRoot('demo/images/reading.png') });

for (const [size, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    for (const [state, show] of Object.entries(STATES)) {
      await visit('bakery', scheme, viewport);
      await show(page);
      await page.screenshot({ path: inRoot(`.cache/pictures/${state}-${size}-${scheme}.png`) });
    }
    for (const [state, { path, show }] of Object.entries(MORE_STATES)) {
      await visit(path, scheme, viewport);
      await show(page);
      await page.screenshot({ path: inRoot(`.cache/pictures/${state}-${size}-${scheme}.png`) });
    }
    for (const name of PAGES) {
      await visit(name, scheme, viewport);
      await page.screenshot({ path: inRoot(`.cache/pictures/page-${name}-${size}-${scheme}.png`) });
    }
  }
}
await browser.close();
await server.close();
