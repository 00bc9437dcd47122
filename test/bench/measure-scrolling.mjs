/** Whether scrolling stays as it was in Firefox and WebKitGTK; for Chromium, see measure-frames.mjs. */
import { serveBench } from './browse.mjs';
import { makePage } from './make-page.mjs';
import { OTHER_ENGINES } from './other-engines.mjs';
import { spreadOf } from './statistics.mjs';

/** @typedef {import('./other-engines.mjs').OtherEngine} OtherEngine */
/** @typedef {{ median: number, late: number }} Frames - milliseconds from frame to frame; the part that took over 1.5 times as long */

const TAG = '<script async src="/glossator/glossator.js"></script>';
const SIZES = [130_000, 1_000_000];
/** In so many stretches of so many frames. */
const STRETCHES = 4;
const FRAMES = 30;
/** Until engines have made fast what runs in each. */
const FRAMES_BEFORE = 20;
const PAIRS = 5;

/** Marked, and all that loads by itself is there. */
const isSettled = async () =>
  Boolean(/** @type {any} */ (globalThis).glossator?.shadowRoot?.querySelector('glossator-card'));

/** @param {OtherEngine} engine */
async function untilSettled(engine) {
  while (!(await engine.run(isSettled, 0))) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** From frame to frame, each scrolled a little further. @param {number} count */
const scroll = async (count) => {
  /** @type {number[]} */
  const times = [];
  for (let frame = 0; frame <= count; frame++) {
    times.push(await new Promise(requestAnimationFrame));
    scrollBy({ top: 40, behavior: 'instant' });
  }
  return times.slice(1).map((time, at) => time - (times[at] ?? NaN));
};

/** @param {OtherEngine} engine @param {string} url @param {boolean} isMarked @returns {Promise<Frames>} */
async function measureOnce(engine, url, isMarked) {
  await engine.open(url);
  if (isMarked) await untilSettled(engine);
  await engine.run(scroll, FRAMES_BEFORE);
  const times = [];
  for (let stretch = 0; stretch < STRETCHES; stretch++) times.push(...(await engine.run(scroll, FRAMES)));
  const { median } = spreadOf(times);
  return { median, late: times.filter((ms) => ms > median * 1.5).length / times.length };
}

/** @param {OtherEngine} engine @param {string} address @param {number} bytes */
async function measurePairs(engine, address, bytes) {
  /** @type {Frames[]} */
  const bare = [];
  /** @type {Frames[]} */
  const marked = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    bare.push(await measureOnce(engine, `${address}bench/scrolling-${bytes}-bare.html`, false));
    marked.push(await measureOnce(engine, `${address}bench/scrolling-${bytes}.html`, true));
  }
  const spreads = (/** @type {keyof Frames} */ key) => ({
    bare: spreadOf(bare.map((frames) => frames[key])),
    marked: spreadOf(marked.map((frames) => frames[key])),
    added: spreadOf(marked.map((frames, at) => frames[key] - (bare[at]?.[key] ?? NaN))),
  });
  return { engine: engine.name, bytes, median: spreads('median'), late: spreads('late') };
}

/** @param {OtherEngine} engine @param {string} address */
async function measureEngine(engine, address) {
  try {
    const scenes = [];
    for (const bytes of SIZES) scenes.push(await measurePairs(engine, address, bytes));
    return { version: engine.version, scenes };
  } finally {
    await engine.close();
  }
}

export async function measureScrolling() {
  const server = await serveBench(
    Object.fromEntries(
      SIZES.flatMap((bytes) => [
        [`scrolling-${bytes}-bare.html`, makePage(bytes)],
        [`scrolling-${bytes}.html`, makePage(bytes, { head: TAG })],
      ]),
    ),
  );
  try {
    const measured = [];
    for (const open of OTHER_ENGINES) {
      const engine = await open();
      if (engine) measured.push(await measureEngine(engine, server.url));
    }
    return {
      engines: measured.map(({ version }) => version).join(', '),
      scenes: measured.flatMap(({ scenes }) => scenes),
    };
  } finally {
    await server.close();
  }
}
