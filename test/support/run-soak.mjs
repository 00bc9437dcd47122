/**
 * `npm run soak`: a page that its host changes ten times a second, for ten minutes; `npm run soak -- 1` for one.
 * The heap has to stay flat, and no task of ours may take 50 ms of the processor.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { chromiumFlags, findChromium } from './find-browsers.mjs';
import { demoFolders, serveStatic } from './serve-static.mjs';
import { traceScripts } from './trace-scripts.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').CDPSession} CDPSession */
/** @typedef {{ heap: number, nodes: number, listeners: number, painted: number, marks: number }} State */

const PAGE = 'bakery.html';
const MUTATIONS_PER_SECOND = 10;
/** How long is traced at a time; between two stretches garbage is collected and what is left is counted. */
const STRETCH_MS = 30_000;
const LONGEST_TASK_MS = 50;
/** What the heap may gain a minute once everything has loaded: less than a kilobyte for each hundred changes. */
const MOST_BYTES_PER_MINUTE = 6 * 1024;
/** Until then the engine is still learning. */
const WARM_UP_STRETCHES = 4;

/** Gives the page a function that does what hosts do to their pages, one thing a call; its size stays as it is. */
function installHost() {
  const article = /** @type {HTMLElement} */ (document.querySelector('main article'));
  const original = article.innerHTML;
  let step = 0;
  /** @type {Element[]} */
  const added = [];
  /** @param {Element} element */
  const add = (element) => {
    article.append(element);
    added.push(element);
    if (added.length > 20) added.shift()?.remove();
  };
  const paragraph = () => {
    const all = article.querySelectorAll('p');
    return /** @type {HTMLElement} */ (all[(step * 7) % all.length]);
  };
  const host = {
    append: () =>
      add(Object.assign(document.createElement('p'), { textContent: `${step}: an API and a cookie.` })),
    edit() {
      const text = document.createTreeWalker(paragraph(), NodeFilter.SHOW_TEXT).nextNode();
      if (text)
        text.nodeValue = text.nodeValue?.endsWith(' API')
          ? text.nodeValue.slice(0, -4)
          : `${text.nodeValue} API`;
    },
    move: () => article.append(/** @type {Element} */ (article.firstElementChild)),
    translate: () => (paragraph().lang = paragraph().lang === 'de' ? 'en' : 'de'),
    hide: () => (paragraph().hidden = !paragraph().hidden),
    nameUnknown: () => add(document.createElement('never-defined')),
    attachTree() {
      const element = document.createElement('div');
      element.attachShadow({ mode: 'open' }).innerHTML = '<p>A database in a shadow tree.</p>';
      add(element);
    },
    split: () => paragraph().normalize(),
    scroll: () => scrollTo({ top: ((step * 97) % 40) * 100, behavior: 'instant' }),
    navigate() {
      if (step % 100 !== 0) return;
      added.length = 0;
      article.innerHTML = original;
      history.replaceState({}, '', `?page=${step}`);
    },
  };
  const actions = Object.values(host);
  Object.assign(window, { mutate: () => actions[step++ % actions.length]?.() });
}

/** @param {Page} page @param {CDPSession} session @returns {Promise<State>} */
async function stateOf(page, session) {
  for (let time = 0; time < 4; time++) {
    await session.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  /** @param {string} name */
  const valueOf = (name) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  const [marks = 0, painted = 0] = await page.evaluate(() => [
    /** @type {any} */ (window).glossator.marks.length,
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  ]);
  return { heap, nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners'), painted, marks };
}

/** Bytes a minute, by the line that fits best. @param {readonly State[]} states */
function growthOf(states) {
  const middle = (states.length - 1) / 2;
  const mean = states.reduce((sum, { heap }) => sum + heap, 0) / states.length;
  const slope = states.reduce((sum, { heap }, index) => sum + (index - middle) * (heap - mean), 0);
  const spread = states.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return (slope / (spread || 1)) * (60_000 / STRETCH_MS);
}

/** @param {readonly unknown[]} cells */
const row = (cells) => console.log(cells.map((cell) => String(cell).padStart(11)).join(''));

/** @param {Page} page @param {CDPSession} session @param {number} minutes */
async function soak(page, session, minutes) {
  row(['seconds', 'changes', 'heap KB', 'nodes', 'listeners', 'marks', 'painted', 'tasks', 'longest ms']);
  /** @type {State[]} */
  const states = [];
  let changes = 0;
  let longest = 0;
  for (let stretch = 1; stretch <= (minutes * 60_000) / STRETCH_MS; stretch++) {
    // Named like what puppeteer runs, so that the trace tells it from what we do about it.
    const mutate = () =>
      session.send('Runtime.evaluate', { expression: 'mutate()\n//# sourceURL=pptr:soak' });
    const tasks = await traceScripts(page, async () => {
      const timer = setInterval(() => {
        changes++;
        void mutate();
      }, 1000 / MUTATIONS_PER_SECOND);
      await pause(STRETCH_MS);
      clearInterval(timer);
    });
    const state = await stateOf(page, session);
    states.push(state);
    const slowest = Math.max(...tasks);
    longest = Math.max(longest, slowest);
    const { heap, nodes, listeners, marks, painted } = state;
    const seconds = (stretch * STRETCH_MS) / 1000;
    row([
      seconds,
      changes,
      (heap / 1024).toFixed(1),
      nodes,
      listeners,
      marks,
      painted,
      tasks.length,
      slowest.toFixed(1),
    ]);
  }
  return { growth: growthOf(states.slice(WARM_UP_STRETCHES)), longest };
}

const minutes = Number(process.argv[2] ?? 10);
const server = await serveStatic(demoFolders);
const browser = await launch({ executablePath: await findChromium(), args: chromiumFlags });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${server.url}${PAGE}`);
  await (await page.waitForFunction(() => 'glossator' in window)).dispose();
  await page.evaluate(() => /** @type {any} */ (window).glossator.open('api'));
  await page.evaluate(() => /** @type {any} */ (window).glossator.close());
  await page.evaluate(installHost);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const { growth, longest } = await soak(page, session, minutes);
  const isFlat = growth < MOST_BYTES_PER_MINUTE;
  const isQuick = longest < LONGEST_TASK_MS;
  console.log(
    `\nHeap: ${(growth / 1024).toFixed(1)} KB a minute, at most ${MOST_BYTES_PER_MINUTE / 1024}: ${isFlat ? 'flat' : 'IT GROWS'}`,
  );
  console.log(
    `Longest task of ours: ${longest.toFixed(1)} ms, at most ${LONGEST_TASK_MS}: ${isQuick ? 'fine' : 'TOO LONG'}`,
  );
  if (!isFlat || !isQuick) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
