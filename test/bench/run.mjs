/** `npm run bench`: measures the build in `dist/` and writes RESULTS.md beside this file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { performance } from 'node:perf_hooks';
import { inRoot } from '../support/paths.mjs';
import { openBench } from './browse.mjs';
import { builtInDictionary, largeGlossary } from './make-glossary.mjs';
import { makePage } from './make-page.mjs';
import { measureBars, measureDictionary, measureStages } from './measure-bytes.mjs';
import { measureFrames, measureLoad } from './measure-load.mjs';
import { measureScan } from './measure-scan.mjs';
import { toMarkdown } from './write-results.mjs';

const SIZES = [
  { size: '100 KB', bytes: 100_000 },
  { size: '1 MB', bytes: 1_000_000 },
];
const TAG = '<script async src="/glossator/glossator.js"></script>';
const TAG_LARGE = TAG.replace(' async', ' async data-glossary="/bench/glossary.json"');

/** @template Result @param {string} what @param {() => Promise<Result>} measure */
async function tell(what, measure) {
  const start = performance.now();
  const result = await measure();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/** @param {string} browser */
function describeMachine(browser) {
  const [cpu] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}`,
    node: process.versions.node,
    browser,
    load: (loadavg()[0] ?? 0).toFixed(1),
  };
}

export async function measureAll() {
  const large = await largeGlossary(makePage(1_000_000));
  const builtIn = await builtInDictionary();
  const bench = await openBench({
    'glossary.json': large.manifest,
    'dictionary.bin': large.bytes,
    ...Object.fromEntries(
      SIZES.flatMap(({ bytes }) => [
        [`${bytes}.html`, makePage(bytes, { head: TAG })],
        [`${bytes}-large.html`, makePage(bytes, { head: TAG_LARGE })],
        [`${bytes}-bare.html`, makePage(bytes)],
      ]),
    ),
  });
  try {
    const machine = describeMachine(bench.version);
    const stages = await tell('bytes', () => measureStages(bench, 'bakery.html'));
    const loads = [];
    for (const slowdown of [1, 4])
      loads.push(
        await tell(`100 KB, ${slowdown}× CPU`, () => measureLoad(bench, 'bench/100000.html', slowdown)),
      );
    const frames = await tell('frames', () =>
      measureFrames(bench, 'bench/100000.html', 'bench/100000-bare.html'),
    );
    const scans = [];
    for (const { size, bytes } of SIZES) {
      for (const [name, suffix] of [
        ['built-in', ''],
        ['10,000 forms', '-large'],
      ]) {
        const title = `${size}, ${name}`;
        const scene = {
          title,
          bytes,
          path: `bench/${bytes}${suffix}.html`,
          pathWithoutTag: `bench/${bytes}-bare.html`,
        };
        scans.push(await tell(`scan of ${title}`, () => measureScan(bench, scene)));
      }
    }
    const dictionaries = { builtIn: measureDictionary(builtIn), large: measureDictionary(large) };
    return { machine, bars: measureBars(), stages, dictionaries, loads, frames, scans };
  } finally {
    await bench.close();
  }
}

const results = await measureAll();
mkdirSync(inRoot('.cache/bench'), { recursive: true });
writeFileSync(inRoot('.cache/bench/results.json'), JSON.stringify(results, undefined, 2));
writeFileSync(inRoot('test/bench/RESULTS.md'), toMarkdown(results));
console.log('Written: test/bench/RESULTS.md and .cache/bench/results.json');
