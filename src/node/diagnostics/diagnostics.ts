import { type Diagnostic, type DiagnosticCode, SEVERITIES } from './diagnostic.ts';
import type { Location } from './location.ts';

export interface Mistake {
  readonly code: DiagnosticCode;
  readonly at: Location;
  readonly message: string;
  readonly hint: string;
}

/** Gathers mistakes instead of stopping at the first. */
export class Diagnostics {
  readonly #found: Diagnostic[] = [];

  report({ code, at, message, hint }: Mistake): void {
    const { file, line, column } = at;
    const texts = { message: toOneLine(message), hint: toOneLine(hint) };
    this.#found.push({ code, severity: SEVERITIES[code], file, line, column, ...texts });
  }

  /** Takes over what was found elsewhere. */
  add(found: Iterable<Diagnostic>): void {
    this.#found.push(...found);
  }

  get hasErrors(): boolean {
    return this.#found.some(({ severity }) => severity === 'error');
  }

  /** By file, then by place, whatever the order of the checks. What two languages share is told once. */
  list(): readonly Diagnostic[] {
    const sorted = [...this.#found].sort(byPlace);
    return sorted.filter((diagnostic, i) => !isSame(diagnostic, sorted[i - 1]));
  }
}

/** Messages quote authors, who may write line breaks, and escapes that a terminal obeys. */
function toOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

function isSame(a: Diagnostic, b: Diagnostic | undefined): boolean {
  return b !== undefined && byPlace(a, b) === 0;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const byPosition = compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
  return byPosition || compareText(a.code, b.code) || compareText(a.message, b.message);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
