/** Each option on the tag, as it shows on a page. */
import { describe, expect, it } from 'vitest';
import { all, hearEvents, heardBy, holdTimers, passTime, rewrite, withOptions } from './prepare.ts';
import {
  NOWHERE,
  boxOf,
  find,
  focusOf,
  isThere,
  marksOf,
  middleOf,
  openCard,
  placeOf,
  press,
  pressWith,
  restOn,
  textOf,
  untilGone,
  untilMarked,
  untilReady,
} from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

describe('data-occurrences', () => {
  it.each([
    { value: 'section', terms: ['api', 'database', 'api', 'database'] },
    { value: 'first', terms: ['api', 'database'] },
    { value: 'all', terms: ['api', 'api', 'database', 'api', 'api', 'database'] },
  ])('marks a term as often as "$value" says', async ({ value, terms }) => {
    const prepare = withOptions(`data-occurrences="${value}"`);
    const { page } = await site.visit('pages/sections.html', { prepare });
    await untilMarked(page);
    expect((await marksOf(page)).map(({ term }) => term)).toEqual(terms);
  });
});

describe('data-mark', () => {
  it('wraps the words in elements that look and act like buttons', async () => {
    const { page } = await site.visit('pages/wrap.html');
    await untilReady(page);
    const wrapped = await page.$$eval('main glossator-term', (terms) =>
      terms.map(({ textContent }) => textContent),
    );
    expect(wrapped).toEqual(['API', 'back', 'end', 'database', 'API']);
    const word = await find(page, 'button', 'API');
    const { x, y } = middleOf(await boxOf(word));
    await page.mouse.move(NOWHERE.x, NOWHERE.y);
    await page.mouse.move(x, y);
    await find(page, 'dialog', 'API');
  });

  it('tells a host which elements it wrapped', async () => {
    const { page } = await site.visit('pages/wrap.html');
    await untilReady(page);
    const elements = await page.evaluate(() =>
      window.glossator.marks.map(({ element }) => element?.localName),
    );
    expect(elements).toEqual(['glossator-term', 'glossator-term', 'glossator-term', 'glossator-term']);
  });

  it('gives wrapped words at most one tab stop a term and section, opened by Enter and left by Escape', async () => {
    const { page } = await site.visit('pages/wrap.html');
    await untilReady(page);
    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toEqual({ role: 'button', text: 'API' });
    await page.keyboard.press('Enter');
    await find(page, 'dialog', 'API');
    expect((await focusOf(page)).role).toBe('dialog');
    await page.keyboard.press('Escape');
    await untilGone(page, 'dialog');
    expect(await focusOf(page)).toEqual({ role: 'button', text: 'API' });
    await page.keyboard.press('Tab');
    expect((await focusOf(page)).text).toBe('back');
    await page.keyboard.press('Tab');
    expect((await focusOf(page)).text).toBe('database');
  });

  it('takes wrapped words out of their elements again, to the byte', async () => {
    const { page } = await site.visit('pages/wrap.html');
    await untilReady(page);
    const found = await page.evaluate(() => {
      const wrapped = document.body.outerHTML;
      window.glossator.destroy();
      return { wrapped, left: document.body.outerHTML };
    });
    const prepare = rewrite((html) => html.replace('data-mark="wrap"', 'data-mark="none"'));
    const { page: untouched } = await site.visit('pages/wrap.html', { prepare });
    await untilMarked(untouched);
    expect(found.wrapped).toContain('<glossator-term');
    expect(found.left).toBe(await untouched.evaluate(() => document.body.outerHTML));
  });

  it('shows nothing in the text when it is "none", and still lists what is there', async () => {
    const { page } = await site.visit('pages/sections.html', { prepare: withOptions('data-mark="none"') });
    await untilReady(page);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.$$('glossator-term')).toHaveLength(0);
    await press(page, 'button', 'Glossary: 4 terms on this page');
    await find(page, 'button', 'Show “API” in the text');
  });
});

describe('data-trigger', () => {
  it('leaves resting without effect when it is "click"', async () => {
    const prepare = all(withOptions('data-trigger="click"'), holdTimers, hearEvents);
    const { page } = await site.visit('pages/sections.html', { prepare });
    await untilReady(page);
    const { x, y } = await restOn(page, 'api');
    await passTime(page, 10_000);
    expect(await heardBy(page, 'open')).toEqual([]);
    await page.mouse.click(x, y);
    await find(page, 'dialog', 'API');
  });
});

describe('data-keys', () => {
  it('gives the author’s keys to the next and the previous term, and tells assistive technology of them', async () => {
    const prepare = withOptions('data-keys="Control+Alt+n Control+Alt+p"');
    const { page } = await site.visit('pages/sections.html', { prepare });
    await untilReady(page);
    await page.keyboard.down('Control');
    await pressWith(page, 'Alt', 'n');
    await find(page, 'dialog', 'API');
    await pressWith(page, 'Alt', 'n');
    await find(page, 'dialog', 'Database');
    await pressWith(page, 'Alt', 'p');
    await find(page, 'dialog', 'API');
    await page.keyboard.up('Control');
    const launcher = await find(page, 'button', 'Glossary: 4 terms on this page');
    expect(await launcher.evaluate((it) => it.ariaKeyShortcuts)).toBe('Control+Alt+N Control+Alt+P');
  });

  it('leaves the keys to the page when it is "none"', async () => {
    const prepare = all(withOptions('data-keys="none"'), hearEvents);
    const { page } = await site.visit('pages/sections.html', { prepare });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await untilReady(page);
    await pressWith(page, 'Alt', 'Period');
    expect(asked.filter((address) => /chunks\/walker/u.test(address))).toEqual([]);
    expect(await heardBy(page, 'open')).toEqual([]);
  });
});

describe('data-launcher', () => {
  it('leaves the button out when it is "none"', async () => {
    const { page } = await site.visit('pages/sections.html', {
      prepare: withOptions('data-launcher="none"'),
    });
    await untilReady(page);
    expect(await isThere(page, 'button', 'Glossary: 4 terms on this page')).toBe(false);
  });

  it('makes a button of the page open and close the panel', async () => {
    const { page } = await site.visit('pages/own-button.html');
    await untilReady(page);
    expect(await isThere(page, 'button', 'Glossary: 3 terms on this page')).toBe(false);
    await press(page, 'button', 'Words');
    await find(page, 'complementary', 'Glossary');
    await press(page, 'button', 'Words');
    await untilGone(page, 'complementary', 'Glossary');
  });
});

describe('data-side', () => {
  it.each([
    { value: 'end', atStart: false },
    { value: 'start', atStart: true },
  ])('puts panel and launcher at the $value', async ({ value, atStart }) => {
    const { page } = await site.visit('pages/sections.html', {
      prepare: withOptions(`data-side="${value}"`),
    });
    await untilReady(page);
    const launcher = await boxOf(await find(page, 'button', 'Glossary: 4 terms on this page'));
    expect(launcher.x < 640).toBe(atStart);
    await press(page, 'button', 'Glossary: 4 terms on this page');
    const panel = await boxOf(await find(page, 'complementary', 'Glossary'));
    expect(panel.x < 640).toBe(atStart);
  });
});

describe('data-glossary', () => {
  it.each([
    { source: 'a list', path: 'pages/own-list.html', words: 'levain' },
    { source: 'a script', path: 'pages/own-json.html', words: 'sourdough starter' },
  ])('takes the terms from $source on the page, which is not marked itself', async ({ path, words }) => {
    const { page } = await site.visit(path);
    await untilReady(page);
    expect(await marksOf(page)).toEqual([
      { term: 'levain', text: words },
      { term: 'oven spring', text: 'oven spring' },
    ]);
    const card = await openCard(page, 'levain', 'levain');
    expect(await textOf(card)).toContain('Flour and water that wild yeast has moved into.');
    await press(page, 'button', 'Read more about levain');
    await find(page, 'heading', 'levain');
    await (await find(page, 'combobox')).type('oven');
    await find(page, 'option');
    await page.keyboard.press('Enter');
    await find(page, 'heading', 'oven spring');
  });

  it('finds Korean terms that carry particles', async () => {
    const { page } = await site.visit('pages/korean.html');
    await untilReady(page);
    expect(await marksOf(page)).toEqual([
      { term: '서버', text: '서버' },
      { term: '웹 서버', text: '웹 서버' },
      { term: '서버', text: '서버' },
    ]);
  });

  it('takes a compiled glossary from another place', async () => {
    const prepare = withOptions('data-glossary="../glossator/glossary/glossary.json"');
    const { page } = await site.visit('pages/sections.html', { prepare });
    await untilReady(page);
    await openCard(page, 'api', 'API');
  });
});

describe('data-scope and data-skip', () => {
  it('read what is inside the one and leave alone what the other, the language or an attribute excludes', async () => {
    const { page } = await site.visit('pages/scope-and-skip.html');
    await untilMarked(page);
    expect(await marksOf(page)).toEqual([
      { term: 'api', text: 'API' },
      { term: 'html', text: 'HTML' },
    ]);
    const { y } = await placeOf(page, 'api');
    const inside = await page.$eval('.post', (post) => post.getBoundingClientRect().top);
    expect(y).toBeGreaterThan(inside);
  });
});
