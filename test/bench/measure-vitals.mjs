/** What a reader has of the page itself, with the tag and without, in turns. */
import { letFramesPass, untilSettled } from './browse.mjs';
import { spreadOf } from './statistics.mjs';

/** @typedef {import('./browse.mjs').Bench} Bench */
/** @typedef {import('./browse.mjs').Page} Page */
/** @typedef {{ paint: number, shift: number }} Vitals - `paint`: the largest contentful paint, in milliseconds */

const PAIRS = 15;

/** @param {Page} page */
const watch = (page) =>
  page.evaluateOnNewDocument(() => {
    const seen = { paint: 0, shift: 0 };
    Object.assign(window, { vitals: seen });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.paint = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const { value } of /** @type {any[]} */ (list.getEntries())) seen.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** @param {Bench} bench @param {string} path @param {boolean} isMarked @returns {Promise<Vitals>} */
const measureOnce = (bench, path, isMarked) =>
  bench.visit(
    path,
    async (page) => {
      if (isMarked) await untilSettled(page);
      await letFramesPass(page);
      return page.evaluate(() => ({ .../** @type {any} */ (window).vitals }));
    },
    watch,
  );

/** @param {readonly Vitals[]} runs */
const summary = (runs) => ({
  paint: spreadOf(runs.map(({ paint }) => paint)),
  mostShift: Math.max(...runs.map(({ shift }) => shift)),
});

/** @param {Bench} bench @param {{ marked: string, bare: string }} paths - of the same page */
export async function measureVitals(bench, { marked: markedPath, bare: barePath }) {
  /** @type {Vitals[]} */
  const bare = [];
  /** @type {Vitals[]} */
  const marked = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    // Whoever comes first in a pair may have it harder.
    const isMarkedFirst = pair % 2 === 1;
    if (isMarkedFirst) marked.push(await measureOnce(bench, markedPath, true));
    bare.push(await measureOnce(bench, barePath, false));
    if (!isMarkedFirst) marked.push(await measureOnce(bench, markedPath, true));
  }
  const later = marked.map(({ paint }, at) => paint - (bare[at]?.paint ?? NaN));
  return { bare: summary(bare), marked: summary(marked), later: spreadOf(later) };
}
