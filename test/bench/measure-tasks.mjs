/** How long our script keeps the page's main thread at a stretch, as processor time, on slower machines. */
import { traceScripts } from '../support/trace-scripts.mjs';
import { openBench, untilSettled } from './browse.mjs';
import { makePage } from './make-page.mjs';
import { spreadOf } from './statistics.mjs';

/** @typedef {import('./browse.mjs').Bench} Bench */

const TAG = '<script async src="/glossator/glossator.js"></script>';
const SCENES = [
  { bytes: 100_000, slowdown: 1, runs: 7 },
  { bytes: 100_000, slowdown: 4, runs: 9 },
  { bytes: 1_000_000, slowdown: 6, runs: 5 },
];
/** From here on a task counts as blocking. */
const LONG_MS = 50;

/** @param {Bench} bench @param {{ bytes: number, slowdown: number }} scene */
function traceTasks(bench, { bytes, slowdown }) {
  return bench.visitUnopened(async (page, open) => {
    await page.emulateCPUThrottling(slowdown);
    const tasks = await traceScripts(page, async () => {
      await open(`bench/tasks-${bytes}.html`);
      await untilSettled(page);
    });
    const blocking = tasks.reduce((sum, ms) => sum + Math.max(0, ms - LONG_MS), 0);
    return { longest: Math.max(...tasks), blocking };
  });
}

export async function measureTasks() {
  const bench = await openBench(
    Object.fromEntries(SCENES.map(({ bytes }) => [`tasks-${bytes}.html`, makePage(bytes, { head: TAG })])),
  );
  try {
    const scenes = [];
    for (const { runs, ...scene } of SCENES) {
      const traces = [];
      for (let run = 0; run < runs; run++) traces.push(await traceTasks(bench, scene));
      scenes.push({
        ...scene,
        longest: spreadOf(traces.map(({ longest }) => longest)),
        longestOfAll: Math.max(...traces.map(({ longest }) => longest)),
        blocking: spreadOf(traces.map(({ blocking }) => blocking)),
      });
    }
    return { browser: bench.version, scenes };
  } finally {
    await bench.close();
  }
}
