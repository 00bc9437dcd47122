/** Candidates on one page, in turns, so that whatever slows the machine down for a while slows all of them down. */
import { CANDIDATES, scriptOf } from './bundle-candidates.mjs';
import { spreadOf } from './statistics.mjs';
import { openThreadClock } from './thread-clock.mjs';

/** @typedef {import('./browse.mjs').Page} Page */
/** @typedef {import('./bundle-candidates.mjs').CandidateName} CandidateName */
/** @typedef {{ candidate: CandidateName, glossary: string }} Runner */
/** @typedef {Runner & { matches: number, first: number, ms: import('./statistics.mjs').Spread } | Runner & { failed: string }} Result */

/** One run may be too short to be measured by itself. */
const BATCH_MS = 20;
const LARGEST_BATCH = 4096;
const ROUNDS = 7;
/** For what takes longer than a second. */
const SLOW_ROUNDS = 3;

/** Files of a glossary: a dictionary for ours, the forms line by line for the others. @param {Runner} runner */
export const fileFor = ({ candidate, glossary }) =>
  candidate.startsWith('glossator') ? `${glossary}.json` : `${glossary}.txt`;

/** @param {Page} page */
export async function loadCandidates(page) {
  for (const script of new Set(Object.keys(CANDIDATES).map(scriptOf)))
    await page.addScriptTag({ url: `/bench/${script}` });
}

/** Build what a candidate looks texts up in, and keep it in the page. @param {Page} page @param {Runner} runner */
const prepare = (page, runner) =>
  page.evaluate(
    async (name, key, file) => {
      const bench = /** @type {any} */ (window);
      const bytes = new Uint8Array(await (await fetch(`/bench/${file}`)).arrayBuffer());
      (bench.prepared ??= {})[key] = bench.candidates[name].prepare(bytes);
    },
    runner.candidate,
    keyOf(runner),
    fileFor(runner),
  );

/** @param {Runner} runner */
const keyOf = ({ candidate, glossary }) => `${candidate} ${glossary}`;

/** @param {Page} page @param {Runner} runner @param {number} times @returns {Promise<number>} matches */
const find = (page, runner, times) =>
  page.evaluate(
    (name, key, count) => {
      const { candidates, prepared } = /** @type {any} */ (window);
      const root = document.querySelector('main');
      let matches = 0;
      for (let time = 0; time < count; time++) matches = candidates[name].find(root, prepared[key]);
      return matches;
    },
    runner.candidate,
    keyOf(runner),
    times,
  );

/** Forget what was built, so that the next glossary has the page for itself. @param {Page} page */
const forget = (page) => page.evaluate(() => void delete (/** @type {any} */ (window).prepared));

/**
 * @param {Page} page - with the candidates loaded
 * @param {readonly Runner[]} runners
 * @returns {Promise<Result[]>} processor time of one run each
 */
export async function race(page, runners) {
  const time = await openThreadClock(page);
  const lanes = [];
  for (const runner of runners) lanes.push(await warmUp(page, time, runner));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { runner, first, times, batch } of lanes) {
      if ((round >= SLOW_ROUNDS && first > 1000) || batch === 0) continue;
      times.push((await time(() => find(page, runner, batch))) / batch);
    }
  }
  await forget(page);
  return lanes.map(({ runner, matches, first, times, failed }) =>
    failed === undefined ? { ...runner, matches, first, ms: spreadOf(times) } : { ...runner, failed },
  );
}

/** @param {Page} page @param {Awaited<ReturnType<typeof openThreadClock>>} time @param {Runner} runner */
async function warmUp(page, time, runner) {
  /** @type {number[]} */
  const times = [];
  let matches = 0;
  try {
    await prepare(page, runner);
    const first = await time(async () => (matches = await find(page, runner, 1)));
    // The first run was interpreted; engines make fast what runs for longer.
    let batch = 1;
    while ((await time(() => find(page, runner, batch))) < BATCH_MS && batch < LARGEST_BATCH) batch *= 2;
    return { runner, matches, first, times, batch, failed: undefined };
  } catch (error) {
    const failed = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    return { runner, matches, first: 0, times, batch: 0, failed };
  }
}
