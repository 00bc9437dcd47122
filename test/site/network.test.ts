/** Whatever the network does: the host's page is as good as without us, and what failed once comes at the next use. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { faults } from '../support/faulty-server.mjs';
import { inRoot } from '../support/paths.mjs';
import {
  HOST,
  expectFewWords,
  hasFailed,
  hasHeardError,
  hostOf,
  inTime,
  isFurnished,
  isMarked,
  useFaultySite,
} from './network-page.ts';
import { followingParts, hostPage, pinnedParts, requests } from './network.cases.ts';
import { passTime } from './prepare.ts';
import { find, isThere, press, restOn, textOf } from './reader.ts';

const { visit, open } = useFaultySite();

const NEVER = ['no answer', 'a drip'];

/** @returns whether the host was as well as without us, and we were there when it was mended */
async function meet(fault: string, { what, pattern, marks }: (typeof requests)[number]): Promise<unknown> {
  const isScript = what === 'the script itself';
  const isForever = NEVER.includes(fault);
  // The element of an async script is the host's own, and its page waits for that.
  if (isScript && isForever) return HOST;
  const faulty = open(hostPage());
  faulty.fail(pattern, fault);
  const { page, problems } = await visit(`${faulty.url}host.html`);
  const seen = await hostOf(page);
  if (marks) await inTime(page, isMarked);
  await faulty.untilAsked(pattern);
  if (isScript) return seen;
  faulty.mend();
  // The script has no bytes for a clock: what hangs there, hangs until the next page.
  if (what === 'what the script loads' && isForever) return seen;
  if (isForever) {
    // All at once, so that nothing that is well runs out of time.
    await passTime(page, 10_000);
    await inTime(page, hasHeardError, 1);
    await passTime(page, 3000);
  }
  await inTime(page, isMarked, isForever ? 1 : 250);
  await inTime(page, isFurnished, isForever ? 1 : 250);
  await page.evaluate(() => window.glossator.open('api'));
  await find(page, 'dialog', 'API');
  await expectFewWords(page, problems, marks ? Infinity : 1);
  return seen;
}

describe.each(Object.keys(faults))('a host page of which a request meets with “%s”', (fault) => {
  it.each(requests)('loads and works, and has all of ours once it is mended: $what', async (request) => {
    expect(await meet(fault, request)).toEqual(HOST);
  });
});

/** Attribute of a tag. */
function withHash(): string {
  const published = JSON.parse(readFileSync(inRoot('dist/integrity.json'), 'utf8')) as Record<string, string>;
  return `integrity="${published['glossator.js']}"`;
}

/** In as many frames, one after the other. */
const changeHost = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    for (let change = 0; change < count; change++) {
      document.querySelector('h1')?.append('.');
      await new Promise(requestAnimationFrame);
    }
  }, times);

describe.each([
  ['by itself', () => ''],
  ['with a hash in its tag', withHash],
])('a host that changes all the time, %s', (_, attributes) => {
  it('is not followed by one request for each change, where what follows changes cannot be had', async () => {
    const faulty = open(hostPage(attributes()));
    faulty.fail(followingParts, 'not there');
    const { page } = await visit(`${faulty.url}host.html`);
    await inTime(page, isMarked);
    await changeHost(page, 60);
    expect(faulty.asked.filter((path) => followingParts.test(path)).length).toBeLessThan(6);
    faulty.mend();
    await inTime(page, isFurnished);
  });
});

describe.each(Object.keys(faults))('a page whose tag has a hash, and whose parts meet with “%s”', (fault) => {
  it('has loaded before they are asked for, and has all of ours once that is mended', async () => {
    const faulty = open(hostPage(withHash()));
    faulty.fail(pinnedParts, fault);
    const { page, problems } = await visit(`${faulty.url}host.html`);
    expect(await hostOf(page)).toEqual(HOST);
    await faulty.untilAsked(pinnedParts);
    faulty.mend();
    // An element waits for its file for as long as the page lives.
    if (NEVER.includes(fault)) return;
    await inTime(page, isMarked);
    await inTime(page, isFurnished);
    await expectFewWords(page, problems, 1);
  });
});

describe('a reader whose request goes wrong', () => {
  const asks = [
    {
      files: /\/summaries-/u,
      ask: (page: Page) => restOn(page, 'api'),
      until: (page: Page) => find(page, 'dialog', 'API'),
    },
    {
      files: /\/contents\./u,
      ask: (page: Page) => page.evaluate(() => window.glossator.openPanel('topics')),
      until: (page: Page) => page.waitForSelector('glossator-widget >>> [role="tabpanel"] [data-term]'),
    },
    {
      files: /glossary\/entries-/u,
      ask: (page: Page) => page.evaluate(() => window.glossator.open('phishing')),
      until: (page: Page) => find(page, 'heading', 'Phishing'),
    },
    {
      files: /\/search\./u,
      ask: async (page: Page) => (await find(page, 'combobox')).type('d'),
      until: (page: Page) => find(page, 'option'),
    },
  ];
  const failing = Object.keys(faults).filter((fault) => fault !== 'a wrong type');

  it.each(failing)('is told so calmly wherever they ask, and trying again helps: %s', async (fault) => {
    const faulty = open(hostPage());
    const { page, problems } = await visit(`${faulty.url}host.html`);
    await inTime(page, isFurnished);
    for (const { files, ask, until } of asks) {
      faulty.fail(files, fault);
      await ask(page);
      await inTime(page, hasFailed);
      faulty.mend();
      await press(page, 'button', 'Try again');
      await until(page);
      await page.keyboard.press('Escape');
    }
    expect(await hostOf(page)).toMatchObject({ loads: 1, state: 'complete' });
    await expectFewWords(page, problems);
  });

  it('is told at the button where the panel itself cannot be had, and the next press brings it', async () => {
    const faulty = open(hostPage());
    const { page } = await visit(`${faulty.url}host.html`);
    await inTime(page, isFurnished);
    faulty.fail(/\/panel-/u, 'not there');
    await press(page, 'button', 'Glossary: 7 terms on this page');
    await find(page, 'button', 'Not loaded · Try again');
    expect(await textOf(await find(page, 'status'))).toBe('Not loaded · Try again');
    faulty.mend();
    await press(page, 'button', 'Not loaded · Try again');
    await find(page, 'complementary', 'Glossary');
    await page.keyboard.press('Escape');
    await find(page, 'button', 'Glossary: 7 terms on this page');
    expect(await isThere(page, 'button', 'Not loaded · Try again')).toBe(false);
  });
});
