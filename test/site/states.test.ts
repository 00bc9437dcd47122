/**
 * Each state in each way of looking at it: axe-core finds nothing with every rule that it has on by default, and
 * what a screen reader is told is what stands in `aria/`. With `PICTURES` set, each is photographed, too.
 */
import { mkdir } from 'node:fs/promises';
import type { CDPSession, MediaFeature, Page, Viewport } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildHomonymsSite } from '../support/homonyms-site.mjs';
import { inRoot } from '../support/paths.mjs';
import { ariaTree } from './aria-tree.ts';
import { violationsOf } from './axe.ts';
import { contrastOfWidget } from './contrast.ts';
import { untilMarked, untilReady } from './reader.ts';
import { DESK, PHONE, type State } from './state.ts';
import { states } from './states.ts';
import { DEMO_PAGES, useSite } from './use-site.ts';

const site = useSite(buildHomonymsSite);

const PICTURES = process.env['PICTURES'];

/** What nobody with weak eyes can read; axe-core cannot tell inside the widget. */
async function paleTexts(page: Page): Promise<string[]> {
  const texts = await contrastOfWidget(page);
  return texts.filter(({ ratio }) => ratio < 4.5).map(({ text, ratio }) => `${text}: ${ratio.toFixed(2)}`);
}

/** Half-faded text has half its contrast, and no reader reads it then. */
const STILL: MediaFeature = { name: 'prefers-reduced-motion', value: 'reduce' };

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Puppeteer itself does not know `forced-colors`. What one session has set, another cannot take back. */
async function look(page: Page, media: string, ...features: MediaFeature[]): Promise<void> {
  const opened = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, opened);
  const session = await opened;
  await session.send('Emulation.setEmulatedMedia', { media, features: [STILL, ...features] });
}

/** Ways of looking that can be changed while a page is open. */
const LOOKS: Record<string, (page: Page, media: string) => Promise<void>> = {
  light: (page, media) => look(page, media, { name: 'prefers-color-scheme', value: 'light' }),
  dark: (page, media) => look(page, media, { name: 'prefers-color-scheme', value: 'dark' }),
  forced: (page, media) => look(page, media, { name: 'forced-colors', value: 'active' }),
  'right-to-left': async (page, media) => {
    await look(page, media);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  },
};

async function takePicture(page: Page, name: string): Promise<void> {
  if (PICTURES) await page.screenshot({ path: inRoot(PICTURES, `${name}.png`) });
}

async function visit(state: State, viewport: Viewport): Promise<Page> {
  const { path = 'bakery.html', prepare, expectsProblems = false } = state;
  const { page } = await site.visit(path, {
    viewport,
    expectsProblems,
    prepare: async (it) => {
      await it.emulateMediaFeatures([STILL]);
      await prepare?.(it);
    },
  });
  await (path.startsWith('elements') ? untilMarked(page) : untilReady(page));
  await state.show(page);
  return page;
}

beforeAll(async () => {
  if (PICTURES) await mkdir(inRoot(PICTURES), { recursive: true });
});

describe('a screen reader', () => {
  it.each(states.filter(({ only }) => only !== 'phone'))('is told what is there: $name', async (state) => {
    const page = await visit(state, DESK);
    const root = await page.waitForSelector(state.root);
    if (!root) throw new Error(`There is no ${state.root}`);
    const lines = (await ariaTree(root)).split('\n').slice(0, state.lines);
    await expect(lines.join('\n')).toMatchFileSnapshot(`aria/${state.name}.txt`);
  });
});

describe('axe finds nothing', () => {
  it.each(DEMO_PAGES)('on the marked page $path', async ({ path }) => {
    const { page } = await site.visit(path);
    await untilReady(page);
    expect(await violationsOf(page)).toEqual([]);
  });

  it.each(states.filter(({ only }) => only !== 'phone'))('on a desk, in each look: $name', async (state) => {
    const page = await visit(state, DESK);
    for (const [name, put] of Object.entries(LOOKS)) {
      await put(page, state.media ?? '');
      expect({ name, violations: await violationsOf(page) }).toEqual({ name, violations: [] });
      // Forced colours are the reader's own.
      const pale = name === 'forced' ? [] : await paleTexts(page);
      expect({ name, pale }).toEqual({ name, pale: [] });
      await takePicture(page, `${state.name}-wide-${name}`);
    }
  });

  it.each(states.filter(({ only }) => only !== 'desk'))(
    'on a phone, light and dark: $name',
    async (state) => {
      const page = await visit(state, PHONE);
      for (const name of ['light', 'dark'] as const) {
        await LOOKS[name]?.(page, state.media ?? '');
        expect({ name, violations: await violationsOf(page) }).toEqual({ name, violations: [] });
        expect({ name, pale: await paleTexts(page) }).toEqual({ name, pale: [] });
        await takePicture(page, `${state.name}-phone-${name}`);
      }
    },
  );

  it.each(states.filter(({ only }) => only !== 'desk'))('at a width of 320 pixels: $name', async (state) => {
    const page = await visit(state, { ...PHONE, width: 320, height: 568 });
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await takePicture(page, `${state.name}-320`);
  });

  it('in the dark of a page that has no other scheme, with a card open', async () => {
    const night = { ...(states.find(({ name }) => name === 'entry') as State), path: 'night.html' };
    const page = await visit(night, DESK);
    expect(await violationsOf(page)).toEqual([]);
    await takePicture(page, 'night');
  });
});
