import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DIAGNOSTICS_FORMATTERS, type DiagnosticsFormat } from '../diagnostics/format-diagnostics.ts';
import { hasColor, printLine, type Terminal } from './terminal.ts';

export function reportDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: DiagnosticsFormat,
  terminal: Terminal,
): void {
  printLine(terminal, DIAGNOSTICS_FORMATTERS[format](diagnostics, { color: hasColor(terminal) }));
}

/** What a command did, in one line: on standard output for people, out of the way of a format for machines. */
export function printSummary(summary: string, format: DiagnosticsFormat, terminal: Terminal): void {
  const output = format === 'text' ? terminal.stdout : terminal.stderr;
  output.write(`${summary}\n`);
}
