/** The elements and the attribute that an author puts into the flow of a page. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { answer, withOptions } from './prepare.ts';
import { find, focusOf, isThere, openCard, press, textOf, untilGone, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

async function visitElements(): Promise<Page> {
  const { page } = await site.visit('elements.html');
  await untilReady(page);
  return page;
}

describe('<glossator-entry>', () => {
  it('sets out one explanation in place of what the author wrote inside', async () => {
    const page = await visitElements();
    await find(page, 'heading', 'Backend development');
    const entry = await page.$('main glossator-entry');
    if (!entry) throw new Error('The page has no entry.');
    expect(await entry.evaluate((it) => it.shadowRoot?.textContent)).toContain('Common questions');
    expect(await isThere(page, 'heading', 'Common questions')).toBe(true);
    expect(await page.$eval('glossator-entry > p', (it) => it.checkVisibility())).toBe(false);
  });

  it('opens the panel at the terms that it names', async () => {
    const page = await visitElements();
    const name = await page.$eval(
      'main glossator-entry',
      (it) => it.shadowRoot?.querySelector('.pill')?.textContent ?? '',
    );
    expect(name).not.toBe('');
    await press(page, 'button', name);
    await find(page, 'complementary', 'Glossary');
    await page.waitForFunction(
      (wanted) =>
        window.glossator.shadowRoot
          ?.querySelector('glossator-panel')
          ?.shadowRoot?.querySelector('h2.title')
          ?.textContent?.includes(wanted),
      {},
      name,
    );
  });
});

describe('<glossator-index>', () => {
  it('sets out the whole glossary, which the reader filters and unfolds', async () => {
    const page = await visitElements();
    const field = await find(page, 'searchbox', 'Filter 335 terms');
    const count = (): Promise<number> =>
      page.$eval('main glossator-index', (it) => it.shadowRoot?.querySelectorAll('details').length ?? 0);
    expect(await count()).toBe(335);
    await field.type('database');
    await page.waitForFunction(() => {
      const left =
        document.querySelector('main glossator-index')?.shadowRoot?.querySelectorAll('details').length ?? 335;
      return left > 0 && left < 20;
    });
    await page.$eval('main glossator-index', (it) => it.shadowRoot?.querySelector('summary')?.click());
    await page.waitForFunction(() =>
      document
        .querySelector('main glossator-index')
        ?.shadowRoot?.querySelector('glossator-entry')
        ?.shadowRoot?.textContent?.includes('Key points'),
    );
  });
});

describe('words that the author marked', () => {
  it.each([
    { what: '<glossator-term>', term: 'api', name: 'API' },
    { what: 'an element with data-term', term: 'dns', name: 'DNS' },
  ])('open their card when they are $what', async ({ term, name }) => {
    const page = await visitElements();
    const card = await openCard(page, term, name);
    expect(await textOf(card)).toContain('Read more');
  });

  it('are buttons for the keyboard when they are <glossator-term>', async () => {
    const page = await visitElements();
    expect(await isThere(page, 'button', 'interface')).toBe(true);
    await page.focus('main glossator-term');
    await page.keyboard.press('Enter');
    await find(page, 'dialog', 'API');
    expect((await focusOf(page)).role).toBe('dialog');
    await page.keyboard.press('Escape');
    await untilGone(page, 'dialog');
    expect(await focusOf(page)).toEqual({ role: 'button', text: 'interface' });
  });

  it('are listed among the marks, in reading order', async () => {
    const page = await visitElements();
    const marks = await page.evaluate(() =>
      window.glossator.marks.map(({ term, element }) => [term, element?.localName ?? 'text']),
    );
    expect(marks).toEqual([
      ['search-engine', 'text'],
      ['backend-development', 'text'],
      ['api', 'glossator-term'],
      ['dns', 'span'],
    ]);
  });
});

describe('all of them', () => {
  const AUTHORS_WORDS = {
    'glossator-entry': 'is building the part of a website that runs on the server',
    'glossator-index': 'A website made of finished files, handed out as they are.',
    'glossator-term': 'interface',
    '[data-term="dns"]': 'name records',
  };

  it('are their author’s words before the script has run, and where it never does', async () => {
    const withoutScript = answer(/glossator\.js/u, () => ({ status: 404, body: '' }));
    const { page } = await site.visit('elements.html', { prepare: withoutScript, expectsProblems: true });
    for (const [selector, words] of Object.entries(AUTHORS_WORDS)) {
      const element = await page.waitForSelector(`main ${selector}`, { visible: true });
      expect(element && (await textOf(element))).toContain(words);
    }
  });

  it('work on a page that offers no panel and marks no words of its own', async () => {
    const { page } = await site.visit('elements.html', {
      prepare: withOptions('data-launcher="none" data-mark="none"'),
    });
    await untilReady(page);
    await find(page, 'heading', 'Backend development');
    await find(page, 'searchbox', 'Filter 335 terms');
    expect(await page.$('glossator-widget >>> glossator-launcher')).toBe(null);
    await page.focus('main glossator-term');
    await page.keyboard.press('Enter');
    await find(page, 'dialog', 'API');
    await page.keyboard.press('Escape');
    await openCard(page, 'dns', 'DNS');
  });
});
