import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../support/find-browsers.mjs';
import { inRoot } from '../support/paths.mjs';
import { demoFolders, serveStatic } from '../support/serve-static.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const PAGES = inRoot('.cache/bench/pages');

/**
 * The build, the demo and pages of the bench's own on a server.
 *
 * @param {Record<string, string | Uint8Array>} pages - file name → content, served at `/bench/`
 */
export async function serveBench(pages) {
  if (!existsSync(inRoot('dist/glossator.js')))
    throw new Error('There is no build to measure. Run `npm run build` first.');
  rmSync(PAGES, { recursive: true, force: true });
  mkdirSync(PAGES, { recursive: true });
  for (const [name, content] of Object.entries(pages)) writeFileSync(`${PAGES}/${name}`, content);
  return serveStatic({ '/bench/': PAGES, ...demoFolders });
}

/**
 * The same, and a browser to visit them.
 *
 * @param {Record<string, string | Uint8Array>} pages
 */
export async function openBench(pages) {
  const server = await serveBench(pages);
  const browser = await launch({ executablePath: await findChromium(), args: chromiumFlags });
  /**
   * Have a page with nothing cached, and leave it.
   *
   * @template Result
   * @param {(page: Page, open: (path: string) => Promise<unknown>) => Promise<Result>} use
   */
  const visitUnopened = async (use) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const result = await use(page, (path) => page.goto(server.url + path));
    await context.close();
    return result;
  };
  return {
    version: await browser.version(),
    visitUnopened,
    /**
     * @template Result
     * @param {string} path
     * @param {(page: Page) => Promise<Result>} measure
     * @param {(page: Page) => Promise<unknown>} [prepare] - before the page is opened
     */
    visit: (path, measure, prepare) =>
      visitUnopened(async (page, open) => {
        await prepare?.(page);
        await open(path);
        return measure(page);
      }),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openBench>>} Bench */

/** Asking rarely: every question is work for the page. */
const OFTEN_ENOUGH = { polling: 100 };

/** Waits until the page is marked and all that loads by itself is there. @param {Page} page */
export async function untilSettled(page) {
  await page.waitForFunction(
    () => /** @type {any} */ (window).glossator?.shadowRoot?.querySelector('glossator-card'),
    OFTEN_ENOUGH,
  );
}

/** What the browser tells of a page, it tells a little later. @param {Page} page */
export const letFramesPass = (page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  });
