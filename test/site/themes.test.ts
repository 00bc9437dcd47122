/** The three themes beside the script: made of documented properties only, and readable in both schemes. */
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../support/list-files.mjs';
import { inRoot } from '../support/paths.mjs';
import { readThemeReference } from '../support/theme-reference.mjs';
import { contrastOfWidget } from './contrast.ts';
import { all, rewrite } from './prepare.ts';
import { find, openCard, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const THEMES = ['contrast', 'paper', 'slate'];
const SCHEMES = ['light', 'dark'] as const;

/** What cannot be read well enough, once the widget shows these words. */
async function faultsOf(page: Page, words: string): Promise<readonly string[]> {
  const texts = await contrastOfWidget(page);
  expect(texts.map(({ text }) => text)).toContain(words);
  return texts.filter(({ ratio }) => ratio < 4.5).map(({ text, ratio }) => `${text}: ${ratio.toFixed(2)}`);
}

/** Opens a page that links a theme; an empty one is none. */
async function visitWith(theme: string, scheme: string): Promise<Page> {
  const link = theme && `<link rel="stylesheet" href="/glossator/themes/${theme}.css">`;
  const prepare = all(
    (page) =>
      page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]),
    rewrite((html) => html.replace('<head>', `<head>${link}`)),
  );
  const { page } = await site.visit('bakery.html', { prepare });
  await untilReady(page);
  return page;
}

/** Goes through what a card has led to, and tells of what cannot be read there. */
async function readAll(page: Page): Promise<void> {
  expect(await faultsOf(page, 'Read more')).toEqual([]);
  await page.evaluate(() => (location.hash = 'glossator=backend-development'));
  await find(page, 'heading', 'Backend development');
  expect(await faultsOf(page, 'Key points')).toEqual([]);
  for (const view of ['page', 'index', 'topics', 'paths'] as const) {
    await page.evaluate((name) => window.glossator.openPanel(name), view);
    await page.waitForSelector('glossator-widget >>> [role="tabpanel"] [data-term]', { visible: true });
    expect(await faultsOf(page, 'Glossary')).toEqual([]);
  }
}

describe('the themes', () => {
  it('are three, and each is listed in the README', () => {
    const readme = readFileSync(inRoot('README.md'), 'utf8');
    expect(listFiles(inRoot('dist/themes'), '.css')).toEqual(THEMES.map((name) => `${name}.css`));
    for (const name of THEMES) expect(readme).toContain(`\`${name}\``);
  });

  it.each(THEMES)('"%s" sets documented properties and nothing else, and gives way to the page', (theme) => {
    const known = new Set(readThemeReference().properties.map(({ name }) => name));
    const set: string[] = [];
    const selectors: unknown[] = [];
    transform({
      filename: theme,
      code: readFileSync(inRoot('dist/themes', `${theme}.css`)),
      visitor: {
        Rule: { style: (rule) => void selectors.push(rule.value.selectors) },
        Declaration: (declaration) => {
          const isCustom = declaration.property === 'custom';
          set.push(isCustom ? declaration.value.name : declaration.property);
        },
      },
    });
    expect(set.filter((name) => !known.has(name))).toEqual([]);
    expect(set).toContain('--glossator-accent');
    const root = { type: 'pseudo-class', kind: 'root' };
    expect(selectors).toEqual([[[{ type: 'pseudo-class', kind: 'where', selectors: [[root]] }]]]);
  });

  describe.each(THEMES)('"%s"', (theme) => {
    it.each(SCHEMES)('has words that can be read in the %s, on the card and in the panel', async (scheme) => {
      const page = await visitWith(theme, scheme);
      const card = await openCard(page, 'api', 'API');
      const [surface, wanted] = await card.evaluate((it) => [
        getComputedStyle(it).backgroundColor,
        getComputedStyle(document.documentElement).getPropertyValue('--glossator-surface'),
      ]);
      const side = /^light-dark\((.+), (.+)\)$/u.exec(wanted ?? '')?.[scheme === 'light' ? 1 : 2];
      expect(surface).toBe(await rgbOf(page, side ?? ''));
      await readAll(page);
    });

    it.each(SCHEMES)('underlines words in the %s so that the line can be seen', async (scheme) => {
      const page = await visitWith(theme, scheme);
      const ratio = await page.evaluate(() => {
        const text = document.querySelector('main p') as Element;
        const { textDecorationColor } = getComputedStyle(text, '::highlight(glossator-mark)');
        const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const lightness = (...layers: readonly string[]): number => {
          for (const layer of layers) {
            if (!pixel) return 0;
            pixel.fillStyle = layer;
            pixel.fillRect(0, 0, 1, 1);
          }
          const [red = 0, green = 0, blue = 0] = [...(pixel?.getImageData(0, 0, 1, 1).data ?? [])].map(
            (each) => (each <= 10 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4),
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
        };
        const { backgroundColor } = getComputedStyle(document.body);
        const pair = [lightness(backgroundColor), lightness(backgroundColor, textDecorationColor)];
        return Math.max(...pair) / Math.min(...pair);
      });
      expect(ratio).toBeGreaterThanOrEqual(3);
    });
  });

  it.each(SCHEMES)('are not needed to read all words in the %s', async (scheme) => {
    const page = await visitWith('', scheme);
    await openCard(page, 'api', 'API');
    await expect(readAll(page)).resolves.toBe(undefined);
  });

  it('are tried on by a switch on a page of the demo', async () => {
    const { page } = await site.visit('themes.html');
    await untilReady(page);
    const launcher = await find(page, 'button', 'Glossary: 7 terms on this page');
    const surface = (): Promise<string> => launcher.evaluate((it) => getComputedStyle(it).backgroundColor);
    expect(await surface()).toBe('rgb(251, 246, 234)');
    await (await find(page, 'radio', 'Slate')).click();
    await page.waitForFunction(
      (it) => getComputedStyle(it).backgroundColor === 'rgb(244, 247, 249)',
      {},
      launcher,
    );
    await (await find(page, 'radio', 'None')).click();
    await page.waitForFunction(
      (it) => getComputedStyle(it).backgroundColor === 'rgb(255, 255, 255)',
      {},
      launcher,
    );
    expect(await surface()).toBe('rgb(255, 255, 255)');
  });
});

/** A colour as the browser computes it. */
function rgbOf(page: Page, color: string): Promise<string> {
  return page.evaluate((value) => {
    const element = document.createElement('i');
    element.style.color = value;
    document.body.append(element);
    const { color: computed } = getComputedStyle(element);
    element.remove();
    return computed;
  }, color);
}
