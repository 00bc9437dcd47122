/** A page on a network that is not to be relied on: its clock, its author, its reader and its host. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serveFaulty } from '../support/faulty-server.mjs';
import { all, hearEvents, heardBy, holdTimers } from './prepare.ts';
import { useSite } from './use-site.ts';

/** The clock stands still, for files as well: it goes on by `passTime` alone. */
const holdClock = all(holdTimers, (page) =>
  page.evaluateOnNewDocument(() => {
    AbortSignal.timeout = (ms) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException('Too late', 'TimeoutError')), ms);
      return controller.signal;
    };
  }),
);

type FaultyServer = Awaited<ReturnType<typeof serveFaulty>>;

/** One browser for a test file, and one server whose files can be made to fail. */
export function useFaultySite() {
  const site = useSite();
  let server: FaultyServer | undefined;
  beforeAll(async () => {
    server = await serveFaulty();
  });
  afterAll(() => server?.close());
  return {
    visit: (address: string) =>
      site.visit(address, { prepare: all(hearEvents, holdClock), expectsProblems: true }),
    /** @param html - the host's page; it is at `host.html` of the address that is returned */
    open: (html: string): ReturnType<FaultyServer['open']> => {
      if (!server) throw new Error('The server opens in beforeAll; use it in a test.');
      return server.open(html);
    },
  };
}

/** Exceptions and rejections that nobody has caught. */
export const uncaught = (problems: readonly string[]): readonly string[] =>
  problems.filter((problem) => problem.startsWith('exception:'));

export const warnings = (problems: readonly string[]): readonly string[] =>
  problems.filter((problem) => problem.startsWith('warn: [glossator]'));

/** Waits for what the page comes to, while time goes by. */
export async function inTime(page: Page, isSo: () => unknown, stepMs = 250): Promise<void> {
  const step = `(() => { passTime(${stepMs}); return (${isSo.toString()})(); })()`;
  await page.waitForFunction(step, { polling: 20 });
}

export const hasHeardError = () =>
  (window as unknown as { heard: { type: string }[] }).heard.some(({ type }) => type === 'glossator-error');
export const isMarked = () => document.querySelector('glossator-widget') && window.glossator.marks.length > 0;
export const isFurnished = () =>
  ['glossator-launcher', 'glossator-card'].every((name) => window.glossator.shadowRoot?.querySelector(name));

/** Whether the reader is told so. */
export const hasFailed = () =>
  [...(window.glossator.shadowRoot?.querySelectorAll('glossator-card, glossator-panel') ?? [])].some(
    ({ shadowRoot }) => /This could not be loaded/u.test(shadowRoot?.textContent ?? ''),
  );

/** What the host's own page does: it has loaded, says what it said, and answers. */
export async function hostOf(page: Page): Promise<unknown> {
  await page.mouse.click(3, 3);
  return page.evaluate(() => ({
    loads: Reflect.get(window, 'heardLoad') as number,
    clicks: Reflect.get(window, 'clicks') as number,
    state: document.readyState,
    text: document.querySelector('main p')?.textContent,
  }));
}

export const HOST = { loads: 1, clicks: 1, state: 'complete', text: 'One API. Two APIs. A database.' };

/** What an author hears is heard once, and warned of once a kind. */
export async function expectFewWords(
  page: Page,
  problems: readonly string[],
  most = Infinity,
): Promise<void> {
  const codes = (await heardBy(page, 'error')).map(({ detail }) => detail['code']);
  expect(codes.length).toBeLessThanOrEqual(most);
  expect(warnings(problems)).toHaveLength(new Set(codes).size);
  expect(uncaught(problems)).toEqual([]);
}
