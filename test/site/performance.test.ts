/**
 * What a large page pays, in things that can be counted. How long it takes is the bench's to tell: slices of
 * work are cut by the clock, so on a busy machine neither times nor frames are the same twice.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { makePage } from '../bench/make-page.mjs';
import { all, rewrite } from './prepare.ts';
import { marksOf, untilMarked, untilReady } from './reader.ts';
import { chunkHolding } from '../support/built-files.mjs';
import { useSite } from './use-site.ts';

const site = useSite();

const MOST_RANGES = 64;

const hundredKilobytes = (options = ''): ReturnType<typeof rewrite> =>
  rewrite(() =>
    makePage(100_000, { head: `<script async src="/glossator/glossator.js" ${options}></script>` }),
  );

interface Counts {
  /** Calls that make the browser lay out the page at once if anything has changed. */
  layoutReads: number;
  styleReads: number;
  /** Ranges that were put into a highlight or taken out of it. */
  paintings: number;
}

const countCalls = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const counts: Counts = { layoutReads: 0, styleReads: 0, paintings: 0 };
    Object.assign(window, { counts });
    const count = <Owner extends object>(
      owner: Owner,
      names: readonly (keyof Owner)[],
      what: keyof Counts,
    ): void => {
      for (const name of names) {
        const original = owner[name] as (...args: unknown[]) => unknown;
        Object.assign(owner, {
          [name](this: unknown, ...args: unknown[]) {
            counts[what]++;
            return original.apply(this, args);
          },
        });
      }
    };
    count(Element.prototype, ['getBoundingClientRect', 'getClientRects'], 'layoutReads');
    count(Range.prototype, ['getBoundingClientRect', 'getClientRects'], 'layoutReads');
    count(window, ['getComputedStyle'], 'styleReads');
    count(Highlight.prototype, ['add', 'delete', 'clear'], 'paintings');
  });

/** Until what tells senses apart is asked for, no dictionary comes. */
async function holdDictionary(page: Page): Promise<void> {
  const senses = chunkHolding('browser/page/senses.ts');
  let release: () => void;
  const areAskedFor = new Promise<void>((resolve) => (release = resolve));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith(senses)) release();
    const isHeld = pathname.includes('/dictionary.');
    void (isHeld ? areAskedFor : Promise.resolve()).then(() => request.continue());
  });
}

const countsOf = (page: Page): Promise<Counts> =>
  page.evaluate(() => ({ ...(window as unknown as { counts: Counts }).counts }));

/** Lets a number of frames go by in which nothing happens. */
const letFramesPass = (page: Page, frames: number): Promise<void> =>
  page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
  }, frames);

describe('a page', () => {
  it('asks for the script, the manifest, the dictionary and what tells senses apart, and for nothing more before it is idle', async () => {
    const { page } = await site.visit('bakery.html', {
      prepare: (it) =>
        it.evaluateOnNewDocument(() => {
          Object.assign(window, {
            requestIdleCallback: (run: () => void) => addEventListener('let-idle', run, { once: true }),
          });
        }),
    });
    await untilMarked(page);
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.startsWith('/glossator/')),
    );
    expect(asked).toEqual([
      '/glossator/glossator.js',
      '/glossator/glossary/glossary.json',
      expect.stringMatching(/^\/glossator\/glossary\/dictionary\.\w+\.json$/u),
      `/glossator/${chunkHolding('browser/page/senses.ts')}`,
    ]);
  });

  it('asks for what tells senses apart while the dictionary is on its way', async () => {
    const { page } = await site.visit('bakery.html', { prepare: holdDictionary });
    await untilMarked(page);
  });

  it('is read without asking where anything stands but what is on the first screen', async () => {
    const { page } = await site.visit('bakery.html', { prepare: all(hundredKilobytes(), countCalls) });
    await untilMarked(page);
    const { layoutReads, styleReads } = await countsOf(page);
    expect((await marksOf(page)).length).toBeGreaterThan(200);
    expect(layoutReads).toBeLessThan(20);
    // Only where a match goes on through another element is its style asked for.
    expect(styleReads).toBeLessThan(20);
  });

  it('is painted near the screen only, once, and then left in peace', async () => {
    const { page } = await site.visit('bakery.html', { prepare: all(hundredKilobytes(), countCalls) });
    await untilReady(page);
    await letFramesPass(page, 5);
    const { paintings } = await countsOf(page);
    expect(paintings).toBeGreaterThan(0);
    expect(paintings).toBeLessThanOrEqual(2 * MOST_RANGES);
    const before = await countsOf(page);
    await letFramesPass(page, 20);
    expect(await countsOf(page)).toEqual(before);
  });

  it('never has more than 64 ranges registered, however tall the screen and far the scrolling', async () => {
    const { page } = await site.visit('bakery.html', {
      viewport: { width: 1280, height: 6000 },
      prepare: hundredKilobytes('data-occurrences="all"'),
    });
    await untilMarked(page);
    const counts = await page.evaluate(async () => {
      const seen: number[] = [];
      for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
        scrollTo({ top, behavior: 'instant' });
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        seen.push(CSS.highlights.get('glossator-mark')?.size ?? 0);
      }
      return seen;
    });
    expect(Math.max(...counts)).toBe(MOST_RANGES);
  });
});
