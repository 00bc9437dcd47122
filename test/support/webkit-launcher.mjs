import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createPage } from './webdriver-page.mjs';
import { openSession, sendCommand } from './webdriver-session.mjs';

/** @typedef {{ driver: string, display: string, browser: string, windowManager: string | undefined }} WebKitPaths */
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const DRIVER_START_LIMIT_MS = 10_000;
/** The size that WTR gives every page in Chromium and Firefox. */
const VIEWPORT = { width: 800, height: 600 };

/** @returns {Promise<number>} */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * A screen of our own, also on a desktop: windows there would take the focus away.
 *
 * @param {string} program
 * @param {ChildProcess[]} children
 * @returns {Promise<string>} the value of DISPLAY
 */
function startDisplay(program, children) {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(child);
    child.on('error', reject).on('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    child.stdout.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

/** @param {string} address */
async function untilReady(address) {
  const limit = Date.now() + DRIVER_START_LIMIT_MS;
  for (;;) {
    try {
      return await sendCommand(`${address}/status`, 'GET');
    } catch (error) {
      if (Date.now() > limit) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/**
 * @param {WebKitPaths} paths
 * @param {ChildProcess[]} children - filled with what was started, for the caller to end
 */
export async function startWebKit(paths, children) {
  const DISPLAY = await startDisplay(paths.display, children);
  const env = { ...process.env, DISPLAY };
  /** @param {string} program @param {string[]} args */
  const start = (program, ...args) => children.push(spawn(program, args, { stdio: 'ignore', env }));
  // Without a window manager WebKit loses the focus at every resize.
  if (paths.windowManager) start(paths.windowManager);
  const port = await findFreePort();
  start(paths.driver, `--port=${port}`);
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);
  return openSession(address, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
  });
}

/**
 * WebKitGTK for @web/test-runner. It presents itself as a "puppeteer" launcher whose page has the
 * methods that the runner's own command plugins call.
 *
 * @param {WebKitPaths} paths
 * @returns {import('@web/test-runner').BrowserLauncher & { getPage(): unknown }}
 */
export function webkitLauncher(paths) {
  /** @type {Map<string, string>} */
  const urls = new Map();
  /** @type {ChildProcess[]} */
  const children = [];
  /** @type {ReturnType<typeof startWebKit> | undefined} */
  let starting;
  /** @type {ReturnType<typeof createPage> | undefined} */
  let page;
  const endChildren = () => {
    for (const child of children.toReversed()) child.kill();
  };
  // Also when the runner is interrupted and never calls `stop`.
  process.once('exit', endChildren);

  return {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => page,
    /** @param {string} id @param {string} url */
    async startSession(id, url) {
      const session = await (starting ??= startWebKit(paths, children));
      page ??= createPage(session);
      urls.set(id, url);
      await page.setViewport(VIEWPORT);
      await session.post('/url', { url });
    },
    /** @param {string} id */
    isActive: (id) => urls.has(id),
    /** @param {string} id */
    getBrowserUrl: (id) => urls.get(id),
    /** @param {string} id */
    async stopSession(id) {
      urls.delete(id);
      const session = await starting;
      await session?.post('/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession() {
      throw new Error('WebKitGTK has no debug mode here; use Chromium or Firefox.');
    },
    async stop() {
      // A driver that is already gone has closed its browser too.
      await starting?.then((session) => session.delete('')).catch(() => {});
      endChildren();
    },
  };
}
