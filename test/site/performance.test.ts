/**
 * How soon a large page is marked, on a slow device. Times are noisy, so nothing here is measured
 * against a clock but one bar that is far above what is usual, and the best of three runs counts.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { makePage } from '../bench/make-page.mjs';
import { all, rewrite } from './prepare.ts';
import { untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const RUNS = 3;
const SLOWDOWN = 4;
/** Longer than this, a task makes the page feel stuck; the web's own definition of a long task. */
const LONG_TASK_MS = 50;

const hundredKilobytes = rewrite(() =>
  makePage(100_000, { head: '<script async src="/glossator/glossator.js"></script>' }),
);

/** A script that ran in a slow frame, as the browser attributes it. */
interface SlowScript {
  readonly url: string;
  readonly durationMs: number;
}

/**
 * Writes down which words are painted two frames after the dictionary has arrived, and every script
 * that a slow frame ran. Long animation frames name the file that each script came from, which is how
 * ours are told from the page's own work: parsing and layout of the page itself also take long here.
 */
const watch = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const scripts: SlowScript[] = [];
    const seen = { scripts, painted: [] as { node: Node; at: number }[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const frame of list.getEntries()) {
        const ran = (frame as unknown as { scripts: { sourceURL: string; duration: number }[] }).scripts;
        scripts.push(...ran.map(({ sourceURL, duration }) => ({ url: sourceURL, durationMs: duration })));
      }
    }).observe({ type: 'long-animation-frame', buffered: true });

    const { arrayBuffer } = Response.prototype;
    const snapshot = (): void => {
      const painted = [...(CSS.highlights.get('glossator-mark') ?? [])] as Range[];
      seen.painted = painted.map((range) => ({ node: range.startContainer, at: range.startOffset }));
    };
    Response.prototype.arrayBuffer = async function read(this: Response) {
      const bytes = await arrayBuffer.call(this);
      // What a second frame's own callbacks see is what that frame paints.
      if (/dictionary\./u.test(this.url)) requestAnimationFrame(() => requestAnimationFrame(snapshot));
      return bytes;
    };
  });

interface Run {
  /** Marks on the first screen. */
  readonly wanted: number;
  /** Those of them that the second frame had. */
  readonly inTime: number;
  /** The longest script of ours in any slow frame, in milliseconds; 0 when no frame was slow for us. */
  readonly longestMs: number;
}

async function measure(page: Page): Promise<Run> {
  await untilReady(page);
  return page.evaluate(() => {
    const { scripts, painted } = (
      window as unknown as { seen: { scripts: SlowScript[]; painted: { node: Node; at: number }[] } }
    ).seen;
    const wanted = window.glossator.marks.filter(
      ({ range }) => range.getBoundingClientRect().bottom < innerHeight,
    );
    const inTime = wanted.filter(({ range }) =>
      painted.some(({ node, at }) => node === range.startContainer && at === range.startOffset),
    );
    const ours = scripts.filter(({ url }) => url.includes('/glossator/'));
    return {
      wanted: wanted.length,
      inTime: inTime.length,
      longestMs: Math.max(0, ...ours.map(({ durationMs }) => durationMs)),
    };
  });
}

describe('a page of 100 KB of text on a device four times slower', () => {
  it('has its first screen marked two frames after the dictionary, and no task of ours over 50 ms', async () => {
    const { page } = await site.visit('bakery.html', {
      prepare: all(hundredKilobytes, watch, (it) => it.emulateCPUThrottling(SLOWDOWN)),
    });
    const runs: Run[] = [];
    for (let run = 0; run < RUNS; run++) {
      if (run > 0) await page.reload();
      runs.push(await measure(page));
    }
    expect(runs.every(({ wanted }) => wanted > 0)).toBe(true);
    expect(runs).toSatisfy((all: Run[]) => all.some(({ wanted, inTime }) => inTime === wanted));
    expect(runs).toSatisfy((all: Run[]) => all.some(({ longestMs }) => longestMs <= LONG_TASK_MS));
  });
});
