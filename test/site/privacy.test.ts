/** What leaves the page, what stays on the device and who is listened to: on every page that there is for tests. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { buildHomonymsSite } from '../support/homonyms-site.mjs';
import { listFiles } from '../support/list-files.mjs';
import { inRoot } from '../support/paths.mjs';
import { all, answer, hurryTimers, rewrite } from './prepare.ts';
import { find, placeOf, press, untilMarked, untilReady } from './reader.ts';
import { recordSent, type Sent } from './requests.ts';
import { NO_TRACES, traces } from './traces.ts';
import { useSite } from './use-site.ts';

const site = useSite(buildHomonymsSite);

/** Stands in the text of every page, in its title, its address and a field. */
const SECRET = 'Kanarienvogel8417';

const read = (file: string): string => readFileSync(inRoot(file), 'utf8');

const PAGES = [
  ...listFiles(inRoot('demo'), '.html').map((name) => ({ path: name, file: `demo/${name}` })),
  ...listFiles(inRoot('test/site/pages'), '.html').map((name) => ({
    path: `pages/${name}`,
    file: `test/site/pages/${name}`,
  })),
]
  // The others are put into frames; what is all in one file has nothing to ask for; hostile pages break what looks on here.
  .filter(({ file }) => /src="\/glossator\//u.test(read(file)) && !file.includes('/hostile/'))
  .map((page) => {
    const glossary = /data-glossary="(\/\w+\/)/u.exec(read(page.file))?.[1];
    return { ...page, bases: ['/glossator/', ...(glossary ? [glossary] : [])] };
  });

/** A host that sends its whole address to everyone, as far as it is asked. */
const tellSecret = (html: string): string =>
  html
    .replace('<head>', '<head><meta name="referrer" content="unsafe-url">')
    .replace('<title>', `<title>${SECRET} `)
    .replace('</main>', `<p id="secret">${SECRET} API</p><input value="${SECRET}"></main>`);

async function visitSecret(path: string, prepare = rewrite(tellSecret)): Promise<{ page: Page; sent: Sent }> {
  let sent: Sent | undefined;
  const { page } = await site.visit(`${path}?token=${SECRET}`, {
    prepare: all(hurryTimers, async (it) => (sent = await recordSent(it)), prepare),
    expectsProblems: true,
  });
  await untilMarked(page);
  if (!sent) throw new Error('Nothing was listened to.');
  return { page, sent };
}

/** What a page asks for when a reader has looked at everything. */
async function lookAround(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { glossator } = window;
    const [mark] = glossator.marks;
    if (mark) await glossator.open(mark.term);
    await glossator.openPanel('index');
  });
  await find(page, 'complementary');
  await (await find(page, 'combobox')).type(SECRET.slice(0, 6));
  await page.evaluate((secret) => window.glossator.search(secret), SECRET);
  await page.evaluate((secret) => window.glossator.lookup(secret), SECRET);
}

function expectNothingSent({ requests, channels }: Sent, bases: readonly string[]): void {
  expect.soft(requests.length).toBeGreaterThan(2);
  expect.soft(channels).toEqual([]);
  for (const { url, method, body, headers } of requests) {
    const { pathname, search, hash } = new URL(url);
    expect
      .soft(
        bases.some((base) => pathname.startsWith(base)),
        url,
      )
      .toBe(true);
    expect.soft([method, body, search, hash]).toEqual(['GET', '', '', '']);
    expect.soft(JSON.stringify([url, headers])).not.toContain(SECRET);
    // That of a script is the script that asks for it.
    expect.soft(headers['referer'] || '/glossator/', url).toContain('/glossator/');
    expect.soft(headers['cookie']).toBeUndefined();
  }
}

/** Types of event that are listened to where messages of other pages arrive. */
async function listenersOnWindow(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId ?? '',
  });
  return listeners.map(({ type }) => type);
}

async function expectPrivacy({ path, bases }: (typeof PAGES)[number]): Promise<void> {
  const { page, sent } = await visitSecret(path);
  await lookAround(page);
  expectNothingSent(sent, bases);
  expect.soft(await traces(page), path).toEqual(NO_TRACES);
  const types = await listenersOnWindow(page);
  expect.soft(types, path).toContain('pagehide');
  expect
    .soft(
      types.filter((type) => type.startsWith('message')),
      path,
    )
    .toEqual([]);
  await page.close();
}

describe('the privacy of a page and its reader', () => {
  it.each(['demo', 'test/site/pages'])(
    'holds on every page in %s: nothing but files is asked for, nothing is sent or kept, no message is heard',
    { timeout: 60_000 },
    async (folder) => {
      const queue = PAGES.filter(({ file }) => file.startsWith(folder));
      const lane = async () => {
        for (let next = queue.shift(); next; next = queue.shift()) await expectPrivacy(next);
      };
      // Most of the time is waiting.
      await Promise.all([lane(), lane(), lane(), lane()]);
    },
  );

  it('holds for words that a reader selects and searches the glossary for', async () => {
    const { page, sent } = await visitSecret('pages/sections.html');
    await untilReady(page);
    await placeOf(page, 'api');
    await page.evaluate(() =>
      getSelection()?.setBaseAndExtent(
        document.querySelector('#secret')?.firstChild as Node,
        0,
        document.querySelector('#secret')?.firstChild as Node,
        17,
      ),
    );
    await press(page, 'button', `Search the glossary for “${SECRET}”`);
    await find(page, 'complementary');
    expectNothingSent(sent, ['/glossator/']);
    expect(await traces(page)).toEqual(NO_TRACES);
  });

  it('holds where the tag comes from another origin', async () => {
    const elsewhere = answer(/\.html/u, ({ body, request }) => {
      const { port } = new URL(request.url());
      const html = tellSecret(body.toString());
      return {
        body: html.replace('src="/glossator/', `crossorigin src="http://localhost:${port}/glossator/`),
      };
    });
    const allowed = answer(/localhost:\d+\/glossator\//u, () => ({
      headers: { 'access-control-allow-origin': '*' },
    }));
    const { page, sent } = await visitSecret('pages/sections.html', all(elsewhere, allowed));
    await lookAround(page);
    expectNothingSent(sent, ['/glossator/']);
  });
});
