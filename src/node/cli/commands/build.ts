import { checkSources } from '../../compiler/check-sources.ts';
import { countForms } from '../../compiler/forms-of.ts';
import { linkGlossary } from '../../compiler/link-glossary.ts';
import type { LinkedGlossary } from '../../compiler/linked-glossary.ts';
import { renderFiles } from '../../compiler/render-files.ts';
import { writeFiles } from '../../compiler/write-files.ts';
import type { DiagnosticsFormat } from '../../diagnostics/format-diagnostics.ts';
import {
  examples,
  explainOption,
  formatOption,
  LANG_OPTION,
  SOURCE_ABOUT,
  type AddCommand,
} from '../command.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { explainTerm } from '../../compiler/explain-term.ts';
import { printSummary, reportDiagnostics } from '../report-diagnostics.ts';
import { READING, showProgress } from '../show-progress.ts';
import type { Terminal } from '../terminal.ts';

interface BuildCommand {
  readonly source: string;
  readonly out: string;
  readonly format: DiagnosticsFormat;
  readonly lang?: string;
  readonly explain?: string;
}

export const addBuild: AddCommand = (program, { terminal, exit }) => {
  program
    .command('build')
    .description('compile a glossary into the files that a page loads')
    .argument('<source>', SOURCE_ABOUT)
    .requiredOption('--out <dir>', 'folder for the compiled files')
    .option(...LANG_OPTION)
    .addOption(formatOption())
    .addOption(explainOption())
    .addHelpText(
      'after',
      examples(
        'build glossary --out dist/glossary',
        'build glossary --out dist/glossary/de --lang de',
        'build terms.csv --out dist/glossary',
      ),
    )
    .action(async (source: string, options: Omit<BuildCommand, 'source'>) =>
      exit(await build({ source, ...options }, terminal)),
    );
};

async function build(
  { source, out, format, explain, ...choice }: BuildCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  const checked = await showProgress(terminal, READING, checkSources(source, choice));
  reportDiagnostics(checked.diagnostics, format, terminal);
  if (explain !== undefined) printSummary(explainTerm(explain, checked.glossaries), format, terminal);
  const [glossary, main] = checked.glossaries;
  if (glossary === undefined || checked.hasErrors) return EXIT_CODES.mistakes;
  const linked = linkGlossary(glossary, main);
  const files = renderFiles(linked);
  await writeFiles(out, files);
  printSummary(`${summarize(linked, files)} → ${out}`, format, terminal);
  return EXIT_CODES.done;
}

/** "64 terms (12 not translated), 412 forms, 19 files, 58 kB" */
function summarize({ entries, forms }: LinkedGlossary, files: ReadonlyMap<string, Uint8Array>): string {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const foreign = entries.filter(({ lang }) => lang !== undefined).length;
  const terms = `${entries.length} terms${foreign > 0 ? ` (${foreign} not translated)` : ''}`;
  return `${terms}, ${countForms(forms)} forms, ${files.size} files, ${Math.ceil(bytes / 1000)} kB`;
}
