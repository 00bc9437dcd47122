/** The Vite plugin while an author writes: the page that is open goes on, with what was written. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { glossator } from '../../src/node/vite.ts';
import { fixtureGlossary, temporaryFolder } from '../node/fixture-glossary.ts';
import { inRoot } from '../support/paths.mjs';
import { runCommand } from '../support/run-command.mjs';
import { textOf } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const PATIENT = { timeout: 10_000, interval: 200 };
const SHORT = 'A way for programs\n  to talk to each other.';
const TAG = '<script async src="/glossator.js" data-glossary="/words/glossary.json"></script>';

/** A page with an API on it, and its glossary beside it. */
async function openSite(inText = ''): Promise<{ page: Page; entry: string }> {
  const root = temporaryFolder();
  cpSync(fixtureGlossary('complete'), join(root, 'glossary'), { recursive: true });
  writeFileSync(
    join(root, 'index.html'),
    `<!doctype html><html lang="en"><head><title>Site</title><link rel="icon" href="data:,">${TAG}</head><body><main><p>An API.</p></main>${inText}</body></html>`,
  );
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: inRoot('dist'),
    plugins: [glossator({ source: 'glossary', out: 'words' })],
    server: { port: 0, host: '127.0.0.1' },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const url = server.resolvedUrls?.local[0] ?? '';
  // It has an address of its own, which counts as foreign here.
  const { page } = await site.visit(url, { expectsProblems: true });
  page.on('pageerror', (error) => {
    throw error;
  });
  return { page, entry: join(root, 'glossary/en/api.md') };
}

/** What the card says, opened anew; nothing while the widget starts again. */
async function cardText(page: Page): Promise<string> {
  await page.evaluate(() => window.glossator?.open('api'));
  const card = await page.$('glossator-widget >>> [role="dialog"]');
  return card ? textOf(card) : '';
}

describe('a page on a Vite dev server', () => {
  it('explains a word anew when its entry is written anew, and is not loaded again', async () => {
    const { page, entry } = await openSite();
    await page.waitForFunction(() => window.glossator?.marks.length === 1);
    await page.evaluate(() => (document.body.dataset['stays'] = 'yes'));
    await expect.poll(() => cardText(page), PATIENT).toContain('A way for programs to talk');
    writeFileSync(entry, readFileSync(entry, 'utf8').replace(SHORT, 'A door for programs.'));
    await expect.poll(() => cardText(page), PATIENT).toContain('A door for programs.');
    expect(await page.evaluate(() => document.body.dataset['stays'])).toBe('yes');
    expect(await page.$$('glossator-widget')).toHaveLength(1);
  });

  it('is loaded again where an entry stands in its text', async () => {
    const { page, entry } = await openSite('<glossator-entry term="api"></glossator-entry>');
    const entryText = () =>
      page.$eval('glossator-entry >>> article', (article) => article.textContent).catch(() => '');
    await expect.poll(entryText, PATIENT).toContain('A way for programs to talk');
    writeFileSync(entry, readFileSync(entry, 'utf8').replace(SHORT, 'A door for programs.'));
    await expect.poll(entryText, PATIENT).toContain('A door for programs.');
  });
});

const MODULE = `/// <reference types="glossator/client" />
import { manifestUrl } from 'virtual:glossator';
import { start } from 'glossator';
start({ glossary: manifestUrl });
`;

describe('a module that asks the plugin for the address', () => {
  it('is understood by TypeScript', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(inRoot(), join(folder, 'node_modules/glossator'));
    writeFileSync(join(folder, 'main.ts'), MODULE);
    const options =
      '--noEmit --strict --module esnext --moduleResolution bundler --lib es2023,dom,dom.iterable';
    const words = ['tsc', '--ignoreConfig', ...options.split(' '), join(folder, 'main.ts')];
    expect(await runCommand(words)).toEqual({ code: 0, output: '' });
  });
});
