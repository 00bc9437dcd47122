import { checkSources } from '../../compiler/check-sources.ts';
import type { DiagnosticsFormat } from '../../diagnostics/format-diagnostics.ts';
import { examples, explainOption, formatOption, SOURCE_ABOUT, type AddCommand } from '../command.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { explainTerm } from '../../compiler/explain-term.ts';
import { printSummary, reportDiagnostics } from '../report-diagnostics.ts';
import { READING, showProgress } from '../show-progress.ts';
import type { Terminal } from '../terminal.ts';

interface CheckCommand {
  readonly source: string;
  readonly format: DiagnosticsFormat;
  readonly explain?: string;
}

export const addCheck: AddCommand = (program, { terminal, exit }) => {
  program
    .command('check')
    .description('report every mistake in a glossary, in all its languages')
    .argument('<source>', SOURCE_ABOUT)
    .addOption(formatOption())
    .addOption(explainOption())
    .addHelpText(
      'after',
      examples('check glossary', 'check glossary --format github', 'check glossary --explain api'),
    )
    .action(async (source: string, options: Omit<CheckCommand, 'source'>) =>
      exit(await check({ source, ...options }, terminal)),
    );
};

async function check({ source, format, explain }: CheckCommand, terminal: Terminal): Promise<ExitCode> {
  const { glossaries, diagnostics, hasErrors } = await showProgress(terminal, READING, checkSources(source));
  reportDiagnostics(diagnostics, format, terminal);
  if (explain !== undefined) printSummary(explainTerm(explain, glossaries), format, terminal);
  const count = glossaries.reduce((sum, { entries }) => sum + entries.length, 0);
  if (diagnostics.length === 0) printSummary(`${count} terms, no mistakes`, format, terminal);
  return hasErrors ? EXIT_CODES.mistakes : EXIT_CODES.done;
}
