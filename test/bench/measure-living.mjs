/** What 2,000 changes of a page at once cost its host: while it makes them, and in what Glossator does about them. */
import { openBench, untilSettled } from './browse.mjs';
import { makePage } from './make-page.mjs';
import { spreadOf } from './statistics.mjs';
import { openThreadClock } from './thread-clock.mjs';

/** @typedef {import('./browse.mjs').Page} Page */
/** @typedef {import('./browse.mjs').Bench} Bench */

const TAG = '<script async src="/glossator/glossator.js"></script>';
const CHANGES = 2000;
const PAIRS = 7;
/** After this nothing of ours is left to do. */
const REST_MS = 600;

const KINDS = ['text', 'elements', 'attributes'];

/** @param {Page} page @param {string} kind @returns {Promise<number>} until the host has its thread back, in milliseconds */
const change = (page, kind) =>
  page.evaluate(
    async (what, count) => {
      /** @type {HTMLElement[]} */
      const paragraphs = [...document.querySelectorAll('p')];
      /** @type {Record<string, (element: HTMLElement, index: number) => void>} */
      const changes = {
        text({ firstChild }) {
          if (firstChild instanceof Text) firstChild.data += ' server';
        },
        elements(element) {
          element.append(Object.assign(document.createElement('span'), { textContent: ' a server' }));
        },
        attributes(element, index) {
          element.lang = index % 2 ? 'en' : 'en-GB';
        },
      };
      const start = performance.now();
      for (let index = 0; index < count; index++)
        changes[what]?.(/** @type {HTMLElement} */ (paragraphs[index % paragraphs.length]), index);
      // Observers are called before what comes next.
      await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
      return performance.now() - start;
    },
    kind,
    CHANGES,
  );

/** @param {Page} page */
const rest = (page) => page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), REST_MS);

/** @param {Bench} bench @param {string} kind @param {boolean} isMarked */
const measureOnce = (bench, kind, isMarked) =>
  bench.visit(isMarked ? 'bench/living.html' : 'bench/living-bare.html', async (page) => {
    if (isMarked) await untilSettled(page);
    await rest(page);
    const time = await openThreadClock(page);
    let wall = 0;
    const whole = await time(async () => {
      wall = await change(page, kind);
      await rest(page);
    });
    return { wall, whole };
  });

/** @param {Bench} bench @param {string} kind */
async function measureKind(bench, kind) {
  const atOnce = [];
  const inAll = [];
  const bare = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const without = await measureOnce(bench, kind, false);
    const marked = await measureOnce(bench, kind, true);
    bare.push(without.wall);
    atOnce.push(marked.wall - without.wall);
    inAll.push(marked.whole - without.whole);
  }
  return { kind, bare: spreadOf(bare), atOnce: spreadOf(atOnce), inAll: spreadOf(inAll) };
}

export async function measureLiving() {
  const bench = await openBench({
    'living-bare.html': makePage(100_000),
    'living.html': makePage(100_000, { head: TAG }),
  });
  try {
    const kinds = [];
    for (const kind of KINDS) kinds.push(await measureKind(bench, kind));
    return { browser: bench.version, changes: CHANGES, kinds };
  } finally {
    await bench.close();
  }
}
