/** Firefox and WebKitGTK, as far as the bench needs them: a page is opened, a function runs in it. */
import { launch } from 'puppeteer-core';
import { FIREFOX_PREFERENCES } from '../support/engines.mjs';
import { findFirefox, findWebKit } from '../support/find-browsers.mjs';
import { startWebKit } from '../support/webkit-launcher.mjs';
import { createPage } from '../support/webdriver-page.mjs';

/**
 * @typedef {object} OtherEngine
 * @property {string} name
 * @property {string} version
 * @property {(url: string) => Promise<unknown>} open - resolves when the page is loaded
 * @property {<Result>(run: (value: number) => Promise<Result>, value: number) => Promise<Result>} run - half a minute at
 *   most, or WebKitGTK's driver gives up
 * @property {() => Promise<void>} close
 */

const VIEWPORT = { width: 1280, height: 800 };

/** @returns {Promise<OtherEngine | undefined>} */
async function openFirefox() {
  const executablePath = findFirefox();
  if (!executablePath) return undefined;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: FIREFOX_PREFERENCES,
    args: [`--width=${VIEWPORT.width}`, `--height=${VIEWPORT.height}`],
    defaultViewport: null,
  });
  const page = await browser.newPage();
  return {
    name: 'Firefox',
    version: await browser.version(),
    open: (url) => page.goto(url),
    run: (run, value) => page.evaluate(run, value),
    close: () => browser.close(),
  };
}

/** @returns {Promise<OtherEngine | undefined>} */
async function openWebKit() {
  const paths = findWebKit();
  if (!paths) return undefined;
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const session = await startWebKit(paths, children);
  await createPage(session).setViewport(VIEWPORT);
  return {
    name: 'WebKitGTK',
    version: `WebKitGTK ${session.browserVersion}`,
    open: (url) => session.post('/url', { url }),
    run: (run, value) => session.run(`return (${String(run)})(...arguments)`, value),
    async close() {
      await session.delete('');
      for (const child of children.toReversed()) child.kill();
    },
  };
}

/** Those that are here, one after the other: two at once would take each other's time. */
export const OTHER_ENGINES = [openFirefox, openWebKit];
