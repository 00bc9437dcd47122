/** What Glossator adds to the host's frames: when the host changes text in each, and when the reader scrolls. */
import { openBench, untilSettled } from './browse.mjs';
import { makePage } from './make-page.mjs';
import { spreadOf } from './statistics.mjs';
import { openThreadClock } from './thread-clock.mjs';

/** @typedef {import('./browse.mjs').Page} Page */
/** @typedef {import('./browse.mjs').Bench} Bench */
/** @typedef {{ wall: number, thread: number }} PerFrame - milliseconds */

const TAG = '<script async src="/glossator/glossator.js"></script>';
const SIZES = [130_000, 1_000_000];
const FRAMES = 60;
/** Until engines have made fast what runs in each. */
const FRAMES_BEFORE = 20;
const PAIRS = 5;

/** @typedef {(page: Page, frames: number) => Promise<number>} Act */

/** A word is added to a paragraph on the screen, or taken away. @type {Act} */
const changeText = (page, frames) =>
  page.evaluate(async (count) => {
    const node = /** @type {Text} */ (document.querySelector('main p')?.firstChild);
    const { port1, port2 } = new MessageChannel();
    const times = [];
    for (let frame = 0; frame < count; frame++) {
      await new Promise(requestAnimationFrame);
      const start = performance.now();
      node.data = frame % 2 ? node.data.slice(0, -7) : `${node.data} server`;
      // A message is handled after what the frame still has to do: style, layout, paint.
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage('');
      });
      times.push(performance.now() - start);
    }
    return times.toSorted((a, b) => a - b)[count >> 1] ?? NaN;
  }, frames);

/** The middle distance between two frames. @type {Act} */
const scroll = (page, frames) =>
  page.evaluate(async (count) => {
    /** @type {number[]} */
    const times = [];
    for (let frame = 0; frame < count; frame++) {
      times.push(await new Promise(requestAnimationFrame));
      scrollBy({ top: 40, behavior: 'instant' });
    }
    return (
      times
        .slice(1)
        .map((time, at) => time - (times[at] ?? NaN))
        .toSorted((a, b) => a - b)[count >> 1] ?? NaN
    );
  }, frames);

/**
 * @param {Bench} bench
 * @param {{ path: string, act: Act, isMarked: boolean }} scene
 * @returns {Promise<PerFrame>}
 */
const measureOnce = (bench, { path, act, isMarked }) =>
  bench.visit(path, async (page) => {
    if (isMarked) await untilSettled(page);
    const time = await openThreadClock(page);
    await act(page, FRAMES_BEFORE);
    let wall = 0;
    const thread = (await time(async () => void (wall = await act(page, FRAMES)))) / FRAMES;
    return { wall, thread };
  });

/** @param {Bench} bench @param {number} bytes @param {Act} act */
async function measurePairs(bench, bytes, act) {
  /** @type {PerFrame[]} */
  const bare = [];
  /** @type {PerFrame[]} */
  const marked = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    bare.push(await measureOnce(bench, { path: `bench/frames-${bytes}-bare.html`, act, isMarked: false }));
    marked.push(await measureOnce(bench, { path: `bench/frames-${bytes}.html`, act, isMarked: true }));
  }
  const added = marked.map(({ thread }, at) => thread - (bare[at]?.thread ?? NaN));
  return {
    bytes,
    added: spreadOf(added),
    bare: {
      wall: spreadOf(bare.map(({ wall }) => wall)),
      thread: spreadOf(bare.map(({ thread }) => thread)),
    },
    marked: {
      wall: spreadOf(marked.map(({ wall }) => wall)),
      thread: spreadOf(marked.map(({ thread }) => thread)),
    },
  };
}

export async function measureFrames() {
  const bench = await openBench(
    Object.fromEntries(
      SIZES.flatMap((bytes) => [
        [`frames-${bytes}-bare.html`, makePage(bytes)],
        [`frames-${bytes}.html`, makePage(bytes, { head: TAG })],
      ]),
    ),
  );
  try {
    const changing = [];
    const scrolling = [];
    for (const bytes of SIZES) {
      changing.push(await measurePairs(bench, bytes, changeText));
      scrolling.push(await measurePairs(bench, bytes, scroll));
    }
    return { browser: bench.version, changing, scrolling };
  } finally {
    await bench.close();
  }
}
