/** What a reader sets, from the panel to the next visit. */
import type { Page } from 'puppeteer-core';
import { chunkHolding } from '../support/built-files.mjs';
import { describe, expect, it } from 'vitest';
import { LAUNCHER, MARKS, PAGE_TAB } from './bakery.ts';
import { hearEvents, heardBy, rewrite } from './prepare.ts';
import { boxOf, find, isThere, marksOf, openCard, placeOf, press, untilReady } from './reader.ts';
import { WAY_BACK, openSettings, painted, stored, switchOff } from './settings-reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

async function visitWithSettings(
  path = 'bakery.html',
  options?: Parameters<typeof site.visit>[1],
): Promise<Page> {
  const { page } = await site.visit(path, options);
  await untilReady(page);
  await openSettings(page);
  return page;
}

async function know(page: Page, term: string): Promise<void> {
  await page.evaluate((id) => (location.hash = `#glossator=${id}`), term);
  await press(page, 'button', 'I know this');
  await page.waitForFunction((id) => window.glossator.marks.every(({ term: it }) => it !== id), {}, term);
}

describe('marks on and off', () => {
  it('leaves the text without marks that answer, and the list as it is', async () => {
    const page = await visitWithSettings();
    const { x, y } = await placeOf(page, 'api');
    await press(page, 'switch', 'Underline terms');
    await page.waitForFunction(() => (CSS.highlights.get('glossator-mark')?.size ?? 0) === 0);
    await page.keyboard.press('Escape');
    await page.mouse.click(x, y);
    expect(await isThere(page, 'dialog')).toBe(false);
    await page.reload();
    await untilReady(page);
    expect([await painted(page), (await marksOf(page)).length]).toEqual([0, MARKS]);
    await press(page, 'button', LAUNCHER);
    await press(page, 'button', 'Turn on');
    await page.waitForFunction(() => (CSS.highlights.get('glossator-mark')?.size ?? 0) > 0);
    await openCard(page, 'api', 'API');
  });

  it('makes words that the author marked plain text, and buttons again', async () => {
    const { page } = await site.visit('pages/marked-by-hand.html');
    await untilReady(page);
    const lookOf = (): Promise<unknown> =>
      page.$eval('glossator-term', (term) => [
        getComputedStyle(term).textDecorationLine,
        term.shadowRoot?.querySelector('[role="button"][tabindex="0"]') !== null,
      ]);
    const before = await page.content();
    expect(await lookOf()).toEqual(['underline', true]);
    await openSettings(page);
    await press(page, 'switch', 'Underline terms');
    await page.waitForFunction(
      () =>
        getComputedStyle(document.querySelector('glossator-term') as Element).textDecorationLine === 'none',
    );
    expect(await lookOf()).toEqual(['none', false]);
    const main = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(main(await page.content())).toBe(main(before));
    await press(page, 'switch', 'Underline terms');
    await page.waitForFunction(
      () =>
        getComputedStyle(document.querySelector('glossator-term') as Element).textDecorationLine !== 'none',
    );
    expect(await lookOf()).toEqual(['underline', true]);
  });

  it('takes words out of their wrapping', async () => {
    const page = await visitWithSettings('pages/wrap.html');
    await press(page, 'switch', 'Underline terms');
    await page.waitForFunction(() => !document.querySelector('main glossator-term'));
    await page.reload();
    await untilReady(page);
    expect(await page.$$('main glossator-term')).toHaveLength(0);
    expect(await marksOf(page)).toHaveLength(4);
  });
});

describe('how often a term is marked', () => {
  it('is the reader’s choice before the author’s, on the next visit, too', async () => {
    const page = await visitWithSettings('pages/sections-all.html');
    const slider = await find(page, 'slider', 'Mark a term');
    await slider.focus();
    await page.keyboard.press('Home');
    await page.waitForFunction(() => window.glossator.marks.length === 2);
    await page.reload();
    await untilReady(page);
    expect(await marksOf(page)).toHaveLength(2);
    await openSettings(page);
    await press(page, 'button', 'Reset settings');
    await page.waitForFunction(() => window.glossator.marks.length === 6);
    expect(await stored(page)).toEqual([]);
  });
});

describe('"I know this"', () => {
  it('leaves a term unmarked from then on, and the list says so and undoes it', async () => {
    const { page } = await site.visit('bakery.html');
    await untilReady(page);
    await know(page, 'api');
    const left = (await marksOf(page)).length;
    expect(left).toBeLessThan(MARKS);
    await page.goto(page.url().replace(/#.*/u, ''));
    await page.reload();
    await untilReady(page);
    expect((await marksOf(page)).map(({ term }) => term)).not.toContain('api');
    await press(page, 'button', `Glossary: ${left} terms on this page`);
    await (await page.waitForSelector('glossator-widget >>> details.hidden summary'))?.click();
    await press(page, 'button', 'Mark again API');
    await find(page, 'tab', PAGE_TAB);
    expect(await stored(page)).toEqual([]);
  });
});

describe('text size', () => {
  it('scales card and panel as a whole, on the next visit, too', async () => {
    const { page } = await site.visit('bakery.html');
    await untilReady(page);
    const small = await boxOf(await openCard(page, 'api', 'API'));
    await openSettings(page);
    const panel = await boxOf(await find(page, 'complementary', 'Glossary'));
    await (await find(page, 'radio', 'Very large')).click();
    await page.waitForFunction(
      (width) => {
        const root = window.glossator.shadowRoot?.querySelector('glossator-panel')?.shadowRoot;
        return (root?.querySelector('aside')?.offsetWidth ?? 0) > width * 1.4;
      },
      {},
      panel.width,
    );
    await page.reload();
    await untilReady(page);
    const large = await boxOf(await openCard(page, 'api', 'API'));
    expect(large.width / small.width).toBeCloseTo(1.5, 1);
  });
});

describe('what is stored', () => {
  it('is nothing until the reader sets something, whatever they look at', async () => {
    const page = await visitWithSettings();
    await press(page, 'tab', 'A–Z');
    await page.locator('glossator-widget >>> [data-term="api"]').click();
    await find(page, 'button', 'I know this');
    expect(await stored(page)).toEqual([]);
    expect(await page.cookies()).toEqual([]);
  });

  it('costs those who have set nothing no request', async () => {
    const asked: string[] = [];
    const { page } = await site.visit('bakery.html', {
      prepare: async (it) => it.on('request', (request) => asked.push(request.url())),
    });
    await untilReady(page);
    const settings = chunkHolding('browser/widget/settings.ts');
    expect(asked.filter((url) => url.endsWith(settings))).toEqual([]);
    expect(asked.some((url) => /\/settings-desk/u.test(url))).toBe(true);
  });

  it('may be anything that another script has left there', async () => {
    const { page } = await site.visit('bakery.html', {
      prepare: (it) =>
        it.evaluateOnNewDocument(() =>
          localStorage.setItem('glossator-settings', '{"version":[1],"isOff":true'),
        ),
    });
    await untilReady(page);
    expect(await marksOf(page)).toHaveLength(MARKS);
  });

  it('lives in memory where storage is blocked', async () => {
    const block = (it: Page): Promise<unknown> =>
      it.evaluateOnNewDocument(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        }),
      );
    const page = await visitWithSettings('bakery.html', { prepare: block });
    await switchOff(page);
    await page.keyboard.press('Escape');
    await press(page, 'button', WAY_BACK);
    await page.waitForFunction(() => window.glossator.marks.length > 0);
    expect(await marksOf(page)).toHaveLength(MARKS);
  });

  it('is followed by other tabs', async () => {
    const { page } = await site.visit('pages/sections.html');
    await untilReady(page);
    const tab = await page.browserContext().newPage();
    await tab.goto(page.url());
    await untilReady(tab);
    await openSettings(tab);
    const untilCount = (count: number): Promise<unknown> =>
      // A tab in the background draws no frames.
      page.waitForFunction((n) => window.glossator.marks.length === n, { polling: 50 }, count);
    await switchOff(tab);
    await untilCount(0);
    await press(tab, 'switch', 'Off on this site');
    await untilCount(4);
    expect(await painted(page)).toBe(4);
    await tab.close();
  });

  it('holds for pages in frames, at once and on their next visit', async () => {
    const prepare = rewrite((html) =>
      html.replace('src="/glossator/glossator.js"', '$& data-frames="same-origin"'),
    );
    const { page } = await site.visit('pages/frames.html', { prepare });
    await untilReady(page);
    const frame = await (await page.waitForSelector('#file'))?.contentFrame();
    await frame?.waitForFunction(() => window.glossator?.marks.length > 0);
    await frame?.waitForFunction(() => window.glossator.shadowRoot?.querySelector('glossator-card'));
    await openSettings(page);
    await switchOff(page);
    await frame?.waitForFunction(() => window.glossator.marks.length === 0);
    await page.$eval('#file', (it) => (it as HTMLIFrameElement).contentWindow?.location.reload());
    const again = await (await page.waitForSelector('#file'))?.contentFrame();
    await again?.waitForFunction(() => 'glossator' in window);
    expect(
      await again?.evaluate(() => window.glossator.ready.then(() => window.glossator.marks.length)),
    ).toBe(0);
  });

  it('is seen by a page that the reader goes back to', async () => {
    const page = await visitWithSettings('pages/sections.html');
    await page.keyboard.press('Escape');
    await page.goto(new URL('own-button.html', page.url()).href);
    await untilReady(page);
    await openSettings(page);
    await switchOff(page);
    await page.goBack();
    await page.waitForFunction(() => 'glossator' in window && window.glossator.marks.length === 0);
    await find(page, 'button', WAY_BACK);
  });
});

it('sends no request and fires no event of its own when something is set', async () => {
  const page = await visitWithSettings('bakery.html', { prepare: hearEvents });
  await press(page, 'switch', 'Underline terms');
  await page.waitForFunction(() => (CSS.highlights.get('glossator-mark')?.size ?? 0) === 0);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const before = (await heardBy(page)).length;
  await press(page, 'switch', 'Underline terms');
  await page.waitForFunction(() => (CSS.highlights.get('glossator-mark')?.size ?? 0) > 0);
  expect(asked).toEqual([]);
  const types = (await heardBy(page)).slice(before).map(({ type }) => type);
  expect([...new Set(types)]).toEqual(['glossator-mark']);
});
