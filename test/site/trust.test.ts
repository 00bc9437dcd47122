/** What a host need not allow, and what is not believed. */
import { describe, expect, it } from 'vitest';
import { answer, hearEvents, all, heardBy } from './prepare.ts';
import { find, marksOf, openCard, press, untilMarked, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** Files of the site's own, and nothing that is written into the page or made by script. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
].join('; ');

describe('a host that allows next to nothing', () => {
  it('has marks, card, panel and search, with no complaint of the browser', async () => {
    const prepare = answer(/\.html/u, () => ({ headers: { 'content-security-policy': POLICY } }));
    const { page } = await site.visit('pages/sections.html', { prepare });
    await untilReady(page);
    expect(await marksOf(page)).toHaveLength(4);
    await openCard(page, 'api', 'API');
    await press(page, 'button', 'Read more about API');
    await find(page, 'heading', 'API');
    await (await find(page, 'combobox')).type('data');
    await find(page, 'option');
  });
});

describe('a file that is not the one that was compiled', () => {
  const changed = (pattern: RegExp) => answer(pattern, ({ body }) => ({ body: `${body.toString()} ` }));

  it('marks nothing', async () => {
    const prepare = all(hearEvents, changed(/glossary\/dictionary\./u));
    const { page, problems } = await site.visit('pages/sections.html', { prepare, expectsProblems: true });
    await untilMarked(page);
    expect(await marksOf(page)).toEqual([]);
    expect(await heardBy(page, 'error')).toMatchObject([{ detail: { code: 'failed' } }]);
    expect(problems.join('\n')).toMatch(/digest/u);
  });

  it('explains nothing', async () => {
    const prepare = changed(/glossary\/(?!glossary|dictionary)/u);
    const { page } = await site.visit('pages/sections.html', { prepare, expectsProblems: true });
    await untilReady(page);
    await openCard(page, 'api', 'Not loaded');
    await find(page, 'button', 'Try again');
  });
});
