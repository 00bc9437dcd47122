/** How soon a page of 100 KB of text is marked, and whether the page itself comes any later for it. */
import { letFramesPass, openBench, untilSettled } from './browse.mjs';
import { makePage } from './make-page.mjs';
import { measureVitals } from './measure-vitals.mjs';
import { spreadOf } from './statistics.mjs';

/** @typedef {import('./browse.mjs').Bench} Bench */
/** @typedef {import('./browse.mjs').Page} Page */

const RUNS = 9;
const BYTES = 100_000;
const TAG = '<script async src="/glossator/glossator.js"></script>';

/** Notes frames, painted words and shifts. @param {Page} page */
const watch = (page) =>
  page.evaluateOnNewDocument(() => {
    /** @type {{ frames: number[], painted: [number, Node, number][], shift: number, ready: number }} */
    const seen = { frames: [], painted: [], shift: 0, ready: 0 };
    Object.assign(window, { seen });
    const tick = (/** @type {number} */ time) => {
      seen.frames.push(time);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    const add = Object.getOwnPropertyDescriptor(Highlight.prototype, 'add')?.value;
    Highlight.prototype.add = function (range) {
      seen.painted.push([
        performance.now(),
        /** @type {Range} */ (range).startContainer,
        /** @type {Range} */ (range).startOffset,
      ]);
      return add.call(this, range);
    };
    addEventListener('glossator-ready', () => (seen.ready = performance.now()));
    new PerformanceObserver((list) => {
      for (const { value } of /** @type {any[]} */ (list.getEntries())) seen.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** @param {Page} page */
async function readLoad(page) {
  await untilSettled(page);
  await letFramesPass(page);
  return page.evaluate(() => {
    const { seen, glossator } = /** @type {any} */ (window);
    const isDictionary = (/** @type {PerformanceEntry} */ { name }) => /\/dictionary/u.test(name);
    const [entry] = performance.getEntriesByType('resource').filter(isDictionary);
    const arrived = /** @type {PerformanceResourceTiming} */ (entry).responseEnd;
    const onScreen = glossator.marks.filter(
      (/** @type {any} */ { range }) => range.getBoundingClientRect().bottom < innerHeight,
    );
    const times = onScreen.map(
      (/** @type {any} */ { range }) =>
        seen.painted.find(
          (/** @type {any} */ [, node, at]) => node === range.startContainer && at === range.startOffset,
        )[0],
    );
    const complete = Math.max(...times);
    return {
      onScreen: onScreen.length,
      firstMs: Math.min(...times) - arrived,
      completeMs: complete - arrived,
      // The frame that paints them is the one after those that have begun.
      completeFrame:
        seen.frames.filter((/** @type {number} */ time) => time > arrived && time < complete).length + 1,
      readyMs: seen.ready - arrived,
      shift: seen.shift,
    };
  });
}

/** @param {Bench} bench @param {number} slowdown */
async function measureSpeed(bench, slowdown) {
  /** @type {Awaited<ReturnType<typeof readLoad>>[]} */
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const load = await bench.visit('bench/load.html', readLoad, async (page) => {
      await watch(page);
      await page.emulateCPUThrottling(slowdown);
    });
    runs.push(load);
  }
  const of = (/** @type {'firstMs' | 'completeMs' | 'completeFrame' | 'readyMs'} */ key) =>
    spreadOf(runs.map((run) => run[key]));
  return {
    slowdown,
    onScreen: runs[0]?.onScreen ?? 0,
    firstMs: of('firstMs'),
    completeMs: of('completeMs'),
    completeFrame: of('completeFrame'),
    readyMs: of('readyMs'),
    mostShift: Math.max(...runs.map(({ shift }) => shift)),
  };
}

export async function measureLoad() {
  const bench = await openBench({
    'load.html': makePage(BYTES, { head: TAG }),
    'load-bare.html': makePage(BYTES),
  });
  try {
    const speeds = [];
    for (const slowdown of [1, 4]) speeds.push(await measureSpeed(bench, slowdown));
    const vitals = await measureVitals(bench, { marked: 'bench/load.html', bare: 'bench/load-bare.html' });
    return { browser: bench.version, speeds, vitals };
  } finally {
    await bench.close();
  }
}
