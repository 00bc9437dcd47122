import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { GlossatorWidget } from '../../src/browser/index.ts';
import { openSite, type Site, type Visit, type VisitOptions } from '../support/open-site.ts';
import { inRoot } from '../support/paths.mjs';
import { demoFolders } from '../support/serve-static.mjs';

declare global {
  interface Window {
    /** What the script tag puts there; none before it has run. */
    readonly glossator: GlossatorWidget;
  }
}

/** A page that has not come to a state by then never will. */
const PATIENCE_MS = 5000;

/** Every page of the demo, and the least number of marks that it deserves. */
export const DEMO_PAGES = [
  { path: 'index.html', marks: 8 },
  { path: 'bakery.html', marks: 20 },
  { path: 'choir.html', marks: 18 },
  { path: 'long-read.html', marks: 50 },
  { path: 'night.html', marks: 18 },
  { path: 'rtl.html', marks: 18 },
  { path: 'elements.html', marks: 3 },
  { path: 'themes.html', marks: 7 },
] as const;

interface SiteVisitOptions extends VisitOptions {
  /** Something is meant to go wrong, and the test looks at `problems` itself. */
  readonly expectsProblems?: boolean;
}

/**
 * One browser for a test file, on the demo, the build at `/glossator/` and the pages of this folder
 * at `/pages/`. After each test its pages are closed, and nothing may have gone wrong on any of them.
 *
 * @param folders - makes what else is served: address prefix → folder
 */
export function useSite(folders: () => Promise<Record<string, string>> = () => Promise.resolve({})) {
  let site: Site | undefined;
  let visits: { visit: Visit; expectsProblems: boolean }[] = [];

  beforeAll(async () => {
    site = await openSite({ '/pages/': inRoot('test/site/pages'), ...(await folders()), ...demoFolders });
  });
  afterEach(async () => {
    const done = visits;
    visits = [];
    await Promise.all(done.map(({ visit }) => visit.close()));
    const problems = done.flatMap(({ visit, expectsProblems }) => (expectsProblems ? [] : visit.problems));
    expect(problems).toEqual([]);
  });
  afterAll(() => site?.close());

  return {
    async visit(
      path: string,
      { expectsProblems = false, ...options }: SiteVisitOptions = {},
    ): Promise<Visit> {
      if (!site) throw new Error('The site opens in beforeAll; visit it in a test.');
      const prepare = async (page: Page): Promise<unknown> => {
        page.setDefaultTimeout(PATIENCE_MS);
        return options.prepare?.(page);
      };
      const visit = await site.visit(path, { ...options, prepare });
      visits.push({ visit, expectsProblems });
      return visit;
    },
  };
}
