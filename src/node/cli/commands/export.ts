import { Argument } from 'commander';
import { checkSources } from '../../compiler/check-sources.ts';
import { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DiagnosticsFormat } from '../../diagnostics/format-diagnostics.ts';
import { FORMATS, formatNames } from '../../exchange/formats.ts';
import { CallerError } from '../../source/caller-error.ts';
import { toDraft } from '../../source/draft.ts';
import { examples, expectBase, formatOption, SOURCE_ABOUT, type AddCommand } from '../command.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { printSummary, reportDiagnostics } from '../report-diagnostics.ts';
import { READING, showProgress } from '../show-progress.ts';
import type { Terminal } from '../terminal.ts';
import { writeText, writeTexts } from '../write-texts.ts';

interface ExportCommand {
  readonly to: string;
  readonly source: string;
  readonly format: DiagnosticsFormat;
  readonly out?: string;
  readonly lang?: string;
  readonly base?: string;
}

export const addExport: AddCommand = (program, { terminal, exit }) => {
  program
    .command('export')
    .description('write a glossary in another format')
    .addArgument(new Argument('<to>', 'format of the output').choices(formatNames('write')))
    .argument('<source>', SOURCE_ABOUT)
    .option('--out <path>', 'file, or folder for several files (default: printed)')
    .option('--lang <tag>', 'one language only (default: all)')
    .option('--base <url>', 'address of the published glossary, for formats that name entries by addresses')
    .addOption(formatOption())
    .addHelpText(
      'after',
      examples(
        'export csv glossary --lang en --out terms.csv',
        'export skos glossary --base https://example.org/terms/ --out terms.ttl',
        'export skos glossary --base https://example.org/terms/ --out terms.jsonld',
      ),
    )
    .action(async (to: string, source: string, options: Omit<ExportCommand, 'to' | 'source'>) =>
      exit(await exportTo({ to, source, ...options }, terminal)),
    );
};

async function exportTo(command: ExportCommand, terminal: Terminal): Promise<ExitCode> {
  const { to, source, format, out, lang, base } = command;
  const { endings = [], write } = FORMATS.get(to) ?? {};
  const ending = endings.find((each) => out?.toLowerCase().endsWith(each));
  if (base !== undefined) expectBase(base);
  if (!write) throw new CallerError(`there is no format \`${to}\` to export to`);
  const checked = await showProgress(
    terminal,
    READING,
    checkSources(source, lang === undefined ? 'all' : { lang }),
  );
  if (checked.hasErrors) {
    reportDiagnostics(checked.diagnostics, format, terminal);
    return EXIT_CODES.mistakes;
  }
  const diagnostics = new Diagnostics();
  // Behind one language comes the main one, for what is not translated.
  const glossary = toDraft(lang === undefined ? checked.glossaries : checked.glossaries.slice(0, 1));
  const files = await write(
    glossary,
    { ...(base !== undefined && { base }), ...(ending !== undefined && { ending }) },
    diagnostics,
  );
  await deliver(files, out, terminal);
  // What is lost goes beside a text that is printed, never into it.
  const besides = out === undefined ? { ...terminal, stdout: terminal.stderr } : terminal;
  reportDiagnostics(diagnostics.list(), format, besides);
  if (out !== undefined) printSummary(`${glossary.entries.length} entries → ${out}`, format, terminal);
  return diagnostics.hasErrors ? EXIT_CODES.mistakes : EXIT_CODES.done;
}

/** One file goes where it is told to, or to standard output; several need a folder. */
async function deliver(
  files: ReadonlyMap<string, string>,
  out: string | undefined,
  { stdout }: Terminal,
): Promise<void> {
  const [first] = files;
  if (first && files.size === 1) {
    const [name, text] = first;
    if (out === undefined) stdout.write(text);
    else await writeText(/[/\\]$/u.test(out) ? out + name : out, text);
    return;
  }
  if (out === undefined)
    throw new CallerError(
      `this makes ${files.size} files: name a folder by --out, or one language by --lang`,
    );
  await writeTexts(out, files);
}
