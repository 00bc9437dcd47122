/** `destroy()`: the same page before the tag came, and after all of it has been used and has gone. */
import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { rewrite } from './prepare.ts';
import { find, openCard, pressWith, untilGone, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** A host that has something of its own wherever Glossator puts something, and the tag comes later. */
const OWN = `<script>
  CSS.highlights.set('mine', new Highlight(new Range()));
  document.adoptedStyleSheets = [new CSSStyleSheet()];
  history.replaceState({ mine: 1 }, '', '?mine#here');
  for (const target of [window, document]) for (const type of ['click', 'keydown', 'pagehide']) target.addEventListener(type, () => {});
  window.intervals = new Set();
  const { setInterval: set, clearInterval: clear } = window;
  window.setInterval = (...all) => { const id = set(...all); intervals.add(id); return id; };
  window.clearInterval = (id) => { intervals.delete(id); clear(id); };
</script>`;

const withoutTag = rewrite((html) =>
  html.replace(/<script async src="\/glossator\/glossator\.js"[^>]*><\/script>/u, OWN),
);

/** Where Glossator listens, and where else a library might. */
const TARGETS = [
  'window',
  'document',
  'document.documentElement',
  'document.body',
  'document.querySelector("main")',
];

/** How many listeners of each type there are on each target. */
async function listenersOn(session: CDPSession): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const expression of TARGETS) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    found[expression] = listeners
      .map(({ type, useCapture }) => `${type}${useCapture ? ' early' : ''}`)
      .toSorted();
  }
  return found;
}

/** All that a host can see of its page. */
async function stateOf(page: Page, session: CDPSession) {
  const state = await page.evaluate(() => {
    const { scrollX, scrollY, history, location } = window;
    return {
      markup: document.documentElement.outerHTML,
      // What looks elements up by role for the test leaves names, too.
      globals: Reflect.ownKeys(window)
        .map(String)
        .filter((name) => !name.includes('ariaQuery')),
      ofDocument: Reflect.ownKeys(document).map(String),
      highlights: [...CSS.highlights].map(([name, ranges]) => [name, ranges.size]),
      sheets: document.adoptedStyleSheets.length,
      history: [history.length, history.scrollRestoration, history.state as unknown],
      address: location.href,
      title: document.title,
      scrolled: [scrollX, scrollY],
      focused: document.activeElement?.outerHTML,
      selected: String(getSelection()),
      intervals: (window as unknown as { intervals: Set<number> }).intervals.size,
      stored: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
    };
  });
  return { ...state, listeners: await listenersOn(session) };
}

async function walk(page: Page): Promise<void> {
  await pressWith(page, 'Alt', '.');
  await find(page, 'dialog');
  await page.keyboard.press('Escape');
}

async function useAll(page: Page): Promise<void> {
  await openCard(page, 'api', 'API');
  await page.keyboard.press('Escape');
  await walk(page);
  await page.evaluate(() => window.glossator.openPanel('index'));
  await (await find(page, 'combobox')).type('data');
  await find(page, 'option');
  await page.evaluate(() => window.glossator.close());
  await untilGone(page, 'complementary');
}

async function printIt(page: Page): Promise<void> {
  await page.pdf();
  await walk(page);
}

/** Where the reader is when it goes. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (document.querySelector('main a') as HTMLElement).focus({ preventScroll: true });
    getSelection()?.empty();
    scrollTo({ top: 300, behavior: 'instant' });
  });

const OPTIONS = [
  { says: 'painted marks', set: {}, use: useAll },
  { says: 'wrapped marks', set: { mark: 'wrap' }, use: useAll },
  { says: 'no marks', set: { mark: 'none', launcher: 'none' }, use: walk },
  { says: 'an appendix for print', set: { print: 'appendix' }, use: printIt },
] as const;

describe('destroy()', () => {
  it.each(OPTIONS)('leaves the host its page as it was, after $says', async ({ set, use }) => {
    const { page } = await site.visit('bakery.html', { prepare: withoutTag });
    const session = await page.createCDPSession();
    await settle(page);
    const before = await stateOf(page, session);
    await page.evaluate((options) => {
      const script = Object.assign(document.createElement('script'), { src: '/glossator/glossator.js' });
      Object.assign(script.dataset, options);
      document.head.append(script);
    }, set);
    await untilReady(page);
    await use(page);
    await page.evaluate(() => window.glossator.openPanel('index'));
    await find(page, 'complementary');
    await settle(page);
    await page.evaluate(() => {
      window.glossator.destroy();
      document.querySelector('script[src$="glossator.js"]')?.remove();
    });
    expect(await stateOf(page, session)).toEqual(before);
  });
});
