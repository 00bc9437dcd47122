/** A file of 200 MB in the place of a glossary: refused before anything is made of it. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../support/paths.mjs';
import { all, hearEvents, heardBy, withOptions } from './prepare.ts';
import { marksOf, untilMarked } from './reader.ts';
import { useSite } from './use-site.ts';

const FOLDER = inRoot('.cache/huge');
const MEGABYTE = 2 ** 20;

const site = useSite(() => {
  mkdirSync(FOLDER, { recursive: true });
  const file = openSync(join(FOLDER, 'glossary.json'), 'w');
  const nothing = Buffer.alloc(MEGABYTE, '[');
  for (let written = 0; written < 200; written++) writeSync(file, nothing);
  closeSync(file);
  return Promise.resolve({ '/huge/': FOLDER });
});

describe('a glossary of 200 MB', () => {
  it(
    'is refused in no more time than it takes to come, and in less memory than it has',
    { timeout: 60_000 },
    async () => {
      const { page, problems } = await site.visit('pages/sections.html', {
        prepare: all(hearEvents, withOptions('data-glossary="/huge/glossary.json"'), (it) =>
          it.evaluateOnNewDocument(() =>
            document.addEventListener('glossator-error', () => performance.mark('told')),
          ),
        ),
        expectsProblems: true,
      });
      page.setDefaultTimeout(30_000);
      await untilMarked(page);
      expect(await marksOf(page)).toEqual([]);
      expect(await heardBy(page, 'error')).toMatchObject([{ detail: { code: 'format-broken' } }]);
      expect(problems.filter((problem) => problem.startsWith('warn:'))).toHaveLength(1);
      const { toCome, toTell } = await page.evaluate(() => {
        const [request] = performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.includes('/huge/')) as PerformanceResourceTiming[];
        const told = performance.getEntriesByName('told')[0]?.startTime ?? Infinity;
        const { startTime = 0, responseEnd = 0 } = request ?? {};
        return { toCome: responseEnd - startTime, toTell: told - responseEnd };
      });
      expect(toTell).toBeLessThan(Math.max(1000, toCome));
      expect((await page.metrics()).JSHeapTotalSize).toBeLessThan(600 * MEGABYTE);
    },
  );
});
