import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { Launcher } from 'chrome-launcher';
import { inRoot } from './paths.mjs';

const isRoot = process.getuid?.() === 0;

/**
 * What Chromium needs to run anywhere and to answer like a desktop with a mouse.
 * Headless says `(hover: none)` by itself; 2 is hover, 4 a fine pointer.
 */
export const chromiumFlags = [
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The sandbox refuses root, and where tests run as root there is no GPU either.
  ...(isRoot ? ['--no-sandbox', '--disable-gpu'] : []),
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // missing or not ours to run: both mean no
  }
}

/** @param {string[]} names */
function onPath(...names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function installedChromium() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined; // chrome-launcher throws where it finds nothing
  }
}

/** @param {string[]} args */
function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function chromiumFromDebian() {
  if (!isRoot || !onPath('apt-get')) return undefined;
  console.log("No Chrome found: installing Debian's chromium with apt-get …");
  const installIt = () => apt('install', '-y', '--no-install-recommends', 'chromium');
  return installIt() || (apt('update') && installIt()) ? installedChromium() : undefined;
}

async function downloadedChromium() {
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  console.log('No Chrome found: downloading chrome-headless-shell into .cache/browsers …');
  try {
    const browser = Browser.CHROMEHEADLESSSHELL;
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const { executablePath } = await install({ browser, buildId, cacheDir: inRoot('.cache/browsers') });
    return executablePath;
  } catch (error) {
    console.log(`The download failed: ${String(error)}`);
    return undefined;
  }
}

/**
 * Chrome or Chromium, the one engine that the tests cannot do without: `CHROME_PATH`, an
 * installed one, Debian's when root, a downloaded one.
 *
 * @throws when `CHROME_PATH` is not executable, or nothing could be had
 */
export async function findChromium() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen && !isExecutable(chosen)) throw new Error(`CHROME_PATH is not executable: ${chosen}`);
  const path = chosen || (installedChromium() ?? chromiumFromDebian() ?? (await downloadedChromium()));
  if (!path) throw new Error('The tests need Chrome or Chromium: install one, or set CHROME_PATH.');
  return path;
}

/** Firefox when it is installed; Debian's ESR first, which is what CI has. */
export function findFirefox() {
  return onPath('firefox-esr', 'firefox');
}

function findMiniBrowser() {
  const libraries = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name))
    : [];
  return ['/usr/libexec', ...libraries]
    .flatMap((folder) => ['6.0', '4.1', '4.0'].map((abi) => join(folder, `webkit2gtk-${abi}`, 'MiniBrowser')))
    .find(isExecutable);
}

/** WebKitGTK when all that a run needs is installed. openbox is welcome, not needed. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const display = onPath('Xvfb');
  const browser = findMiniBrowser();
  if (!driver || !display || !browser) return undefined;
  return { driver, display, browser, windowManager: onPath('openbox') };
}
