/** The product as a blog owner gets it: files in `dist/`, one tag on a page, and nothing else. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../support/paths.mjs';
import { fileAddress, withTag } from './prepare.ts';
import {
  find,
  isThere,
  marksOf,
  openCard,
  placeOf,
  press,
  textOf,
  untilMarked,
  untilReady,
} from './reader.ts';
import { DEMO_PAGES, useSite } from './use-site.ts';

const site = useSite();

/** The terms of the built-in glossary, out of the compiled files. */
function knownTerms(): ReadonlySet<string> {
  const read = (name: string): Record<string, never> =>
    JSON.parse(readFileSync(inRoot('dist/glossary', name), 'utf8')) as Record<string, never>;
  const { contents } = read('glossary.json') as unknown as { contents: { path: string } };
  const { terms } = read(contents.path) as unknown as { terms: { id: string }[] };
  return new Set(terms.map(({ id }) => id));
}

/** What a page's marks are found to break, told by where they stand: nothing, if all is well. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { marks } = window.glossator;
    const ranges = marks.filter(({ element }) => !element).map(({ range }) => range);
    const left = ranges.filter((range) =>
      range.startContainer.parentElement?.closest('a,button,h1,h2,h3,h4,nav,code,pre,kbd,[translate=no]'),
    );
    const outOfOrder = marks.filter(({ range }, index) => {
      const before = marks[index - 1]?.range;
      return before && before.compareBoundaryPoints(Range.START_TO_START, range) > 0;
    });
    const painted = [...(CSS.highlights.get('glossator-mark') ?? [])] as Range[];
    const strangers = painted.filter(
      (range) => !ranges.some((each) => each.compareBoundaryPoints(Range.START_TO_START, range) === 0),
    );
    return [
      ...left.map((range) => `in <${range.startContainer.parentElement?.localName}>: ${range.toString()}`),
      ...outOfOrder.map(({ term }) => `out of order: ${term}`),
      ...strangers.map((range) => `painted, but not a mark: ${range.toString()}`),
    ];
  });
}

describe('the tag on every page of the demo', () => {
  const known = knownTerms();

  it.each(DEMO_PAGES)(
    'marks terms of the glossary on $path, in reading order',
    async ({ path, marks: least }) => {
      const { page } = await site.visit(path);
      await untilMarked(page);
      const marks = await marksOf(page);
      await placeOf(page, marks[0]?.term ?? '');
      expect(marks.length).toBeGreaterThanOrEqual(least);
      expect(marks.filter(({ term }) => !known.has(term))).toEqual([]);
      expect(await faultsOf(page)).toEqual([]);
    },
  );

  it('marks the first of each term in each section, in the words of the page', async () => {
    const { page } = await site.visit('bakery.html');
    await untilMarked(page);
    const marks = await marksOf(page);
    expect(marks.slice(0, 7)).toEqual([
      { term: 'spreadsheet', text: 'spreadsheet' },
      { term: 'backend-development', text: 'backend' },
      { term: 'static-site', text: 'static site' },
      { term: 'api', text: 'API' },
      { term: 'relational-database', text: 'relational database' },
      { term: 'authentication', text: 'authentication' },
      { term: 'mockup', text: 'mock-ups' },
    ]);
  });

  it('marks only what is in English on an Arabic page', async () => {
    const { page } = await site.visit('rtl.html');
    await untilMarked(page);
    const languages = await page.evaluate(() =>
      window.glossator.marks.map(({ range }) =>
        range.startContainer.parentElement?.closest('[lang]')?.getAttribute('lang'),
      ),
    );
    expect(new Set(languages)).toEqual(new Set(['en']));
  });
});

describe('the tag wherever it stands', () => {
  it.each(['module', 'head', 'end-of-body'])('works on pages/%s.html', async (name) => {
    const { page } = await site.visit(`pages/${name}.html`);
    await untilReady(page);
    const marks = await marksOf(page);
    expect(marks.map(({ term }) => term)).toEqual(['api', 'database', 'browser']);
    await openCard(page, 'api', 'API');
  });

  it('is one instance with one warning when it is there twice', async () => {
    const { page, problems } = await site.visit('pages/twice.html', { expectsProblems: true });
    await untilReady(page);
    const widgets = await page.$$('glossator-widget');
    expect(widgets).toHaveLength(1);
    expect(problems).toEqual([
      expect.stringMatching(/^warn: \[glossator\] There are two tags\. Remove one/u),
    ]);
    await openCard(page, 'api', 'API');
  });

  it('takes the options of an element that the author placed', async () => {
    const { page } = await site.visit('pages/hand-placed.html');
    await untilReady(page);
    expect(await page.$$('glossator-widget')).toHaveLength(1);
    expect(await isThere(page, 'button', 'Glossary: 3 terms on this page')).toBe(false);
    await openCard(page, 'api', 'API');
  });

  it('takes the options of an element that the parser reaches only after the tag', async () => {
    const { page } = await site.visit('pages/hand-placed-below.html');
    await untilReady(page);
    expect(await page.$$('glossator-widget')).toHaveLength(1);
    expect(await isThere(page, 'button', 'Glossary: 3 terms on this page')).toBe(false);
  });

  it('works on a page with elements named `currentScript`, `CSS` and `config`', async () => {
    const named = '<img name="currentScript" alt=""><form name="config"></form><a id="CSS"></a>';
    const prepare = withTag(`<body>${named}<script src="/glossator/glossator.js"></script>`);
    const { page } = await site.visit('pages/sections.html', { prepare });
    await untilMarked(page);
    expect(await marksOf(page)).not.toEqual([]);
  });
});

describe('the tag with everything in one file', () => {
  it('works from file:// without any network: card, panel, search', async () => {
    const prepare = (it: Page): Promise<void> => it.setOfflineMode(true);
    const { page } = await site.visit(fileAddress('pages/standalone.html'), { prepare });
    await untilReady(page);
    await openCard(page, 'api', 'API');
    await press(page, 'button', 'Read more about API');
    await find(page, 'heading', 'API');
    const field = await find(page, 'combobox');
    await field.type('datab');
    await find(page, 'option');
    expect(await textOf(await find(page, 'listbox'))).toMatch(/^Terms Database /u);
    await page.keyboard.press('Enter');
    await find(page, 'heading', 'Database');
  });
});
