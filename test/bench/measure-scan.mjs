/**
 * What reading a page costs, as a multiple of the least that any reader of it must do: to walk its text nodes
 * and read their text. Ratios travel between machines, milliseconds do not. All is processor time of the page's
 * main thread: what else runs on the machine does not count.
 */
import { traceScripts } from '../support/trace-scripts.mjs';
import { holdIdle, untilMarked, untilSettled } from './browse.mjs';
import { spreadOf } from './statistics.mjs';

/** @typedef {import('./browse.mjs').Bench} Bench */
/** @typedef {import('./browse.mjs').Page} Page */

const COLD_RUNS = 7;
/** Each page settles for another speed: several pages, and several runs on each. */
const WARM_PAGES = 3;
const WARM_RUNS = 7;
/** One walk is too short to be measured by itself. */
const WALKS = 100;

/** @template Value @param {number} times @param {() => Promise<Value>} run @returns {Promise<Value[]>} */
async function repeat(times, run) {
  const values = [];
  for (let at = 0; at < times; at++) values.push(await run());
  return values;
}

/** A clock of the page's main thread that stands while the thread does. @param {Page} page */
async function openThreadClock(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000;
  };
  /** @param {() => Promise<unknown>} run @returns {Promise<number>} milliseconds */
  const time = async (run) => {
    const start = await now();
    await run();
    return (await now()) - start;
  };
  // Asking the page for anything takes some time of its own.
  const { median: overhead } = spreadOf(await repeat(9, () => time(() => page.evaluate(() => 0))));
  return (/** @type {() => Promise<unknown>} */ run) => time(run).then((ms) => Math.max(0, ms - overhead));
}

/** @param {Page} page @param {number} count */
const walk = (page, count) =>
  page.evaluate((times) => {
    let length = 0;
    for (let time = 0; time < times; time++) {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) length += /** @type {Text} */ (walker.currentNode).data.length;
    }
    return length;
  }, count);

/** @param {Page} page */
const rescan = (page) => page.evaluate(() => /** @type {any} */ (window).glossator.rescan());

/** Nodes that no script has touched yet. @param {Page} page */
async function timeColdWalk(page) {
  const time = await openThreadClock(page);
  return time(() => walk(page, 1));
}

/** @param {Page} page */
async function timeWarm(page) {
  // All that loads by itself would be counted, too.
  await untilSettled(page);
  const time = await openThreadClock(page);
  // The first ones still run as they were interpreted.
  await repeat(10, () => rescan(page));
  await walk(page, WALKS);
  const scans = await repeat(WARM_RUNS, () => time(() => rescan(page)));
  const walks = await repeat(WARM_RUNS, () => time(() => walk(page, WALKS)).then((ms) => ms / WALKS));
  /** @type {number} */
  const marks = await page.evaluate(() => /** @type {any} */ (window).glossator.marks.length);
  return { scans, walks, marks };
}

/** All our script from the tag to the marks: the loader itself, the dictionary, the scan. @param {Bench} bench @param {string} path */
function timeColdScan(bench, path) {
  return bench.visitUnopened(async (page, open) => {
    await holdIdle(page);
    const tasks = await traceScripts(page, async () => {
      await open(path);
      await untilMarked(page);
    });
    return tasks.reduce((sum, ms) => sum + ms, 0);
  });
}

/**
 * @param {Bench} bench
 * @param {{ title: string, path: string, pathWithoutTag: string, bytes: number }} scene
 */
export async function measureScan(bench, { title, path, pathWithoutTag, bytes }) {
  const coldWalks = await repeat(COLD_RUNS, () => bench.visit(pathWithoutTag, timeColdWalk));
  const coldScans = await repeat(COLD_RUNS, () => timeColdScan(bench, path));
  const warm = await repeat(WARM_PAGES, () => bench.visit(path, timeWarm));
  const perMegabyte = (/** @type {number} */ ms) => ms / (bytes / 1e6);
  const compare = (/** @type {number[]} */ ours, /** @type {number[]} */ bare) => {
    const least = spreadOf(bare.map(perMegabyte));
    return {
      scan: spreadOf(ours.map(perMegabyte)),
      walk: least,
      ratio: spreadOf(ours.map((ms) => perMegabyte(ms) / least.median)),
    };
  };
  return {
    title,
    marks: warm[0]?.marks ?? 0,
    cold: compare(coldScans, coldWalks),
    warm: compare(
      warm.flatMap(({ scans }) => scans),
      warm.flatMap(({ walks }) => walks),
    ),
  };
}
