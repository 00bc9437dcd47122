/**
 * `npm run pictures`: the built demo as a reader sees it. One picture goes into the README; the rest, of every state
 * in every look, into .cache/pictures/ to be looked at. `npm run pictures -- card` takes only those of such names.
 */
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from './find-browsers.mjs';
import { inRoot } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { demoFolders, serveStatic } from './serve-static.mjs';

/** The longest of our transitions, twice. */
const SETTLE_MS = 500;

async function takeReadmePicture() {
  const server = await serveStatic(demoFolders);
  const browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumFlags });
  const page = await browser.newPage();
  const settle = () => page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), SETTLE_MS);
  await page.setViewport({ width: 1240, height: 860, deviceScaleFactor: 2 });
  await page.goto(new URL('bakery.html#glossator=backend-development', server.url).href);
  await page.waitForSelector('glossator-widget >>> article', { visible: true });
  const { x, y } = /** @type {{ x: number, y: number }} */ (
    await page.evaluate(`(() => {
      const { range } = glossator.marks.find(({ term }) => term === 'static-site');
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`)
  );
  await page.mouse.move(x - 40, y - 60);
  await page.mouse.move(x, y, { steps: 5 });
  await settle();
  await page.screenshot({ path: inRoot('demo/images/reading.png') });
  await browser.close();
  await server.close();
}

const [names = ''] = process.argv.slice(2);
if (names === '') await takeReadmePicture();
const tests = ['test/site/states.test.ts', '-t', names === '' ? 'axe finds nothing' : names];
const { code } = await runCommand(['vitest', 'run', '--config', 'test/config/vitest.config.ts', ...tests], {
  show: true,
  env: { PICTURES: '.cache/pictures' },
});
process.exitCode = code;
