import { annotateSite, type Annotated, type AnnotateOptions } from '../../audit/annotate-site.ts';
import { countOf } from '../../audit/numbers.ts';
import { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DiagnosticsFormat } from '../../diagnostics/format-diagnostics.ts';
import { CallerError } from '../../source/caller-error.ts';
import { GLOSSARY_ABOUT, openGlossary, pagesOf } from '../audited-glossary.ts';
import { examples, expectBase, formatOption, LANG_OPTION, type AddCommand } from '../command.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { printSummary, reportDiagnostics } from '../report-diagnostics.ts';
import { READING, showProgress } from '../show-progress.ts';
import type { Terminal } from '../terminal.ts';

interface AnnotateCommand {
  readonly site: string;
  readonly format: DiagnosticsFormat;
  readonly glossary?: string;
  readonly base?: string;
  readonly published?: string;
  readonly lang?: string;
  readonly remove?: boolean;
  readonly dryRun?: boolean;
}

export const addAnnotate: AddCommand = (program, { terminal, exit }) => {
  program
    .command('annotate')
    .description(
      'write into the pages of a built site what their terms are, for cards and for search engines',
    )
    .argument('<site>', 'folder of HTML pages')
    .option('--glossary <source>', GLOSSARY_ABOUT)
    .option(
      '--base <url>',
      'address of the published glossary, ending with / or #; a term is named by it and its id',
    )
    .option(
      '--published <url>',
      'address of the compiled glossary.json as pages see it: they then bring their own terms, by data-glossary="#glossator-terms"',
    )
    .option(...LANG_OPTION)
    .option('--remove', 'take away what was written before')
    .option('--dry-run', 'change nothing, and list what would change')
    .addOption(formatOption())
    .addHelpText(
      'after',
      examples(
        'annotate public --glossary glossary --base https://example.org/glossary/',
        'annotate public --glossary glossary --base https://example.org/glossary/ --published /glossary/glossary.json',
        'annotate public --remove',
      ),
    )
    .action(async (site: string, options: Omit<AnnotateCommand, 'site'>) =>
      exit(await annotate({ site, ...options }, terminal)),
    );
};

async function annotate(command: AnnotateCommand, terminal: Terminal): Promise<ExitCode> {
  const { site, format, remove = false, dryRun: isDryRun = false } = command;
  const pages = await pagesOf(site);
  const terms = remove ? {} : await readTerms(command, terminal);
  if (!terms) return EXIT_CODES.mistakes;
  const diagnostics = new Diagnostics();
  const annotating = annotateSite(pages, { ...terms, isDryRun, diagnostics });
  const done = await showProgress(terminal, `Annotating ${countOf(pages.length, 'page')}`, annotating);
  reportDiagnostics(diagnostics.list(), format, terminal);
  printSummary(summarize(done, isDryRun), format, terminal);
  return diagnostics.hasErrors ? EXIT_CODES.mistakes : EXIT_CODES.done;
}

/** @returns `undefined` when the glossary has errors, which have then been reported */
async function readTerms(
  { glossary: source, base, published, format, lang }: AnnotateCommand,
  terminal: Terminal,
): Promise<Pick<AnnotateOptions, 'terms'> | undefined> {
  if (source === undefined) throw new CallerError('name the glossary by --glossary, or add --remove');
  const address = expectBase(base);
  const opening = openGlossary(source, lang === undefined ? {} : { lang });
  const { glossary, diagnostics } = await showProgress(terminal, READING, opening);
  if (glossary) return { terms: { glossary, base: address, published } };
  reportDiagnostics(diagnostics, format, terminal);
  return undefined;
}

function summarize({ changed, unchanged }: Annotated, isDryRun: boolean): string {
  const counts = `${countOf(changed.length, 'page')} ${isDryRun ? 'would change' : 'changed'}, ${unchanged} as before`;
  return isDryRun ? [...changed, counts].join('\n') : counts;
}
