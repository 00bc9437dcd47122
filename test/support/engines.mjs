import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumFlags, findChromium, findFirefox, findWebKit } from './find-browsers.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';
import { releasePage } from './wtr-commands.mjs';

/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */
/** @typedef {{ launcher: BrowserLauncher } | { remedy: string }} Engine */

/** Headless Firefox says `(hover: none)` and `(pointer: none)`; 6 is a fine pointer that hovers. */
export const FIREFOX_PREFERENCES = { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 };

/**
 * Pages are reused from file to file: nothing that a test set may reach the next one.
 *
 * @param {BrowserLauncher} launcher
 * @param {string} name - as the runner's output shows it
 */
function withCleanPages(launcher, name) {
  const stopSession = launcher.stopSession.bind(launcher);
  return Object.assign(launcher, {
    name,
    /** @param {string} id */
    async stopSession(id) {
      await releasePage(launcher, id);
      return stopSession(id);
    },
  });
}

/** @returns {Promise<Engine>} */
async function chromium() {
  const executablePath = await findChromium();
  const launcher = chromeLauncher({ launchOptions: { executablePath, args: chromiumFlags } });
  return { launcher: withCleanPages(launcher, 'Chromium') };
}

/**
 * Firefox 140 sets a viewport's size, but knows no orientation and rejects that part of the command.
 *
 * @param {{ context: import('puppeteer-core').BrowserContext }} options
 */
async function firefoxPage({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (viewport) => {
    try {
      await setViewport(viewport);
    } catch (error) {
      if (!String(error).includes('setScreenOrientationOverride')) throw error;
      if (viewport) await page.waitForFunction(({ width }) => innerWidth === width, {}, viewport);
    }
  };
  return page;
}

/** @returns {Engine} */
function firefox() {
  const executablePath = findFirefox();
  if (!executablePath) return { remedy: 'Firefox: apt-get install firefox-esr' };
  const launcher = chromeLauncher({
    launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox: FIREFOX_PREFERENCES },
    createPage: firefoxPage,
  });
  return { launcher: withCleanPages(launcher, 'Firefox') };
}

/** @returns {Engine} */
function webkit() {
  const paths = findWebKit();
  if (!paths) return { remedy: 'WebKitGTK: apt-get install webkit2gtk-driver xvfb openbox' };
  return { launcher: withCleanPages(webkitLauncher(paths), 'WebKitGTK') };
}

/** @type {Record<string, () => Engine | Promise<Engine>>} */
const engines = { chromium, firefox, webkit };

/** @param {string} name */
async function findEngine(name) {
  const find = engines[name];
  if (!find) throw new Error(`ENGINES may name ${Object.keys(engines).join(', ')}, not "${name}".`);
  return find();
}

/**
 * The engines to test with: all that are here, or exactly those that `ENGINES` names
 * (`ENGINES=chromium,webkit`).
 *
 * @returns `missing` says how to get the engines that are not here
 * @throws when an engine that `ENGINES` names is not here
 */
export async function findEngines() {
  const wanted = process.env['ENGINES']?.split(',');
  const found = await Promise.all((wanted ?? Object.keys(engines)).map(findEngine));
  const launchers = found.flatMap((engine) => ('launcher' in engine ? engine.launcher : []));
  const missing = found.flatMap((engine) => ('remedy' in engine ? engine.remedy : []));
  if (wanted && missing.length) throw new Error(`Not installed. ${missing.join('; ')}`);
  return { launchers, missing };
}
