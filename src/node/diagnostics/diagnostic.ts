import type { Location } from './location.ts';

export type Severity = 'error' | 'warning';

/** Every mistake that a source can hold, and how much it weighs. Errors stop a build; warnings do not. */
export const SOURCE_SEVERITIES = {
  // Files that cannot be read
  'missing-settings': 'error',
  'missing-language-folder': 'error',
  'not-utf-8': 'error',
  'missing-front-matter': 'error',
  'unreadable-yaml': 'error',
  // Fields
  'unknown-field': 'error',
  'missing-field': 'error',
  'wrong-type': 'error',
  'unknown-value': 'error',
  'text-too-long': 'error',
  'bad-date': 'error',
  'bad-language': 'error',
  'unsafe-url': 'error',
  'too-many-hyphen-marks': 'error',
  // Prose
  'raw-html': 'error',
  'unsupported-markdown': 'error',
  'missing-alt': 'error',
  'empty-section': 'warning',
  'text-outside-question': 'error',
  // A glossary as a whole
  'duplicate-id': 'error',
  'form-claimed-twice': 'error',
  'unknown-related': 'error',
  'unknown-requires': 'error',
  'unknown-link': 'error',
  'unknown-topic': 'error',
  'unknown-path-step': 'error',
  'requires-cycle': 'error',
  'self-reference': 'warning',
  'repeated-item': 'warning',
  'orphan-topic': 'warning',
  'everyday-word': 'warning',
  'circular-short': 'warning',
  'repeated-sentence': 'warning',
  'missing-translation': 'warning',
  'outdated-translation': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** What can go wrong between formats; all that is right comes through in any case. */
const EXCHANGE_SEVERITIES = {
  'unreadable-file': 'error',
  'skipped-item': 'error',
  'lost-field': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

export const SEVERITIES = { ...SOURCE_SEVERITIES, ...EXCHANGE_SEVERITIES } as const;

export type DiagnosticCode = keyof typeof SEVERITIES;

/** An author's mistake as data. */
export interface Diagnostic extends Location {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}
