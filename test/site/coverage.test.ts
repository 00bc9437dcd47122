/** An audit of files names what a reader of the pages finds marked: word for word, in the same order. */
import { cpSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../src/node/audit/coverage.ts';
import { pageAuditor } from '../../src/node/audit/page-audit.ts';
import { readMarks } from '../../src/node/audit/page-marks.ts';
import { openGlossary } from '../../src/node/cli/audited-glossary.ts';
import { temporaryFolder } from '../node/fixture-glossary.ts';
import { buildHomonymsSite } from '../support/homonyms-site.mjs';
import { inRoot } from '../support/paths.mjs';
import { runCommand } from '../support/run-command.mjs';
import { untilMarked } from './reader.ts';
import { DEMO_PAGES, useSite } from './use-site.ts';

const site = useSite(buildHomonymsSite);

const OURS = 'glossary';
const HOMONYMS = 'test/fixtures/glossaries/homonyms';

const PAGES = [
  ...DEMO_PAGES.map(({ path }) => ({ path, file: `demo/${path}`, glossary: OURS })),
  ...['sections', 'sections-all', 'scope-and-skip', 'marked-by-hand', 'hand-placed', 'selection'].map(
    (name) => ({
      path: `pages/${name}.html`,
      file: `test/site/pages/${name}.html`,
      glossary: OURS,
    }),
  ),
  { path: 'pages/homonyms.html', file: 'test/site/pages/homonyms.html', glossary: HOMONYMS },
];

interface Named {
  readonly terms: readonly string[];
  readonly words: string;
}

function namedOn(page: Page): Promise<readonly Named[]> {
  return page.evaluate(() =>
    window.glossator.marks.map(({ term, alternatives = [], range }) => ({
      terms: [term, ...alternatives],
      words: range.toString().replace(/\s+/gu, ' ').trim(),
    })),
  );
}

async function namedIn(file: string, source: string): Promise<readonly Named[]> {
  const { glossary } = await openGlossary(inRoot(source), {});
  if (!glossary) throw new Error(`${source} has mistakes.`);
  const { parse, reader } = await pageAuditor(glossary);
  const { marks } = readMarks(parse(await readFile(inRoot(file), 'utf8')), reader);
  return marks.map(({ terms, words }) => ({ terms, words }));
}

describe('an audit of a page', () => {
  it.each(PAGES)('names what is marked on it: $path', async ({ path, file, glossary }) => {
    const { page } = await site.visit(path, { expectsProblems: path.includes('marked-by-hand') });
    await untilMarked(page);
    const named = await namedOn(page);
    expect(await namedIn(file, glossary)).toEqual(named);
    expect(named.length).toBeGreaterThan(0);
  });
});

describe('an audit of a large site', () => {
  it('finds in several threads what it finds in one', async () => {
    const folder = temporaryFolder();
    const COPIES = 80;
    for (let copy = 0; copy < COPIES; copy++) {
      mkdirSync(join(folder, String(copy)));
      cpSync(inRoot('demo'), join(folder, String(copy)), { recursive: true });
    }
    const cover = async (dir: string): Promise<Coverage> => {
      const cli = inRoot('dist/lib/node/cli.js');
      const words = ['node', cli, 'coverage', dir, '--glossary', OURS, '--format', 'json'];
      const { code, output } = await runCommand(words);
      if (code !== 0) throw new Error(output);
      return JSON.parse(output) as Coverage;
    };
    const [one, many] = [await cover(inRoot('demo')), await cover(folder)];
    expect(many.totals.mentions).toBe(one.totals.mentions * COPIES);
    expect(many.used.map(({ id }) => id).toSorted()).toEqual(one.used.map(({ id }) => id).toSorted());
    expect(many.acronyms.map(({ count }) => count / COPIES)).toEqual(one.acronyms.map(({ count }) => count));
    const paths = many.used[0]?.pages.map(({ path }) => path);
    expect(paths).toEqual(paths?.toSorted());
  });
});
