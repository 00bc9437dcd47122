import { scriptOf } from './bundle-candidates.mjs';
import { spreadOf } from './statistics.mjs';

/** @typedef {import('./browse.mjs').Bench} Bench */

const RUNS = 3;

/** @param {Bench} bench @param {number} forms */
const measureOnce = (bench, forms) =>
  bench.visit('bench/memory.html', async (page) => {
    const session = await page.createCDPSession();
    const inUse = async () => {
      // Twice, since what the first one finalises is free only after the second.
      for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    };
    await page.addScriptTag({ url: `/bench/${scriptOf('glossator')}` });
    /** @param {number} size @param {string} name */
    const read = (size, name) =>
      page.evaluate(
        async (count, key) => {
          const bench = /** @type {any} */ (window);
          const answer = await fetch(`/bench/forms-${count}.json`);
          bench[key] = bench.candidates.glossator.prepare(new Uint8Array(await answer.arrayBuffer()));
        },
        size,
        name,
      );
    // Code that is compiled along the way is no part of a dictionary.
    await read(forms, 'first');
    const before = await inUse();
    await read(forms, 'second');
    return (await inUse()) - before;
  });

/** Bytes that a dictionary takes in a page, in script's heap and in buffers. @param {Bench} bench @param {number} forms */
export async function measureMemory(bench, forms) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measureOnce(bench, forms));
  return spreadOf(runs).median;
}
