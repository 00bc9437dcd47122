/** What can be arranged before a page opens: its clock, its network, its tag, and who listens. */
import type { HTTPRequest, Page, ResponseForRequest } from 'puppeteer-core';

type Preparation = (page: Page) => Promise<unknown>;

/** One after the other. */
export const all =
  (...preparations: readonly Preparation[]): Preparation =>
  async (page) => {
    for (const prepare of preparations) await prepare(page);
  };

/** Holds back every timer of 100 ms and more until `passTime` lets it run, so that a rest has no length of its own. */
export const holdTimers: Preparation = (page) =>
  page.evaluateOnNewDocument(() => {
    const set = window.setTimeout.bind(window);
    const clear = window.clearTimeout.bind(window);
    const held = new Map<number, { at: number; run: () => void }>();
    let now = 0;
    let last = 1_000_000;
    const hold = (run: (...values: unknown[]) => void, delayMs = 0, ...values: unknown[]): number => {
      if (delayMs < 100) return set(run, delayMs, ...values);
      held.set(++last, { at: now + delayMs, run: () => run(...values) });
      return last;
    };
    const release = (id: number): void => {
      held.delete(id);
      clear(id);
    };
    const pass = (durationMs: number): void => {
      now += durationMs;
      for (const [id, { at, run }] of held) {
        if (at > now) continue;
        held.delete(id);
        run();
      }
    };
    Object.assign(window, { setTimeout: hold, clearTimeout: release, passTime: pass });
  });

/** The longest that is hurried: how long a file may take is the network's business, and that is not hurried. */
const HURRIED_MS = 9000;

/** A clock that runs ten times as fast for timers: a page lives through a day of changes in seconds. */
export const hurryTimers: Preparation = (page) =>
  page.evaluateOnNewDocument((hurriedMs) => {
    for (const name of ['setTimeout', 'setInterval'] as const) {
      const set = window[name].bind(window) as typeof setTimeout;
      const hurry = (delayMs: number) => (delayMs > hurriedMs ? delayMs : delayMs / 10);
      Object.assign(window, { [name]: (run: () => void, delayMs = 0) => set(run, hurry(delayMs)) });
    }
  }, HURRIED_MS);

export async function passTime(page: Page, durationMs: number): Promise<void> {
  await page.evaluate((ms) => (window as unknown as { passTime(ms: number): void }).passTime(ms), durationMs);
}

/** An event of the widget as a host's listener on the document saw it. */
export interface SeenEvent {
  readonly type: string;
  readonly detail: Record<string, unknown>;
  readonly cancelable: boolean;
  /** The class that it was made of. */
  readonly kind: string;
}

const EVENTS = ['ready', 'mark', 'open', 'close', 'search', 'error'];

/** Writes down every event of ours that reaches the document. */
export const hearEvents: Preparation = (page) =>
  page.evaluateOnNewDocument((names) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const name of names) {
      document.addEventListener(`glossator-${name}`, (event) => {
        const { type, detail, cancelable } = event as CustomEvent<unknown>;
        heard.push({
          type,
          detail,
          cancelable,
          kind: Object.getPrototypeOf(event) === CustomEvent.prototype ? 'CustomEvent' : 'own',
        });
      });
    }
  }, EVENTS);

/** What was heard so far, of one kind or of all. */
export async function heardBy(page: Page, name?: string): Promise<SeenEvent[]> {
  const heard = await page.evaluate(() => (window as unknown as { heard: SeenEvent[] }).heard);
  return heard.filter(({ type }) => name === undefined || type === `glossator-${name}`);
}

/** What a file would have been, before something happens to it on its way. */
export interface Original {
  readonly body: Buffer;
  readonly request: HTTPRequest;
}

type Answer = Partial<ResponseForRequest> | 'as it is';

/**
 * Answers requests in the server's place.
 *
 * @param pattern - of the addresses that are meant
 */
export const answer =
  (pattern: RegExp, change: (original: Original) => Answer): Preparation =>
  async (page) => {
    await page.setRequestInterception(true);
    // Puppeteer waits for what the listener returns before it lets the request go on.
    const listen: (request: HTTPRequest) => unknown = async (request) => {
      if (!pattern.test(request.url())) return request.continue({}, 0);
      const response = await fetch(request.url());
      const body = Buffer.from(await response.arrayBuffer());
      const given = change({ body, request });
      if (given === 'as it is') return request.continue({}, 0);
      const contentType = response.headers.get('content-type') ?? 'text/plain';
      return request.respond({ status: 200, contentType, body, ...given }, 1);
    };
    page.on('request', listen);
  };

const TAG = '<script async src="/glossator/glossator.js"></script>';

/** Gives the document itself another text. */
export const rewrite = (change: (html: string) => string): Preparation =>
  answer(/\.html/u, ({ body }) => ({ body: change(body.toString()) }));

/** Puts something else where a page has its script tag. */
export const withTag = (tag: string): Preparation =>
  rewrite((html) => {
    if (!html.includes(TAG)) throw new Error(`The page has no ${TAG}`);
    return html.replace(TAG, tag);
  });

/** Gives a page's script tag more attributes. */
export const withOptions = (attributes: string): Preparation =>
  withTag(TAG.replace('<script async', `<script async ${attributes}`));

export const fileAddress = (path: string): string => new URL(path, import.meta.url).href;
