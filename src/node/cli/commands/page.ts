import { checkSources } from '../../compiler/check-sources.ts';
import { linkGlossary } from '../../compiler/link-glossary.ts';
import type { DiagnosticsFormat } from '../../diagnostics/format-diagnostics.ts';
import { renderPage, renderPages } from '../../publish/render-pages.ts';
import { examples, formatOption, LANG_OPTION, SOURCE_ABOUT, type AddCommand } from '../command.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { printSummary, reportDiagnostics } from '../report-diagnostics.ts';
import { READING, showProgress } from '../show-progress.ts';
import type { Terminal } from '../terminal.ts';
import { writeText, writeTexts } from '../write-texts.ts';

interface PageCommand {
  readonly source: string;
  readonly out: string;
  readonly format: DiagnosticsFormat;
  readonly lang?: string;
}

export const addPage: AddCommand = (program, { terminal, exit }) => {
  program
    .command('page')
    .description('write the glossary as a page to read and print, without any script')
    .argument('<source>', SOURCE_ABOUT)
    .requiredOption('--out <path>', 'a file that ends in .html for one page, or a folder for a page a term')
    .option(...LANG_OPTION)
    .addOption(formatOption())
    .addHelpText('after', examples('page glossary --out glossary.html', 'page glossary --out site/glossary'))
    .action(async (source: string, options: Omit<PageCommand, 'source'>) =>
      exit(await writePage({ source, ...options }, terminal)),
    );
};

async function writePage(
  { source, out, format, ...choice }: PageCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  const { glossaries, diagnostics, hasErrors } = await showProgress(
    terminal,
    READING,
    checkSources(source, choice),
  );
  reportDiagnostics(diagnostics, format, terminal);
  const [glossary, main] = glossaries;
  if (hasErrors || !glossary) return EXIT_CODES.mistakes;
  const linked = linkGlossary(glossary, main);
  if (/\.html?$/iu.test(out)) await writeText(out, renderPage(linked));
  else await writeTexts(out, renderPages(linked));
  printSummary(`${linked.entries.length} terms → ${out}`, format, terminal);
  return EXIT_CODES.done;
}
