import type { RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inRoot } from '../support/paths.mjs';

const AXE = inRoot('node_modules/axe-core/axe.min.js');

declare const axe: {
  run(options: RunOptions): Promise<{ violations: Violation[]; passes: { id: string }[] }>;
};

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** @returns one line for each rule and element that breaks it */
export async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
  const { violations, passes } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
  // Looking at nothing finds nothing.
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}
