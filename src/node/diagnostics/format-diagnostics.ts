import type { Diagnostic } from './diagnostic.ts';
import { formatGithub } from './format-github.ts';
import { formatJson } from './format-json.ts';
import { formatSarif } from './format-sarif.ts';
import { formatText } from './format-text.ts';

export interface FormatOptions {
  /** Colour by ANSI escapes, where the format has any. @default false */
  readonly color?: boolean;
}

export type DiagnosticsFormatter = (diagnostics: readonly Diagnostic[], options?: FormatOptions) => string;

/** How mistakes print. Each yields whole lines without the last line break, or nothing at all. */
export const DIAGNOSTICS_FORMATTERS = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
} as const satisfies Readonly<Record<string, DiagnosticsFormatter>>;

export type DiagnosticsFormat = keyof typeof DIAGNOSTICS_FORMATTERS;
