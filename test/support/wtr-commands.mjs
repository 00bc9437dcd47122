/**
 * Commands beside the runner's own. Each answers whether it was done: some engines cannot.
 * test/support/real-input.ts is their typed face for tests.
 */

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').CDPSession} CDPSession */
/** @typedef {(page: Page, payload: any) => Promise<unknown>} Command */

/** @type {WeakMap<Page, Promise<CDPSession>>} */
const devtools = new WeakMap();

/** @param {Page} page */
function devtoolsOf(page) {
  const session = devtools.get(page) ?? page.createCDPSession();
  devtools.set(page, session);
  return session;
}

/** @type {Record<string, Command>} */
const inChromium = {
  'touch-tap': (page, { x, y }) => page.touchscreen.tap(x, y),
  'touch-drag': async (page, { places: [from, ...others], restMs }) => {
    await page.touchscreen.touchStart(from.x, from.y);
    for (const { x, y } of others) await page.touchscreen.touchMove(x, y);
    await new Promise((resolve) => setTimeout(resolve, restMs));
    await page.touchscreen.touchEnd();
  },
  // The engine is told when: how fast a machine is at it is not how fast the finger was.
  'touch-flick': async (page, { places, stepMs }) => {
    const session = await devtoolsOf(page);
    const start = Date.now() / 1000;
    /** @param {'touchStart' | 'touchMove' | 'touchEnd'} type @param {number} at @param {object[]} touchPoints */
    const touch = (type, at, touchPoints) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: /** @type {{ x: number, y: number }[]} */ (touchPoints),
        timestamp: start + (at * stepMs) / 1000,
      });
    for (const [at, place] of places.entries())
      await touch(at === 0 ? 'touchStart' : 'touchMove', at, [place]);
    await touch('touchEnd', places.length, []);
  },
  // Not by puppeteer's own call, which knows nothing of contrast and forced colours.
  emulate: async (page, view) => (await devtoolsOf(page)).send('Emulation.setEmulatedMedia', view),
};

/** @type {Record<string, Command>} */
const inEveryEngine = {
  'mouse-double-click': (page, { x, y }) => page.mouse.click(x, y, { count: 2 }),
  'mouse-wheel': (page, delta) => page.mouse.wheel(delta),
  // WebKit's driver has no way to print.
  print: async (page) => 'pdf' in page && Boolean(await page.pdf()),
};

/** @param {unknown} launcher @param {string} id @returns {Page} */
const pageOf = (launcher, id) => /** @type {{ getPage(id: string): Page }} */ (launcher).getPage(id);

/** @returns {import('@web/test-runner').TestRunnerPlugin<any>} */
export function ownCommands() {
  return {
    name: 'own-commands',
    async executeCommand({ command, payload, session }) {
      const run = inEveryEngine[command] ?? inChromium[command];
      if (!run) return undefined;
      if (command in inChromium && session.browser.name !== 'Chromium') return { done: false };
      return { done: (await run(pageOf(session.browser, session.id), payload)) !== false };
    },
  };
}

/**
 * Undo what a test file's commands have set on its page, which the next file will get.
 *
 * @param {import('@web/test-runner').BrowserLauncher} launcher
 * @param {string} id - of the runner's session
 */
export async function releasePage(launcher, id) {
  const page = pageOf(launcher, id);
  await page.mouse.reset();
  if (launcher.name !== 'Chromium') return;
  await page.emulateMediaType();
  await page.emulateMediaFeatures();
  // Our own emulation ends with the session that asked for it.
  const session = devtools.get(page);
  devtools.delete(page);
  await (await session)?.detach();
}
