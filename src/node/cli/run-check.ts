import { checkSources } from '../compiler/check-sources.ts';
import type { DiagnosticsFormat } from '../diagnostics/format-diagnostics.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import { explainTerm } from '../compiler/explain-term.ts';
import { printSummary, reportDiagnostics } from './report-diagnostics.ts';
import type { Terminal } from './terminal.ts';

export interface CheckCommand {
  readonly source: string;
  readonly format: DiagnosticsFormat;
  readonly explain?: string;
}

export async function runCheck(
  { source, format, explain }: CheckCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  const { glossaries, diagnostics, hasErrors } = await checkSources(source);
  reportDiagnostics(diagnostics, format, terminal);
  if (explain !== undefined) printSummary(explainTerm(explain, glossaries), format, terminal);
  const count = glossaries.reduce((sum, { entries }) => sum + entries.length, 0);
  if (diagnostics.length === 0) printSummary(`${count} terms, no mistakes`, format, terminal);
  return hasErrors ? EXIT_CODES.mistakes : EXIT_CODES.done;
}
