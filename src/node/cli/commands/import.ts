import { Argument } from 'commander';
import { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DiagnosticsFormat } from '../../diagnostics/format-diagnostics.ts';
import { FORMATS, formatNames } from '../../exchange/formats.ts';
import { importGlossary } from '../../exchange/import-glossary.ts';
import { CallerError } from '../../source/caller-error.ts';
import { languagesOf, toSourceFiles } from '../../source/write-source.ts';
import { examples, formatOption, type AddCommand } from '../command.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { printSummary, reportDiagnostics } from '../report-diagnostics.ts';
import { showProgress } from '../show-progress.ts';
import type { Terminal } from '../terminal.ts';
import { expectEmpty, writeTexts } from '../write-texts.ts';

interface ImportCommand {
  readonly from: string;
  readonly input: string;
  readonly out: string;
  readonly format: DiagnosticsFormat;
  readonly lang?: string;
  readonly title?: string;
  /** `Begriff=term`, once for each column. */
  readonly column?: readonly string[];
  readonly force?: boolean;
}

export const addImport: AddCommand = (program, { terminal, exit }) => {
  program
    .command('import')
    .description('turn a glossary in another format into a folder of entries')
    .addArgument(new Argument('<from>', 'format of the input').choices(formatNames('read')))
    .argument('<input>', 'file, or folder of files')
    .requiredOption('--out <dir>', 'new folder for glossary.yaml and the entries')
    .option('--lang <tag>', 'language of what does not say its own (default: en)')
    .option('--title <text>', 'title of the glossary')
    .option('--column <pairs...>', 'for tables: a heading and the field that it holds, like "Begriff=term"')
    .option('--force', 'write into a folder that is not empty')
    .addOption(formatOption())
    .addHelpText(
      'after',
      examples(
        'import csv terms.csv --out glossary',
        'import csv begriffe.csv --out glossary --lang de --column "Begriff=term" "Erklärung=short"',
        'import hugo content/glossary --out glossary',
      ),
    )
    .action(async (from: string, input: string, options: Omit<ImportCommand, 'from' | 'input'>) =>
      exit(await importFrom({ from, input, ...options }, terminal)),
    );
};

async function importFrom(command: ImportCommand, terminal: Terminal): Promise<ExitCode> {
  const { from, input, out, format, lang, title, column = [], force = false } = command;
  const { endings, read } = FORMATS.get(from) ?? {};
  if (!endings || !read) throw new CallerError(`there is no format \`${from}\` to import`);
  if (!force) await expectEmpty(out);
  const diagnostics = new Diagnostics();
  const columns = new Map(column.map(splitColumn));
  const options = { columns, diagnostics, ...(lang !== undefined && { lang }) };
  const glossary = await showProgress(
    terminal,
    `Reading ${input}`,
    importGlossary(input, { endings, read }, options),
  );
  reportDiagnostics(diagnostics.list(), format, terminal);
  if (glossary.entries.length === 0) return EXIT_CODES.mistakes;
  await writeTexts(out, toSourceFiles(title === undefined ? glossary : { ...glossary, title }));
  const languages = languagesOf(glossary).join(', ');
  printSummary(`${glossary.entries.length} entries (${languages}) → ${out}`, format, terminal);
  return diagnostics.hasErrors ? EXIT_CODES.mistakes : EXIT_CODES.done;
}

function splitColumn(text: string): readonly [string, string] {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new CallerError(`--column needs a heading and a field, like "Begriff=term", got ${text}`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
