import { Option } from 'commander';
import { auditSite } from '../../audit/audit-site.ts';
import { coverageOf } from '../../audit/coverage.ts';
import { COVERAGE_FORMATTERS, type CoverageFormat } from '../../audit/format-coverage.ts';
import { countOf } from '../../audit/numbers.ts';
import { reportUnread } from '../../audit/report-unread.ts';
import { Diagnostics } from '../../diagnostics/diagnostics.ts';
import { GLOSSARY_ABOUT, openGlossary, pagesOf } from '../audited-glossary.ts';
import { examples, LANG_OPTION, type AddCommand } from '../command.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { reportDiagnostics } from '../report-diagnostics.ts';
import { READING, showProgress } from '../show-progress.ts';
import type { Terminal } from '../terminal.ts';
import { writeText } from '../write-texts.ts';

interface CoverageCommand {
  readonly site: string;
  readonly glossary: string;
  readonly format: CoverageFormat;
  readonly lang?: string;
  readonly out?: string;
}

export const addCoverage: AddCommand = (program, { terminal, exit }) => {
  program
    .command('coverage')
    .description('tell where a built site uses the terms of a glossary, and what nobody explains')
    .argument('<site>', 'folder of HTML pages')
    .requiredOption('--glossary <source>', GLOSSARY_ABOUT)
    .option(...LANG_OPTION)
    .addOption(
      new Option('--format <format>', 'how the report is written')
        .choices(Object.keys(COVERAGE_FORMATTERS))
        .default('text'),
    )
    .option('--out <file>', 'file for the report (default: printed)')
    .addHelpText(
      'after',
      examples(
        'coverage public --glossary glossary',
        'coverage public --glossary glossary --format html --out coverage.html',
      ),
    )
    .action(async (site: string, options: Omit<CoverageCommand, 'site'>) =>
      exit(await cover({ site, ...options }, terminal)),
    );
};

async function cover(
  { site, glossary: source, format, out, ...choice }: CoverageCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = await pagesOf(site);
  // The report may go to a program: mistakes never mix with it.
  const besides = { ...terminal, stdout: terminal.stderr };
  const { glossary, diagnostics: mistakes } = await showProgress(
    terminal,
    READING,
    openGlossary(source, choice),
  );
  if (!glossary) {
    reportDiagnostics(mistakes, 'text', besides);
    return EXIT_CODES.mistakes;
  }
  const reading = `Reading ${countOf(files.length, 'page')}`;
  const audited = await showProgress(terminal, reading, auditSite(files, glossary));
  const diagnostics = new Diagnostics();
  reportUnread(audited, { site, diagnostics });
  reportDiagnostics(diagnostics.list(), 'text', besides);
  const report = COVERAGE_FORMATTERS[format](coverageOf(audited, glossary));
  if (out === undefined) terminal.stdout.write(report);
  else await writeText(out, report);
  return EXIT_CODES.done;
}
