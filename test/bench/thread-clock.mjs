import { spreadOf } from './statistics.mjs';

/** @typedef {import('./browse.mjs').Page} Page */

/** @template Value @param {number} times @param {() => Promise<Value>} run @returns {Promise<Value[]>} */
async function repeat(times, run) {
  const values = [];
  for (let at = 0; at < times; at++) values.push(await run());
  return values;
}

/**
 * A clock of the page's main thread that stands while the thread does: what else runs on the machine does not count.
 *
 * @param {Page} page
 */
export async function openThreadClock(page) {
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
