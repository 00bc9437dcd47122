/** The glossary as a page of its own, which needs no script: the built-in one, written by the built command. */
import { describe, expect, it } from 'vitest';
import { inRoot } from '../support/paths.mjs';
import { runCommand } from '../support/run-command.mjs';
import { violationsOf } from './axe.ts';
import { all, answer } from './prepare.ts';
import { useSite } from './use-site.ts';

const OUT = inRoot('.cache/static-page');

const site = useSite(async () => {
  for (const out of [`${OUT}/whole.html`, `${OUT}/site`]) {
    const command = ['node', inRoot('dist/lib/node/cli.js'), 'page', inRoot('glossary'), '--out', out];
    const { code, output } = await runCommand(command);
    if (code !== 0) throw new Error(output);
  }
  return { '/static/': OUT };
});

/** Browsers ask for one; the page leaves it to the site that it is put on. */
const withoutIcon = answer(/favicon/u, () => ({ status: 204, body: '' }));

const withoutScripts = all(withoutIcon, (page) => page.setJavaScriptEnabled(false));

const LOOKS = [
  { look: 'in the light', features: [{ name: 'prefers-color-scheme', value: 'light' }] },
  { look: 'in the dark', features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
];

describe.each(['static/whole.html', 'static/site/index.html', 'static/site/backend-development.html'])(
  'the static page %s',
  (path) => {
    it.each(LOOKS)('gives axe nothing to complain of $look', async ({ features }) => {
      const { page } = await site.visit(path, {
        prepare: all(withoutIcon, (it) => it.emulateMediaFeatures(features)),
      });
      expect(await violationsOf(page)).toEqual([]);
    });

    it('fits a screen 320 pixels wide', async () => {
      const { page } = await site.visit(path, {
        viewport: { width: 320, height: 568 },
        prepare: withoutIcon,
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(320);
    });
  },
);

describe('a static page', () => {
  it('leads from term to term without any script', async () => {
    const { page } = await site.visit('static/site/index.html', { prepare: withoutScripts });
    await Promise.all([page.waitForNavigation(), page.click('dl a[href="backend-development.html"]')]);
    expect(await page.title()).toBe('Backend development · Web and computing in plain words');
    await Promise.all([page.waitForNavigation(), page.click('.terms a[href="api.html"]')]);
    expect(await page.title()).toBe('API · Web and computing in plain words');
    await Promise.all([page.waitForNavigation(), page.click('nav a')]);
    expect(page.url()).toMatch(/index\.html$/u);
  });

  it('shows every answer on paper', async () => {
    const { page } = await site.visit('static/whole.html', { prepare: withoutIcon });
    await page.emulateMediaType('print');
    const hidden = await page.$$eval('details', (all) => all.filter(({ open }) => !open).length);
    expect(hidden).toBe(0);
    expect(await page.$eval('nav', (nav) => getComputedStyle(nav).display)).toBe('none');
  });
});
