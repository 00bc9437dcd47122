/** `glossator dev` as an author has it: a page that follows what they write. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startPreview } from '../../src/node/preview/preview.ts';
import { fixtureGlossary, temporaryFolder } from '../node/fixture-glossary.ts';
import { inRoot } from '../support/paths.mjs';
import { violationsOf } from './axe.ts';
import { find, press } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const ENTRY = join('en', 'api.md');
const MARKED = '#shown p';

interface Author {
  readonly page: Page;
  readonly write: (path: string, text: string) => void;
}

async function openPreview(): Promise<Author> {
  const source = temporaryFolder();
  cpSync(fixtureGlossary('complete'), source, { recursive: true });
  const { url, close } = await startPreview({
    source,
    port: 0,
    scripts: inRoot('dist'),
    onCompiled: () => undefined,
    onFailure: (error) => {
      throw error;
    },
  });
  onTestFinished(close);
  // It has an address of its own, which counts as foreign here.
  const { page } = await site.visit(url, { expectsProblems: true });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.waitForFunction(() => document.querySelector('#state')?.textContent !== 'Loading…');
  return { page, write: (path, text) => writeFileSync(join(source, path), text) };
}

const untilMarkedWith = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      window.glossator?.marks.filter(({ range }) => range?.startContainer.parentElement?.closest('#shown'))
        .length === wanted,
    {},
    count,
  );

describe('the preview', () => {
  it('gives axe nothing to complain of, with and without mistakes', async () => {
    const { page, write } = await openPreview();
    expect(await violationsOf(page)).toEqual([]);
    write(ENTRY, '---\nterm: API\n---\n');
    await page.waitForSelector('.problem', { visible: true });
    expect(await violationsOf(page)).toEqual([]);
  });

  it('marks what an author pastes', async () => {
    const { page } = await openPreview();
    await page.$eval('textarea', (field) => (field.value = ''));
    await page.type('textarea', 'Two APIs, and a back end.');
    await untilMarkedWith(page, 2);
    expect(await page.$eval(MARKED, (it) => it.textContent)).toBe('Two APIs, and a back end.');
  });

  it('shows a mistake where it stands, and takes it away when it is mended', async () => {
    const { page, write } = await openPreview();
    write(ENTRY, '---\nterm: API\nshort: A door.\ntopic: web\ncolour: red\n---\n');
    await page.waitForSelector('.problem', { visible: true });
    const text = await page.$eval('.problem', (it) => it.textContent);
    expect(text).toContain('error unknown-field');
    expect(text).toContain(`${ENTRY}:5:1`);
    await find(page, 'status');
    write(ENTRY, '---\nterm: API\nshort: A door.\ntopic: web\n---\n');
    await page.waitForFunction(() => document.querySelector('#state')?.textContent === 'No mistakes.');
    expect(await page.$('.problem')).toBe(null);
  });

  it('shows a new text by itself, with what was pasted kept', async () => {
    const { page, write } = await openPreview();
    await page.$eval('textarea', (field) => (field.value = ''));
    await page.type('textarea', 'An API.');
    write(ENTRY, '---\nterm: API\nshort: A door that nobody knew.\ntopic: web\n---\n');
    await page.waitForFunction(() =>
      document.querySelector('#terms')?.textContent?.includes('A door that nobody knew.'),
    );
    expect(await page.$eval('textarea', (field) => field.value)).toBe('An API.');
  });

  it('opens each term as card and in the panel', async () => {
    const { page } = await openPreview();
    await untilMarkedWith(page, 3);
    await press(page, 'button', 'Open API in the panel');
    await find(page, 'heading', 'API in software');
    await page.keyboard.press('Escape');
    await press(page, 'button', 'API');
    await find(page, 'dialog', 'API in software');
  });
});
