/** Marks for readers who force their own colours: they must not look selected. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const force = async (page: Page, value: 'active' | 'none'): Promise<void> => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
};

interface Seen {
  /** Whether anything but the page's own two colours is behind and around the word. */
  readonly looksSelected: boolean;
  /** How much of a line there is below the word: 1 for a solid one. */
  readonly line: number;
}

/** Photographs the word that the first mark names, and looks at what is behind and below it. */
async function seenAt(page: Page, term: string): Promise<Seen> {
  const clip = await page.evaluate((id) => {
    const { range } = window.glossator.marks.find((mark) => mark.term === id) ?? {};
    const { left, top, width, height } = (range as Range).getBoundingClientRect();
    const [x, y] = [Math.ceil(left), Math.ceil(top)];
    return { x, y, width: Math.floor(width), height: Math.ceil(height) + 2 };
  }, term);
  const png = await page.screenshot({ clip, captureBeyondViewport: false, encoding: 'base64' });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', {
      willReadFrequently: true,
    });
    canvas?.drawImage(image, 0, 0);
    const isAt = (x: number, y: number, [red, green, blue]: readonly number[]): boolean => {
      const [r = 0, g = 0, b = 0] = canvas?.getImageData(x, y, 1, 1).data ?? [];
      return r === red && g === green && b === blue;
    };
    const WHITE = [255, 255, 255];
    const dark = (y: number): number =>
      Array.from({ length: width }, (_, x) => !isAt(x, y, WHITE)).filter(Boolean).length / width;
    // Above the letters there is hardly anything but the background.
    return { looksSelected: dark(1) > 0.3, line: Math.max(...[2, 3, 4, 5].map((up) => dark(height - up))) };
  }, png);
}

const lines = (page: Page): Promise<number> =>
  page.evaluate(() => window.glossator.shadowRoot?.querySelectorAll('.line').length ?? 0);

const untilLines = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.glossator.shadowRoot?.querySelector('.line'));

async function visit(): Promise<Page> {
  const { page } = await site.visit('bakery.html', { prepare: (it) => force(it, 'active') });
  await untilReady(page);
  await untilLines(page);
  return page;
}

describe('under forced colours, marks', () => {
  it('do not look selected, and have a line below them', async () => {
    const page = await visit();
    const { looksSelected, line } = await seenAt(page, 'static-site');
    expect(looksSelected).toBe(false);
    expect(line).toBeGreaterThan(0.4);
  });

  it('keep their lines while the page is scrolled', async () => {
    const page = await visit();
    await page.evaluate(() => scrollTo(0, 150));
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await seenAt(page, 'authentication')).toMatchObject({ looksSelected: false });
    expect((await seenAt(page, 'authentication')).line).toBeGreaterThan(0.4);
  });

  it('have no line where something lies above them', async () => {
    const cover = '<div style="position:fixed;inset:0;background:Canvas;z-index:5"></div>';
    const page = await visit();
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), cover);
    await page.waitForFunction(() => !window.glossator.shadowRoot?.querySelector('.line'));
    expect(await page.evaluate(() => window.glossator.marks.length)).toBeGreaterThan(0);
  });

  it('are painted again when the page has its colours back', async () => {
    const page = await visit();
    await force(page, 'none');
    await page.waitForFunction(() => (CSS.highlights.get('glossator-mark')?.size ?? 0) > 0);
    expect(await lines(page)).toBe(0);
    await force(page, 'active');
    await untilLines(page);
    expect(await page.evaluate(() => CSS.highlights.has('glossator-mark'))).toBe(false);
  });

  it('leave nothing behind when the widget goes', async () => {
    const page = await visit();
    await page.evaluate(() => window.glossator.destroy());
    expect(await page.evaluate(() => document.querySelector('glossator-widget'))).toBe(null);
    expect(await page.evaluate(() => CSS.highlights.has('glossator-mark'))).toBe(false);
  });
});
