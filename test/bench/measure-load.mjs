/** How soon and how smoothly a page of 100 KB of text is marked, and what each of its frames costs from then on. */
import { traceScripts } from '../support/trace-scripts.mjs';
import { untilSettled } from './browse.mjs';
import { spreadOf } from './statistics.mjs';

/** @typedef {import('./browse.mjs').Bench} Bench */
/** @typedef {import('./browse.mjs').Page} Page */

const RUNS = 9;
const FRAMES = 60;

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
  // Shifts are told a little later than they happen.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  });
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

/** The longest task of script, as processor time. @param {Bench} bench @param {string} path @param {number} slowdown */
function timeLongestTask(bench, path, slowdown) {
  return bench.visitUnopened(async (page, open) => {
    await page.emulateCPUThrottling(slowdown);
    const tasks = await traceScripts(page, async () => {
      await open(path);
      await untilSettled(page);
    });
    return Math.max(...tasks);
  });
}

/** @param {Bench} bench @param {string} path @param {number} slowdown */
export async function measureLoad(bench, path, slowdown) {
  /** @type {Awaited<ReturnType<typeof readLoad>>[]} */
  const runs = [];
  const longest = [];
  for (let run = 0; run < RUNS; run++) {
    const load = await bench.visit(path, readLoad, async (page) => {
      await watch(page);
      await page.emulateCPUThrottling(slowdown);
    });
    runs.push(load);
    longest.push(await timeLongestTask(bench, path, slowdown));
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
    longestTaskMs: spreadOf(longest),
    mostShift: Math.max(...runs.map(({ shift }) => shift)),
  };
}

/**
 * The main thread's work in a frame in which the host changes a word, in milliseconds.
 *
 * @param {Page} page
 * @returns {Promise<number[]>}
 */
async function timeFrames(page) {
  return page.evaluate(async (count) => {
    const node = /** @type {Text} */ (document.querySelector('main p')?.firstChild);
    const { port1, port2 } = new MessageChannel();
    const times = [];
    for (let frame = 0; frame < count; frame++) {
      await new Promise(requestAnimationFrame);
      const start = performance.now();
      node.data = frame % 2 ? node.data.slice(0, -1) : `${node.data}.`;
      // A message is handled after what the frame still has to do: style, layout, paint.
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage('');
      });
      times.push(performance.now() - start);
    }
    return times;
  }, FRAMES);
}

/** @param {Bench} bench @param {string} path @param {string} pathWithoutTag */
export async function measureFrames(bench, path, pathWithoutTag) {
  const without = await bench.visit(pathWithoutTag, timeFrames);
  const marked = await bench.visit(path, async (page) => {
    await untilSettled(page);
    return timeFrames(page);
  });
  return { without: spreadOf(without), marked: spreadOf(marked) };
}
