/** The page belongs to its author: what the tag leaves of itself on it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { all, rewrite, withOptions, withTag } from './prepare.ts';
import { find, marksOf, openCard, press, untilGone, untilMarked, untilReady } from './reader.ts';
import { NO_TRACES, traces } from './traces.ts';
import { DEMO_PAGES, useSite } from './use-site.ts';

const site = useSite();

/** The page as it is without Glossator: its tag is another script, which does nothing. */
const withoutTag = withTag('<script async src="data:text/javascript,"></script>');

/** All of the host's DOM, the script tag and the widget left out. */
function hostMarkup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const ours of copy.querySelectorAll('glossator-widget, script')) ours.remove();
    return copy.outerHTML;
  });
}

/** Sums up how far things moved without the reader's doing; told by the browser. */
const watchShifts = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const shifts: unknown[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
        shifts.push({ value, what: sources.map(({ node }) => node?.nodeName) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

describe('a page with the tag', () => {
  it.each(DEMO_PAGES)(
    'is byte for byte the page without it on $path, and nothing moves',
    async ({ path }) => {
      const { page: without } = await site.visit(path, { prepare: withoutTag });
      const { page } = await site.visit(path, { prepare: watchShifts });
      await untilReady(page);
      const untouched = await hostMarkup(without);
      expect.soft(await hostMarkup(page)).toBe(untouched);

      const [mark] = await marksOf(page);
      await openCard(page, mark?.term ?? '', await nameOf(page, mark?.term ?? ''));
      expect.soft(await hostMarkup(page)).toBe(untouched);
      await page.keyboard.press('Escape');
      await page.evaluate(() => window.glossator.openPanel('index'));
      await find(page, 'complementary');
      expect.soft(await hostMarkup(page)).toBe(untouched);
      expect.soft(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
      expect.soft(await traces(page)).toEqual(NO_TRACES);
    },
  );

  it('sees no change of its own content, and keeps its own highlights and style sheets', async () => {
    const hostScript = `<script>
      const mine = new Highlight(new Range());
      CSS.highlights.set('mine', mine);
      document.adoptedStyleSheets = [new CSSStyleSheet()];
      addEventListener('DOMContentLoaded', () => {
        window.records = [];
        new MutationObserver((list) => records.push(...list.map(({ type, target }) => type + ' ' + target.nodeName)))
          .observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      });</script>`;
    const prepare = rewrite((html) => html.replace('<head>', `<head>${hostScript}`));
    const { page } = await site.visit('bakery.html', { prepare });
    await untilReady(page);
    await openCard(page, 'api', 'API');
    await press(page, 'button', 'Read more about API');
    await find(page, 'heading', 'API');
    await page.evaluate(() => window.glossator.destroy());
    const left = await page.evaluate(() => ({
      records: (window as unknown as { records: string[] }).records,
      highlights: [...CSS.highlights.keys()],
      sheets: document.adoptedStyleSheets.length,
    }));
    expect(left).toEqual({ records: [], highlights: ['mine'], sheets: 1 });
  });

  it('does not move either when its words are wrapped', async () => {
    const prepare = all(watchShifts, withOptions('data-mark="wrap"'));
    const { page } = await site.visit('long-read.html', { prepare });
    await untilReady(page);
    expect(await page.$$('main glossator-term')).not.toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
  });

  it('gets its marks back when the host empties the registries', async () => {
    const { page } = await site.visit('bakery.html');
    await untilReady(page);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
    await page.waitForFunction(
      () => (CSS.highlights.get('glossator-mark')?.size ?? 0) > 0 && document.adoptedStyleSheets.length === 1,
    );
  });

  it.each(['bakery.html', 'elements.html'])(
    'is as before on %s once the widget was destroyed',
    async (path) => {
      const { page: without } = await site.visit(path, { prepare: withoutTag });
      const { page } = await site.visit(path);
      await untilReady(page);
      const [mark] = await marksOf(page);
      await openCard(page, mark?.term ?? '', await nameOf(page, mark?.term ?? ''));
      await page.evaluate(() => window.glossator.openPanel());
      await find(page, 'complementary');
      await page.evaluate(() => window.glossator.destroy());
      await untilGone(page, 'complementary');
      const state = (): unknown => ({
        markup: document.documentElement.outerHTML.replaceAll(/<script .*?<\/script>/gu, ''),
        highlights: CSS.highlights.size,
        sheets: document.adoptedStyleSheets.length,
        focus: document.activeElement?.localName,
      });
      expect(await page.evaluate(state)).toEqual(await without.evaluate(state));
    },
  );

  it('is as before, too, when the widget is destroyed while the rest of it is on its way', async () => {
    const prepare = async (it: Page): Promise<void> => {
      await it.setRequestInterception(true);
      it.on('request', (request) => {
        const isLast = /chunks\/explorer/u.test(request.url());
        const first = isLast ? it.evaluate(() => window.glossator.destroy()) : Promise.resolve();
        void first.then(() => request.continue());
      });
    };
    const { page } = await site.visit('bakery.html', { prepare });
    await page.waitForResponse((response) => /chunks\/explorer/u.test(response.url()));
    await page.waitForNetworkIdle();
    const left = () => [
      document.querySelectorAll('glossator-widget').length,
      CSS.highlights.size,
      document.adoptedStyleSheets.length,
    ];
    expect(await page.evaluate(left)).toEqual([0, 0, 0]);
  });

  it('has one global more than without it', async () => {
    const globals = (): string[] => Reflect.ownKeys(window).map(String);
    const { page: without } = await site.visit('bakery.html', { prepare: withoutTag });
    const { page } = await site.visit('bakery.html');
    await untilReady(page);
    await page.evaluate(() => window.glossator.openPanel());
    await find(page, 'complementary');
    const known = new Set(await without.evaluate(globals));
    // What looks elements up by role for the test leaves names, too.
    const added = (await page.evaluate(globals)).filter(
      (name) => !known.has(name) && !/ariaQuery/u.test(name),
    );
    expect(added).toEqual(['glossator']);
  });

  it('keeps something on the device only after the reader has set something', async () => {
    const { page } = await site.visit('bakery.html');
    await untilReady(page);
    await page.evaluate(() => window.glossator.openPanel('paths'));
    await find(page, 'complementary');
    await (
      await page.waitForSelector('glossator-widget >>> [data-term="how-a-website-works"]', { visible: true })
    )?.click();
    await press(page, 'button', 'Begin');
    await find(page, 'heading', 'Website');
    expect(await traces(page)).toEqual(NO_TRACES);
    await press(page, 'button', 'Next: Browser');
    await find(page, 'heading', 'Browser');
    expect(await traces(page)).toEqual({ ...NO_TRACES, local: [expect.stringMatching(/^glossator/u)] });
  });

  it('asks for nothing but what stands beside the script', async () => {
    const asked: string[] = [];
    const prepare = all(
      async (it) => void it.on('request', (request) => asked.push(new URL(request.url()).pathname)),
    );
    const { page } = await site.visit('bakery.html', { prepare });
    await untilReady(page);
    await page.evaluate(() => window.glossator.search('api'));
    await page.evaluate(() => window.glossator.openPanel('index'));
    await find(page, 'complementary');
    await untilMarked(page);
    const ours = asked.filter(
      (path) => !/^\/(?:bakery\.html|styles\/.*|svg.*)$/u.test(path) && !path.startsWith('image/'),
    );
    expect(ours.filter((path) => !/^\/glossator\/(?:glossator\.js|chunks\/|glossary\/)/u.test(path))).toEqual(
      [],
    );
    expect(ours.filter((path, index) => ours.indexOf(path) !== index)).toEqual([]);
  });
});

/** The name that a term's card is labelled by. */
async function nameOf(page: Page, term: string): Promise<string> {
  const found = await page.evaluate((id) => window.glossator.search(id.replaceAll('-', ' ')), term);
  return found.find(({ id }) => id === term)?.name ?? term;
}
