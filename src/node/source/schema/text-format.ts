import type { DiagnosticCode } from '../../diagnostics/diagnostic.ts';
import { imageUrl, safeUrl } from '../safe-url.ts';

/** Texts with a syntax of their own. */
export type TextFormat = 'date' | 'image' | 'language' | 'url';

interface FormatRule {
  readonly code: DiagnosticCode;
  readonly isValid: (text: string) => boolean;
  readonly expected: string;
  readonly hint: string;
}

export const TEXT_FORMATS: Readonly<Record<TextFormat, FormatRule>> = {
  date: {
    code: 'bad-date',
    isValid: isDate,
    expected: 'a date',
    hint: 'Write year, month and day, like 2026-11-22.',
  },
  image: {
    code: 'unsafe-url',
    isValid: (text) => imageUrl(text) !== undefined,
    expected: 'an address that a picture may come from',
    hint: 'Write a whole address that begins with https:.',
  },
  language: {
    code: 'bad-language',
    isValid: isLanguageTag,
    expected: 'a language tag',
    hint: 'Write a BCP 47 tag, like en, pt-BR or zh-Hans.',
  },
  url: {
    code: 'unsafe-url',
    isValid: (text) => safeUrl(text) !== undefined,
    expected: 'an address that a reader may follow',
    hint: 'Write a whole address that begins with https:, http: or mailto:.',
  },
};

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // Dates roll over: 30 February reads as 2 March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    // A RangeError is how Intl says no.
    return false;
  }
}
