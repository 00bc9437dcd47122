import { launch, type Page, type Viewport } from 'puppeteer-core';
import { chromiumFlags, findChromium } from './find-browsers.mjs';
import { demoFolders, serveStatic } from './serve-static.mjs';

/** A page of the built site as a reader has it, and what went wrong on it so far. */
export interface Visit {
  readonly page: Page;
  /** Console errors and warnings, exceptions, failed requests, requests to anyone else: to be expected empty. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly viewport?: Viewport;
  /** What has to be set before the address is opened: emulation, interception, scripts that run first. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  /** Open an address below `url` with empty storage; resolves after the page's `load`. */
  visit(path?: string, options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

const DESKTOP: Viewport = { width: 1280, height: 800 };

function collectProblems(page: Page, ownAddress: string): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`exception: ${String(error)}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('requestfailed', (request) =>
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(ownAddress))
      problems.push(`foreign request: ${request.url()}`);
  });
  return problems;
}

/**
 * Serve what `npm run build` made and open it in Chromium. Call it once in `beforeAll`, and `close()` in `afterAll`.
 *
 * @param folders - address prefix → folder; by default the demo with the build at `/glossator/`
 */
export async function openSite(folders: Record<string, string> = demoFolders): Promise<Site> {
  const server = await serveStatic(folders);
  const browser = await launch({ executablePath: await findChromium(), args: chromiumFlags });
  return {
    url: server.url,
    async visit(path = '', { viewport = DESKTOP, prepare } = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const problems = collectProblems(page, server.url);
      await page.setViewport(viewport);
      await prepare?.(page);
      await page.goto(new URL(path, server.url).href);
      return { page, problems, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
