/** What a key typed into the panel's search costs, from the key to results laid out; and how soon a long list opens. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../support/paths.mjs';
import { openBench } from './browse.mjs';
import { makePage } from './make-page.mjs';
import { spreadOf } from './statistics.mjs';
import { readNouns } from './wordnet.mjs';

/** @typedef {import('./browse.mjs').Page} Page */

const SIZES = [2_000, 20_000];
/** Typed letter by letter: common beginnings, two words, slips, an exact name and what is not there. */
const QUERIES = ['state', 'the act of', 'intrument', 'organism', 'xylograph', 'person who', 'qwzx'];
const ROUNDS = 3;
const OPENINGS = 7;

/** @param {number} size @returns {Promise<Record<string, Uint8Array>>} the compiled files of a glossary of nouns */
async function compileNouns(size) {
  const { compile } = await import(inRoot('dist/lib/node/index.js'));
  const source = mkdtempSync(join(tmpdir(), 'glossator-bench-'));
  mkdirSync(join(source, 'en'));
  writeFileSync(join(source, 'glossary.yaml'), 'title: Nouns\nlanguages: [en]\n');
  const nouns = readNouns(size);
  for (const [index, { term, gloss }] of nouns.entries()) {
    const others = [7, 31, 101].map((step) => nouns[(index + step) % nouns.length]?.gloss).join('.\n\n');
    // Plurals of some are other nouns.
    const front = `term: ${JSON.stringify(term)}\nsense: ${index}\nshort: ${JSON.stringify(gloss.slice(0, 240))}`;
    writeFileSync(join(source, 'en', `noun-${index}.md`), `---\n${front}\n---\n\n${others}.\n`);
  }
  const { files, diagnostics } = await compile(source);
  rmSync(source, { recursive: true });
  if (files.size === 0)
    throw new Error(
      JSON.stringify(
        diagnostics.filter((/** @type {any} */ { severity }) => severity === 'error').slice(0, 3),
      ),
    );
  return Object.fromEntries(files);
}

/** Notes for each key how long the thread is at it, and when results are laid out. @param {Page} page */
const watchKeys = (page) =>
  page.evaluate(() => {
    const panel = /** @type {any} */ (window).glossator.shadowRoot.querySelector('glossator-panel');
    const body = panel.shadowRoot.querySelector('.body');
    /** @type {number[]} */
    const keys = [];
    Object.assign(window, { keys });
    let start = 0;
    addEventListener('keydown', () => (start = performance.now()), { capture: true });
    panel.addEventListener('input', () => {
      const began = start;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        body.getBoundingClientRect();
        keys.push(performance.now() - began);
      };
      port2.postMessage('');
    });
  });

/** @param {Page} page @returns {Promise<number[]>} milliseconds for each key */
async function typeAll(page) {
  await page.evaluate(() => /** @type {any} */ (window).glossator.openPanel('index'));
  const field = await page.waitForSelector('glossator-widget >>> [role="combobox"]', { visible: true });
  await field?.type('a');
  await page.waitForSelector('glossator-widget >>> [role="option"]', { visible: true });
  await page.keyboard.press('Escape');
  await watchKeys(page);
  for (let round = 0; round < ROUNDS; round++)
    for (const query of QUERIES) {
      for (const letter of query) {
        await page.keyboard.type(letter);
        // Slower than a frame, as people type; a result that comes later would count for the next key.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 80))));
      }
      await page.keyboard.press('Escape');
    }
  return page.evaluate(() => /** @type {any} */ (window).keys);
}

/** @param {Page} page @returns {Promise<number[]>} milliseconds from the call until the list is laid out */
const openLists = (page) =>
  page.evaluate(async (openings) => {
    const { glossator } = /** @type {any} */ (window);
    const root = glossator.shadowRoot.querySelector('glossator-panel').shadowRoot;
    const times = [];
    for (let opening = 0; opening < openings; opening++) {
      glossator.openPanel('paths');
      while (root.querySelector('.body [data-term]')) await new Promise(requestAnimationFrame);
      const start = performance.now();
      glossator.openPanel('index');
      while (!root.querySelector('.body [data-term]')) await new Promise((done) => setTimeout(done));
      root.querySelector('.body').getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times;
  }, OPENINGS);

/** @param {number} size */
async function measureSize(size) {
  const tag = '<script async src="/glossator/glossator.js" data-glossary="glossary.json"></script>';
  const bench = await openBench({
    'page.html': makePage(10_000, { head: tag }),
    ...(await compileNouns(size)),
  });
  try {
    return await bench.visit('bench/page.html', async (page) => {
      // Rare words: the page may have no mark, and then nothing but the panel is waited for.
      await page.waitForFunction(() => 'glossator' in window);
      await page.evaluate(() => /** @type {any} */ (window).glossator.ready);
      const keys = await typeAll(page);
      return {
        terms: size,
        key: spreadOf(keys),
        slowest: Math.max(...keys),
        opening: spreadOf(await openLists(page)),
        browser: bench.version,
      };
    });
  } finally {
    await bench.close();
  }
}

export async function measureSearch() {
  const sizes = [];
  for (const size of SIZES) sizes.push(await measureSize(size));
  return { browser: sizes[0]?.browser ?? '', sizes };
}
