/**
 * Finding, cold: in a page that has just begun, from script and glossary in memory to the matches, so with the script's
 * compilation and the building of whatever the glossary is looked up in.
 */
import { openBench } from './browse.mjs';
import { bundleCandidates, CANDIDATES, OURS, PEERS, scriptOf } from './bundle-candidates.mjs';
import { makePage } from './make-page.mjs';
import { wordNetFiles } from './measure-finding.mjs';
import { fileFor } from './race.mjs';
import { spreadOf } from './statistics.mjs';
import { openThreadClock } from './thread-clock.mjs';
import { openWordNet } from './wordnet.mjs';

/** @typedef {import('./race.mjs').Runner} Runner */
/** @typedef {import('./browse.mjs').Bench} Bench */

const GLOSSARIES = [300, 10_000, 100_000];
const PAGE = 'bench/cold.html';
const SAMPLES = 9;

/** @param {Bench} bench @param {Runner} runner */
function sample(bench, runner) {
  return bench.visit(PAGE, async (page) => {
    await page.evaluate(
      async (script, file) => {
        const read = async (/** @type {string} */ path) => (await fetch(`/bench/${path}`)).arrayBuffer();
        const bench = /** @type {any} */ (window);
        bench.script = new TextDecoder().decode(await read(script));
        bench.bytes = new Uint8Array(await read(file));
      },
      scriptOf(runner.candidate),
      fileFor(runner),
    );
    const time = await openThreadClock(page);
    let seen = { matches: 0, wall: 0 };
    const ms = await time(async () => {
      seen = await page.evaluate((name) => {
        const bench = /** @type {any} */ (window);
        const start = performance.now();
        const element = document.createElement('script');
        element.textContent = bench.script;
        document.head.append(element);
        const candidate = bench.candidates[name];
        const root = document.querySelector('main');
        const matches = candidate.find(root, candidate.prepare(bench.bytes));
        return { matches, wall: performance.now() - start };
      }, runner.candidate);
    });
    return { ...seen, ms };
  });
}

/** @param {Bench} bench @param {number} forms */
async function race(bench, forms) {
  const lanes = [...OURS, ...PEERS]
    .filter((name) => CANDIDATES[name].most >= forms && name !== 'reg-exp-unicode')
    .map((candidate) => ({
      runner: { candidate, glossary: `forms-${forms}` },
      samples: /** @type {Awaited<ReturnType<typeof sample>>[]} */ ([]),
    }));
  for (let round = 0; round < SAMPLES; round++)
    for (const { runner, samples } of lanes) samples.push(await sample(bench, runner));
  return lanes.map(({ runner, samples }) => ({
    ...runner,
    matches: samples[0]?.matches ?? 0,
    ms: spreadOf(samples.map(({ ms }) => ms)),
    wall: spreadOf(samples.map(({ wall }) => wall)),
  }));
}

export async function measureCold() {
  const bench = await openBench({
    ...(await bundleCandidates()),
    ...(await wordNetFiles(openWordNet(), GLOSSARIES)),
    'cold.html': makePage(100_000, { withEntries: true }),
  });
  try {
    const races = [];
    for (const forms of GLOSSARIES) races.push({ forms, results: await race(bench, forms) });
    return { browser: bench.version, races };
  } finally {
    await bench.close();
  }
}
