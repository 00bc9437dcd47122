/** How long the page's own thread takes for a key in the search; what else the machine does is not counted. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openThreadClock } from '../bench/thread-clock.mjs';
import { makeLargeGlossary } from '../browser/ui/large-glossary.ts';
import { rewrite } from './prepare.ts';
import { untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const TERMS = 2000;
/** As long as one frame of a common screen lasts. */
const FRAME_MS = 16;
const ROUNDS = 3;

function pageOfTerms(): string {
  const { documents } = makeLargeGlossary(TERMS);
  const list = documents.map(
    ({ name, short, text }) => `<dt>${name}</dt><dd><p>${short}</p><p>${text}</p></dd>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>2,000 terms</title>
    <main><p>Nothing is explained here.</p></main>
    <dl id="terms" data-glossator="off" hidden>${list.join('')}</dl>
    <script async src="/glossator/glossator.js" data-glossary="#terms"></script></html>`;
}

async function clear(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** Not by role: once asked, a browser keeps an accessibility tree, which takes time of the same thread. */
async function untilFound(page: Page): Promise<void> {
  await page.waitForSelector('glossator-widget >>> [role="option"]');
}

describe('the search of 2,000 terms', () => {
  it('takes less than a frame for each key', { timeout: 120_000 }, async () => {
    const { page } = await site.visit('bakery.html', { prepare: rewrite(pageOfTerms) });
    await untilReady(page, 'glossator-launcher');
    await page.evaluate(() => window.glossator.openPanel('index'));
    await page.waitForSelector('glossator-widget >>> glossator-long-list li', { visible: true });
    await page.focus('glossator-widget >>> input');
    await page.keyboard.type('databa');
    await untilFound(page);
    await clear(page);
    const timeOf = await openThreadClock(page);
    const best = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const query of ['data', 'bridgs']) {
        for (let end = 1; end <= query.length; end++) {
          const typed = query.slice(0, end);
          const time = await timeOf(() => page.keyboard.type(typed.slice(-1)));
          best.set(typed, Math.min(best.get(typed) ?? Infinity, time));
          await untilFound(page);
        }
        await clear(page);
      }
    }
    const tooLong = [...best].filter(([, time]) => time >= FRAME_MS);
    expect(tooLong).toEqual([]);
  });
});
