/** What goes over the line, compressed, in bytes: by file, by stage on a post of the demo, by form of a glossary. */
import { compressedSize, filesOfCard, filesOfPanel, sizeOf } from '../support/built-files.mjs';
import { openBench, untilSettled } from './browse.mjs';
import { bundleCandidates } from './bundle-candidates.mjs';
import { builtInDictionary } from './make-glossary.mjs';
import { pageOf } from './make-page.mjs';
import { wordNetFiles } from './measure-finding.mjs';
import { measureMemory } from './measure-memory.mjs';
import { openWordNet } from './wordnet.mjs';

/** @typedef {import('./browse.mjs').Bench} Bench */

/** @param {Iterable<string>} files */
const total = (files) => [...files].reduce((sum, file) => sum + sizeOf(file), 0);

/** By what a file has to bring, whatever else loads when the browser is idle. */
function measureBars() {
  return {
    loader: sizeOf('glossator.js'),
    firstCard: total(filesOfCard()),
    panelWithSearch: total(filesOfPanel()),
  };
}

/** @typedef {import('./browse.mjs').Page} Page */

/**
 * Files of ours that were asked for so far and not before, and what they weigh.
 *
 * @param {Page} page
 * @param {Set<string>} known - grows by what is found
 * @param {number} [until] - milliseconds since the page began; by default now
 */
async function newFiles(page, known, until = Infinity) {
  const asked = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
  );
  const files = asked
    .filter(({ startTime }) => startTime < until)
    .flatMap(({ name }) => /\/glossator\/([^?#]+)$/u.exec(name)?.[1] ?? [])
    .filter((file) => !known.has(file));
  for (const file of files) known.add(file);
  return { files, bytes: total(files) };
}

/** @param {Bench} bench @param {string} path @returns files by stage, each stage without those before it */
function measureStages(bench, path) {
  /** @param {Page} page */
  const measure = async (page) => {
    await untilSettled(page);
    const known = new Set();
    const ready = await page.evaluate(() => /** @type {any} */ (window).readyAt);
    const critical = await newFiles(page, known, ready);
    const idle = await newFiles(page, known);
    await page.evaluate(() => /** @type {any} */ (window).glossator.open('api'));
    const card = await newFiles(page, known);
    await page.evaluate(() => /** @type {any} */ (window).glossator.openPanel('index'));
    await page.waitForFunction(() =>
      /** @type {any} */ (window).glossator.shadowRoot
        .querySelector('glossator-panel')
        .shadowRoot.querySelector('[data-term]'),
    );
    const panel = await newFiles(page, known);
    await page.evaluate(() => /** @type {any} */ (window).glossator.search('api'));
    return { critical, idle, card, panel, search: await newFiles(page, known) };
  };
  return bench.visit(path, measure, (page) =>
    page.evaluateOnNewDocument(() => {
      addEventListener('glossator-ready', () => Object.assign(window, { readyAt: performance.now() }));
    }),
  );
}

/** @param {{ bytes: Uint8Array, forms: number }} dictionary */
function measureDictionary({ bytes, forms }) {
  const compressed = compressedSize(bytes);
  return { forms, bytes: bytes.length, compressed, perForm: compressed / forms };
}

const GLOSSARIES = [100, 300, 1_000, 10_000, 100_000];

export async function measureBytes() {
  const files = await wordNetFiles(openWordNet(), GLOSSARIES);
  const bench = await openBench({
    ...(await bundleCandidates()),
    ...files,
    'memory.html': pageOf('<p>Nothing.</p>'),
  });
  try {
    const wordNet = [];
    for (const forms of GLOSSARIES) {
      const sizes = measureDictionary({ bytes: files[`forms-${forms}.json`], forms });
      wordNet.push({ ...sizes, memory: await measureMemory(bench, forms) });
    }
    const builtIn = measureDictionary(await builtInDictionary());
    return {
      browser: bench.version,
      bars: measureBars(),
      stages: await measureStages(bench, 'bakery.html'),
      builtIn,
      wordNet,
    };
  } finally {
    await bench.close();
  }
}
