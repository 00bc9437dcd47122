/** Pages of a site that `glossator annotate` has gone over: they bring what they need themselves. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../support/paths.mjs';
import { runCommand } from '../support/run-command.mjs';
import { find, marksOf, openCard, press, untilMarked, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const SITE = inRoot('.cache/annotated');
const PAGES = ['bakery.html', 'choir.html', 'long-read.html'];

const site = useSite(async () => {
  rmSync(SITE, { recursive: true, force: true });
  cpSync(inRoot('demo'), SITE, { recursive: true });
  for (const name of PAGES) {
    const html = readFileSync(join(SITE, name), 'utf8');
    writeFileSync(
      join(SITE, name),
      html.replace('glossator.js"', 'glossator.js" data-glossary="#glossator-terms"'),
    );
  }
  writeFileSync(
    join(SITE, 'none.html'),
    '<!doctype html><html lang="en"><head><link rel="icon" href="data:," /><title>None</title><script async src="/glossator/glossator.js" data-glossary="#glossator-terms"></script></head><body><main><p>Nothing of the kind.</p></main></body></html>',
  );
  const cli = inRoot('dist/lib/node/cli.js');
  const options = ['--glossary', inRoot('glossary'), '--base', 'https://example.org/terms/'];
  const published = ['--published', '/glossator/glossary/glossary.json'];
  const { code, output } = await runCommand(['node', cli, 'annotate', SITE, ...options, ...published]);
  if (code !== 0) throw new Error(output);
  return { '/annotated/': SITE };
});

/** Files of glossaries that a page has fetched so far. */
const fetched = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.includes('/glossary/')),
  );

describe('an annotated page', () => {
  it.each(PAGES)(
    'has the marks that it would have without, and fetches nothing for them: %s',
    async (path) => {
      const { page: plain } = await site.visit(path);
      const { page } = await site.visit(`annotated/${path}`);
      await untilReady(plain);
      await untilReady(page);
      expect(await marksOf(page)).toEqual(await marksOf(plain));
      expect((await marksOf(page)).length).toBeGreaterThan(10);
      expect(await fetched(page)).toEqual([]);
    },
  );

  it('shows its cards without a request', async () => {
    const { page } = await site.visit('annotated/bakery.html');
    await untilReady(page);
    await openCard(page, 'api', 'API');
    expect(await fetched(page)).toEqual([]);
  });

  it('fetches the whole glossary when a reader wants it', async () => {
    const { page } = await site.visit('annotated/bakery.html');
    await untilReady(page);
    await page.evaluate(() => window.glossator.openPanel('index'));
    await find(page, 'combobox', 'Search 335 terms');
    await page.waitForSelector('glossator-widget >>> [role="tabpanel"] [data-term="ai-agent"]');
    await openCard(page, 'api', 'API');
    await press(page, 'button', 'REST');
    await find(page, 'dialog', 'REST');
    expect(await fetched(page)).toContain('/glossator/glossary/glossary.json');
  });

  it('has the glossary at hand where it names no term', async () => {
    const { page } = await site.visit('annotated/none.html');
    await untilMarked(page);
    expect(await marksOf(page)).toEqual([]);
    await page.evaluate(() => window.glossator.openPanel('index'));
    await page.waitForSelector('glossator-widget >>> [role="tabpanel"] [data-term="ai-agent"]');
  });
});
