/** From the script's first line to a marked page: ours as a page gets it, the others with all that they need. */
import { openBench } from './browse.mjs';
import { bundleCandidates, scriptOf } from './bundle-candidates.mjs';
import { dictionaryOf, manifestFor } from './make-glossary.mjs';
import { makePage } from './make-page.mjs';
import { wordNetFiles } from './measure-finding.mjs';
import { spreadOf } from './statistics.mjs';
import { openThreadClock } from './thread-clock.mjs';
import { openWordNet } from './wordnet.mjs';

/** @typedef {import('./browse.mjs').Bench} Bench */
/** @typedef {import('./browse.mjs').Page} Page */
/** @typedef {'glossator' | 'reg-exp' | 'mark-js' | 'find-and-replace'} Marker */

const GLOSSARIES = [300, 10_000];
const MARKERS = /** @type {const} */ (['glossator', 'reg-exp', 'mark-js', 'find-and-replace']);
const SAMPLES = 11;

/** All files into memory, so that no time is spent on waiting for a server. @param {Page} page @param {Record<string, string>} paths */
const fetchAll = (page, paths) =>
  page.evaluate(async (wanted) => {
    const bench = /** @type {any} */ (window);
    bench.files = {};
    for (const [name, path] of Object.entries(wanted))
      bench.files[name] = new Uint8Array(await (await fetch(path)).arrayBuffer());
    bench.script = new TextDecoder().decode(bench.files.script);
  }, paths);

/** @param {Page} page @param {number} forms */
async function prepareOurs(page, forms) {
  await fetchAll(page, {
    script: '/glossator/glossator.js',
    manifest: `/bench/glossary-${forms}.json`,
    dictionary: `/bench/forms-${forms}.json`,
  });
  await page.evaluate(() => {
    const { files } = /** @type {any} */ (window);
    const answer = (/** @type {unknown} */ url) =>
      new Response(/forms-/u.test(String(url)) ? files.dictionary : files.manifest);
    Object.assign(window, {
      // What loads by itself when the browser is idle comes after the marks.
      requestIdleCallback: () => 0,
      fetch: (/** @type {RequestInfo} */ request) =>
        Promise.resolve(answer(request instanceof Request ? request.url : request)),
    });
  });
}

/** @param {Page} page @param {number} forms */
const runOurs = (page, forms) =>
  page.evaluate(async (size) => {
    const { script } = /** @type {any} */ (window);
    const start = performance.now();
    const ready = new Promise((resolve) => addEventListener('glossator-ready', resolve, { once: true }));
    const element = document.createElement('script');
    element.textContent = script;
    element.dataset['glossary'] = `/bench/glossary-${size}.json`;
    element.dataset['occurrences'] = 'all';
    document.head.append(element);
    await ready;
    const wall = performance.now() - start;
    return { wall, marks: /** @type {any} */ (window).glossator.marks.length };
  }, forms);

/** @param {Page} page @param {Marker} marker */
const runPeer = (page, marker) =>
  page.evaluate((name) => {
    const bench = /** @type {any} */ (window);
    const start = performance.now();
    const element = document.createElement('script');
    element.textContent = bench.script;
    document.head.append(element);
    const { prepare, mark } = bench.candidates[name];
    const marks = /** @type {number} */ (mark(document.querySelector('main'), prepare(bench.files.glossary)));
    return { wall: performance.now() - start, marks };
  }, marker);

/** The frame in which the marks are seen: style, layout and painting. @param {Page} page */
const untilPainted = (page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });

/** @param {Bench} bench @param {Marker} marker @param {number} forms */
function sample(bench, marker, forms) {
  return bench.visit('bench/page.html', async (page) => {
    const isOurs = marker === 'glossator';
    if (isOurs) await prepareOurs(page, forms);
    else
      await fetchAll(page, {
        script: `/bench/${scriptOf(marker)}`,
        glossary: `/bench/forms-${forms}.txt`,
      });
    await untilPainted(page);
    const time = await openThreadClock(page);
    let seen = { wall: 0, marks: 0 };
    const script = await time(
      async () => void (seen = await (isOurs ? runOurs(page, forms) : runPeer(page, marker))),
    );
    const painting = await time(() => untilPainted(page));
    return { ...seen, script, painting };
  });
}

/** @param {Bench} bench @param {number} forms */
async function race(bench, forms) {
  const lanes = MARKERS.map((marker) => ({
    marker,
    samples: /** @type {Awaited<ReturnType<typeof sample>>[]} */ ([]),
  }));
  for (let round = 0; round < SAMPLES; round++)
    for (const { marker, samples } of lanes) samples.push(await sample(bench, marker, forms));
  return lanes.map(({ marker, samples }) => ({
    marker,
    marks: samples[0]?.marks ?? 0,
    wall: spreadOf(samples.map(({ wall }) => wall)),
    script: spreadOf(samples.map(({ script }) => script)),
    whole: spreadOf(samples.map(({ script, painting }) => script + painting)),
  }));
}

/** @param {import('./wordnet.mjs').WordNet} wordNet */
async function manifests(wordNet) {
  const files = GLOSSARIES.map(async (size) => [
    `glossary-${size}.json`,
    manifestFor(await dictionaryOf(wordNet.take(size)), `forms-${size}.json`),
  ]);
  return Object.fromEntries(await Promise.all(files));
}

export async function measurePage() {
  const wordNet = openWordNet();
  const bench = await openBench({
    ...(await bundleCandidates()),
    ...(await wordNetFiles(wordNet, GLOSSARIES)),
    ...(await manifests(wordNet)),
    'page.html': makePage(100_000, { withEntries: true }),
  });
  try {
    const races = [];
    for (const forms of GLOSSARIES) races.push({ forms, results: await race(bench, forms) });
    return { browser: bench.version, races };
  } finally {
    await bench.close();
  }
}
