import type { Coverage } from './coverage.ts';
import { coverageAsHtml } from './coverage-as-html.ts';
import { coverageAsText } from './coverage-as-text.ts';

/** How a report is written; each ends with a line break. */
export const COVERAGE_FORMATTERS = {
  text: coverageAsText,
  json: (coverage) => `${JSON.stringify(coverage, null, 2)}\n`,
  html: coverageAsHtml,
} as const satisfies Readonly<Record<string, (coverage: Coverage) => string>>;

export type CoverageFormat = keyof typeof COVERAGE_FORMATTERS;
