/** What goes wrong is the author's to know and the reader's to hear of only where they asked for something. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { harmless, hopeless } from './bad-input.cases.ts';
import { all, answer, hearEvents, heardBy } from './prepare.ts';
import {
  find,
  isThere,
  marksOf,
  openCard,
  press,
  restOn,
  textOf,
  untilMarked,
  untilReady,
} from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const PAGE = 'pages/sections.html';

/** What our script said, apart from what the browser itself says of a request that failed. */
const warningsOf = (problems: readonly string[]): readonly string[] =>
  problems.filter(
    (problem) =>
      !/^(?:error: (?:Failed to load resource|Fetch API cannot load|Failed to find a valid digest)|failed: )/u.test(
        problem,
      ),
  );

const markupOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const ours of copy.querySelectorAll('glossator-widget, script')) ours.remove();
    return copy.outerHTML;
  });

interface Mistake {
  readonly code: string;
  readonly cause: RegExp;
}

async function expectOneReport(
  page: Page,
  problems: readonly string[],
  { code, cause }: Mistake,
): Promise<void> {
  const message = expect.stringMatching(cause) as string;
  expect(await heardBy(page, 'error')).toEqual([
    { type: 'glossator-error', detail: { code, message }, cancelable: false, kind: 'own' },
  ]);
  const warnings = warningsOf(problems);
  expect(warnings).toEqual([expect.stringMatching(/^warn: \[glossator\] /u)]);
  expect(warnings[0]).toMatch(cause);
}

describe('a page with a glossary that cannot be had', () => {
  let untouched = '';

  it('would be marked with one that can', async () => {
    const { page } = await site.visit(PAGE);
    await untilMarked(page);
    expect(await marksOf(page)).not.toEqual([]);
    untouched = await markupOf(page);
  });

  it.each(hopeless)('stays as it was, its author told once, of $title', async ({ prepare, code, cause }) => {
    const { page, problems } = await site.visit(PAGE, {
      prepare: all(hearEvents, prepare),
      expectsProblems: true,
    });
    await untilMarked(page);
    expect(await marksOf(page)).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.get('glossator-mark')?.size ?? 0)).toBe(0);
    expect(await markupOf(page)).toBe(untouched);
    expect(await isThere(page, 'dialog')).toBe(false);
    await expectOneReport(page, problems, { code, cause });
    expect(warningsOf(problems)[0]).toMatch(/Check `glossary`|Give the id|Set `glossary`/u);
  });

  it('answers every call calmly', async () => {
    const missing = answer(/glossary\/glossary\.json/u, () => ({ status: 404, body: '' }));
    const { page, problems } = await site.visit(PAGE, {
      prepare: all(hearEvents, missing),
      expectsProblems: true,
    });
    const answers = await page.evaluate(async () => {
      const { glossator } = window;
      await glossator.ready;
      await glossator.open('api');
      await glossator.openPanel();
      await glossator.rescan();
      const found = await glossator.search('api');
      const looked = await glossator.lookup('api');
      glossator.close();
      glossator.destroy();
      return {
        found,
        looked: looked ?? 'nothing',
        widgets: document.querySelectorAll('glossator-widget').length,
      };
    });
    expect(answers).toEqual({ found: [], looked: 'nothing', widgets: 0 });
    expect(warningsOf(problems)).toHaveLength(1);
  });
});

describe('an option that makes no sense', () => {
  it.each(harmless)(
    'leaves its default, its author told once, for $title',
    async ({ prepare, code, cause }) => {
      const { page, problems } = await site.visit(PAGE, {
        prepare: all(hearEvents, prepare),
        expectsProblems: true,
      });
      await untilReady(page);
      expect((await marksOf(page)).map(({ term }) => term)).toEqual(['api', 'database', 'api', 'database']);
      await expectOneReport(page, problems, { code, cause });
    },
  );
});

describe('a term that does not exist', () => {
  it('says so on its card when the reader asks, and to the author once', async () => {
    const { page, problems } = await site.visit('pages/marked-by-hand.html', {
      prepare: hearEvents,
      expectsProblems: true,
    });
    await untilReady(page);
    const card = await openCard(page, 'nope', 'No explanation yet');
    expect(await textOf(card)).toContain('The glossary has no entry for this word.');
    await page.keyboard.press('Escape');
    await openCard(page, 'api', 'API');
    await page.keyboard.press('Escape');
    await openCard(page, 'nope', 'No explanation yet');
    expect(warningsOf(problems)).toEqual([
      expect.stringMatching(/^warn: \[glossator\] .*"nope".*(?:Correct|add)/u),
    ]);
    expect((await heardBy(page, 'error'))[0]?.detail).toMatchObject({ code: 'unknown-term' });
  });

  it('says so in the panel when the address names it', async () => {
    const { page, problems } = await site.visit(`${PAGE}#glossator=nope`, {
      prepare: hearEvents,
      expectsProblems: true,
    });
    await untilReady(page);
    await find(page, 'heading', 'No explanation yet');
    expect(warningsOf(problems)).toEqual([expect.stringMatching(/^warn: \[glossator\] .*"nope"/u)]);
  });

  it.each(['#glossator=', '#glossator=%', '#glossator=%E0%A4%A', '#glossator=__proto__'])(
    'does no harm in the address %s',
    async (hash) => {
      const { page, problems } = await site.visit(PAGE + hash, { expectsProblems: true });
      await untilReady(page);
      await find(page, 'button', 'Glossary: 4 terms on this page');
      await page.evaluate((other) => (location.hash = other), hash.replace('=', '=x'));
      await openCard(page, 'api', 'API');
      expect(warningsOf(problems).filter((problem) => !problem.startsWith('warn: [glossator]'))).toEqual([]);
    },
  );
});

describe('a file that fails once', () => {
  /** The first request fails, those after it do not. */
  const onceFailing = (pattern: RegExp): ReturnType<typeof answer> => {
    let failures = 0;
    return answer(pattern, () => (failures++ === 0 ? { status: 503, body: 'Later' } : 'as it is'));
  };

  it('is said so calmly on the card, where “Try again” helps', async () => {
    const prepare = all(hearEvents, onceFailing(/glossary\/summaries-/u));
    const { page, problems } = await site.visit(PAGE, { prepare, expectsProblems: true });
    await untilReady(page);
    const card = await openCard(page, 'api', 'Not loaded');
    expect(await textOf(card)).toContain('This could not be loaded.');
    await press(page, 'button', 'Try again');
    await find(page, 'dialog', 'API');
    expect(warningsOf(problems).filter((problem) => !problem.startsWith('warn: [glossator]'))).toEqual([]);
  });

  it('is said so calmly in the panel, where “Try again” helps', async () => {
    const { page, problems } = await site.visit(PAGE, {
      prepare: onceFailing(/glossary\/entries-/u),
      expectsProblems: true,
    });
    await untilReady(page);
    await page.evaluate(() => window.glossator.open('phishing'));
    await find(page, 'heading', 'Not loaded');
    await press(page, 'button', 'Try again');
    await find(page, 'heading', 'Phishing');
    expect(warningsOf(problems).filter((problem) => !problem.startsWith('warn: [glossator]'))).toEqual([]);
  });

  it('is said so calmly in the search, where the next query helps', async () => {
    const { page } = await site.visit(PAGE, {
      prepare: onceFailing(/glossary\/search\./u),
      expectsProblems: true,
    });
    await untilReady(page);
    await page.evaluate(() => window.glossator.openPanel());
    const field = await find(page, 'combobox');
    await field.type('data');
    await find(page, 'heading', 'Not loaded');
    await field.type('b');
    await find(page, 'option');
  });

  it.each([/chunks\/card-/u, /chunks\/interaction-/u])(
    'is asked for again at the next use: %s',
    async (chunk) => {
      const { page, problems } = await site.visit(PAGE, {
        prepare: all(hearEvents, onceFailing(chunk)),
        expectsProblems: true,
      });
      await untilMarked(page);
      await page.waitForFunction(() =>
        (window as unknown as { heard: { type: string }[] }).heard.some(
          ({ type }) => type === 'glossator-error',
        ),
      );
      await page.evaluate(() => window.glossator.open('api'));
      await find(page, 'dialog', 'API');
      await page.keyboard.press('Escape');
      await restOn(page, 'database');
      await find(page, 'dialog', 'Database');
      expect(warningsOf(problems)).toEqual([expect.stringMatching(/^warn: \[glossator\] /u)]);
    },
  );

  it('is not asked for again and again when it never comes, and its author is told once', async () => {
    let asked = 0;
    const never = answer(/glossary\/summaries-/u, () => {
      asked++;
      return { status: 503, body: 'Never' };
    });
    const { page, problems } = await site.visit(PAGE, {
      prepare: all(hearEvents, never),
      expectsProblems: true,
    });
    await untilReady(page);
    await openCard(page, 'api', 'Not loaded');
    expect(asked).toBe(1);
    await expectOneReport(page, problems, { code: 'failed', cause: /summaries-.* could not be loaded/u });
  });
});
