/** A glossary that anyone has written: whatever it says is text, wherever it is shown. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/node/index.ts';
import { compiledHostile } from '../support/hostile/compiled-hostile.ts';
import { hostileGlossary, NAMES_OF_OBJECTS } from '../support/hostile/hostile-glossary.ts';
import { VECTORS } from '../support/hostile/vectors.cases.ts';
import { inRoot } from '../support/paths.mjs';
import { runCommand } from '../support/run-command.mjs';
import { find, marksOf, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';
import { harmOn, POLICY_TAG, seenOn, watched } from './watch.ts';

const FOLDER = inRoot('.cache/hostile');
const CLI = inRoot('dist/lib/node/cli.js');

const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const pageOf = (tag: string, main: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${POLICY_TAG}<title>Hostile</title><link rel="icon" href="data:,"><script async src="/glossator/glossator.js" ${tag}></script></head><body><main>${main}</main></body></html>`;

/** Terms whose cards are opened on an annotated page: they come from the glossary that another page opens all of. */
const MOST_OPENED = 60;

/** Every hostile word as text of the page, to be marked. */
const WORDS = [...VECTORS, ...NAMES_OF_OBJECTS].map((vector) => `<p>${asText(vector)}</p>`).join('\n');

const elementsFor = (ids: readonly string[]): string =>
  ids.map((id) => `<glossator-entry term="${id}"></glossator-entry>`).join('\n');

async function run(...command: string[]): Promise<void> {
  const { code, output } = await runCommand(['node', CLI, ...command]);
  if (code !== 0) throw new Error(output);
}

const site = useSite(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  const pages = join(FOLDER, 'pages');
  mkdirSync(pages, { recursive: true });
  const { entries, files } = hostileGlossary();
  await writeFiles(join(FOLDER, 'raw'), files);
  const source = join(FOLDER, 'source.json');
  const compiled = await compiledHostile(source);
  await writeFiles(join(FOLDER, 'compiled'), compiled.files);
  const ids = { raw: entries.map(({ id }) => id), compiled: compiled.terms.map(({ id }) => id) };
  const options = 'data-print="appendix" data-occurrences="all"';
  for (const name of ['raw', 'compiled'] as const) {
    const tag = `data-glossary="/hostile/${name}/glossary.json" ${options}`;
    writeFileSync(join(pages, `${name}.html`), pageOf(tag, WORDS));
    writeFileSync(
      join(pages, `${name}-elements.html`),
      pageOf(`${tag} data-mark="none"`, `${elementsFor(ids[name])}<glossator-index></glossator-index>`),
    );
    const own = `data-glossary="#glossator-terms" ${options}`;
    mkdirSync(join(FOLDER, `annotated-${name}`));
    writeFileSync(join(FOLDER, `annotated-${name}`, 'page.html'), pageOf(own, WORDS));
    const published = ['--published', `/hostile/${name}/glossary.json`];
    const glossary = ['--glossary', join(FOLDER, name, 'glossary.json')];
    await run(
      'annotate',
      join(FOLDER, `annotated-${name}`),
      ...glossary,
      '--base',
      'https://example.org/#',
      ...published,
    );
  }
  const printed = join(FOLDER, 'printed.html');
  await run('page', source, '--out', printed);
  writeFileSync(printed, readFileSync(printed, 'utf8').replace('<head>', `<head>${POLICY_TAG}`));
  return { '/hostile/': FOLDER };
});

/** What went wrong besides pictures that are not there: they may be asked for where the page itself stands. */
const problemsBesides = (problems: readonly string[]): readonly string[] =>
  problems.filter(
    (problem) => !/Failed to load resource|^warn: \[glossator\] There is no term/u.test(problem),
  );

async function expectHarmless(page: Page, problems: readonly string[]): Promise<void> {
  expect(await harmOn(page)).toEqual([]);
  expect(await seenOn(page)).toEqual([]);
  expect(problemsBesides(problems)).toEqual([]);
}

const visit = (path: string) => site.visit(`hostile/${path}`, { prepare: watched, expectsProblems: true });

/** Opens each term where a reader would see it, one after the other, and tells what was shown. */
const openAll = (
  page: Page,
  ids: readonly string[],
): Promise<{ cards: number; entries: number; harm: number }> =>
  page.evaluate(async (terms) => {
    const { glossator } = window;
    const shown = { cards: 0, entries: 0, harm: 0 };
    for (const term of terms) {
      await glossator.open(term);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const root = glossator.shadowRoot;
      const card = root?.querySelector('glossator-card')?.shadowRoot;
      const panel = root?.querySelector('glossator-panel')?.shadowRoot;
      if (card?.querySelector('dialog[open], :popover-open')) shown.cards++;
      if (panel?.querySelector('article')) shown.entries++;
      for (const shadow of [card, panel])
        shown.harm +=
          shadow?.querySelectorAll('script, iframe, object, embed, [onerror], [onload]').length ?? 0;
    }
    glossator.close();
    return shown;
  }, ids);

describe.each(['raw', 'compiled', 'annotated-raw', 'annotated-compiled'])(
  'a hostile glossary, %s',
  (name) => {
    const path = name.startsWith('annotated') ? `${name}/page.html` : `pages/${name}.html`;

    it('runs nothing and asks nobody from marks, cards, panel, search and paper', async () => {
      const { page, problems } = await visit(path);
      await untilReady(page);
      const terms = [...new Set((await marksOf(page)).map(({ term }) => term))];
      expect(terms.length).toBeGreaterThan(300);
      const opened = name.startsWith('annotated') ? terms.slice(0, MOST_OPENED) : terms;
      const shown = await openAll(page, [...opened, 'h430', 'h445', 'h485']);
      expect(shown.harm).toBe(0);
      expect(shown.cards).toBeGreaterThan(opened.length / 2);
      await page.evaluate(() => window.glossator.openPanel('index'));
      const field = await find(page, 'combobox');
      for (const query of ['alert', '<script', 'javascript:', 'onerror']) {
        await field.evaluate((it) => ((it as HTMLInputElement).value = ''));
        await field.type(query);
        await find(page, 'listbox');
        expect(await harmOn(page)).toEqual([]);
      }
      for (const view of ['topics', 'paths', 'page'] as const)
        await page.evaluate((it) => window.glossator.openPanel(it), view);
      await page.waitForFunction(() => {
        dispatchEvent(new Event('beforeprint'));
        return document.querySelectorAll('.glossator-appendix dt').length > 100;
      });
      await expectHarmless(page, problems);
    });
  },
);

describe.each(['raw', 'compiled'])('elements in the page with a hostile glossary, %s', (name) => {
  it('run nothing and ask nobody', { timeout: 90_000 }, async () => {
    const { page, problems } = await visit(`pages/${name}-elements.html`);
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('main > glossator-entry')].every(({ shadowRoot }) =>
          Boolean(shadowRoot?.querySelector('[part~="term"]')),
        ),
      { timeout: 60_000 },
    );
    await page.waitForFunction(
      () =>
        (document.querySelector('glossator-index')?.shadowRoot?.querySelectorAll('details').length ?? 0) > 10,
    );
    await expectHarmless(page, problems);
  });
});

describe('the printed page of a hostile glossary', () => {
  it('runs nothing and asks nobody but for its pictures', async () => {
    const { page, problems } = await visit('printed.html');
    expect(await page.$$eval('article', ({ length }) => length)).toBeGreaterThan(200);
    const harm = await harmOn(page);
    expect(harm.filter((one) => !/^image from https?:/u.test(one))).toEqual([]);
    expect((await seenOn(page)).filter((one) => !one.startsWith('img-src'))).toEqual([]);
    const pictures = /^(?:foreign request|failed|error: Loading the image)/u;
    expect(problemsBesides(problems).filter((one) => !pictures.test(one))).toEqual([]);
  });
});
