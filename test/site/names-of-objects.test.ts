/** Terms that are called like what every object has: ordinary terms, wherever a reader meets them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, writeFiles } from '../../src/node/index.ts';
import { NAMES_OF_OBJECTS } from '../support/hostile/hostile-glossary.ts';
import { inRoot } from '../support/paths.mjs';
import { find, marksOf, openCard, press, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const FOLDER = inRoot('.cache/names-of-objects');

const TERMS = NAMES_OF_OBJECTS.map((name) => ({
  id: name,
  term: name,
  short: `What ${name} is for.`,
  topic: '__proto__',
  related: NAMES_OF_OBJECTS.filter((other) => other !== name),
}));

const HEAD =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Names</title><link rel="icon" href="data:,">';
const TEXT = `<main>${NAMES_OF_OBJECTS.map((name) => `<p>Here is ${name} again.</p>`).join('')}</main>`;
const tag = (glossary: string): string =>
  `<script async src="/glossator/glossator.js" data-glossary="${glossary}"></script>`;

const site = useSite(async () => {
  mkdirSync(FOLDER, { recursive: true });
  const source = join(FOLDER, 'source.json');
  const topics = [{ id: '__proto__', title: 'constructor' }];
  const paths = [{ id: '__proto__', title: 'hasOwnProperty', steps: [...NAMES_OF_OBJECTS] }];
  writeFileSync(
    source,
    JSON.stringify({ title: 'toString', languages: ['en'], topics, paths, terms: TERMS }),
  );
  const { files, diagnostics } = await compile(source);
  if (files.size === 0) throw new Error(JSON.stringify(diagnostics));
  await writeFiles(join(FOLDER, 'compiled'), files);
  const list = NAMES_OF_OBJECTS.map((name) => `<dt>${name}</dt><dd>What ${name} is for.</dd>`).join('');
  const json = JSON.stringify(TERMS.map(({ term, short }) => ({ term, short })));
  const pages = {
    compiled: `${HEAD}${tag('/names/compiled/glossary.json')}</head><body>${TEXT}`,
    list: `${HEAD}${tag('#own')}</head><body>${TEXT}<dl id="own">${list}</dl>`,
    json: `${HEAD}${tag('#own')}<script id="own" type="application/json">${json}</script></head><body>${TEXT}`,
  };
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(FOLDER, `${name}.html`), html);
  return { '/names/': FOLDER };
});

describe.each(['compiled', 'list', 'json'])('terms named like what objects have (%s)', (kind) => {
  it('are marked, explained, found and opened by address', async () => {
    const { page } = await site.visit(`names/${kind}.html#glossator=__proto__`);
    await untilReady(page);
    expect((await marksOf(page)).map(({ term }) => term)).toEqual([...NAMES_OF_OBJECTS]);
    await find(page, 'heading', '__proto__');
    for (const name of NAMES_OF_OBJECTS) {
      const found = await page.evaluate((query) => window.glossator.search(query), name);
      expect(found.map(({ id }) => id)).toContain(name);
      expect(await page.evaluate((text) => window.glossator.lookup(text), name)).toBe(name);
      await openCard(page, name, name);
      await page.keyboard.press('Escape');
    }
  });

  it('are known to a reader who says so, and then plain', async () => {
    const { page } = await site.visit(`names/${kind}.html#glossator=__proto__`);
    await untilReady(page);
    await find(page, 'heading', '__proto__');
    await press(page, 'button', 'I know this');
    await page.waitForFunction(
      (count) => window.glossator.marks.length === count,
      {},
      NAMES_OF_OBJECTS.length - 1,
    );
    await page.reload();
    await untilReady(page);
    expect((await marksOf(page)).map(({ term }) => term)).toEqual(NAMES_OF_OBJECTS.slice(1));
  });
});

describe('a path named like what objects have', () => {
  it('remembers how far its reader has come', async () => {
    const { page } = await site.visit('names/compiled.html#glossator=__proto__');
    await untilReady(page);
    await find(page, 'heading', '__proto__');
    await press(page, 'button', 'Next: constructor');
    await find(page, 'heading', 'constructor');
    expect(await page.evaluate(() => localStorage.getItem('glossator-paths'))).toBe('[["__proto__",1]]');
  });
});
