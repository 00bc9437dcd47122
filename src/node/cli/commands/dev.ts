import { fileURLToPath } from 'node:url';
import { InvalidArgumentError } from 'commander';
import { startPreview } from '../../preview/preview.ts';
import { examples, LANG_OPTION, SOURCE_ABOUT, type AddCommand } from '../command.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { packageUrl } from '../read-version.ts';
import { reportDiagnostics } from '../report-diagnostics.ts';
import { printLine, type Terminal } from '../terminal.ts';

interface DevCommand {
  readonly source: string;
  readonly lang?: string;
  readonly port?: number;
}

export const addDev: AddCommand = (program, { terminal, exit }) => {
  program
    .command('dev')
    .description('show every term while you write, on a page that follows your changes')
    .argument('<source>', SOURCE_ABOUT)
    .option(...LANG_OPTION)
    .option('--port <number>', 'port of the page (default: 4747, or the next that is free)', toPort)
    .addHelpText('after', examples('dev glossary', 'dev glossary --lang de --port 8080'))
    .action(async (source: string, options: Omit<DevCommand, 'source'>) =>
      exit(await dev({ source, ...options }, terminal)),
    );
};

function toPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('It needs a number from 0 to 65535.');
  return port;
}

async function dev(command: DevCommand, terminal: Terminal): Promise<ExitCode> {
  const preview = await startPreview({
    ...command,
    scripts: fileURLToPath(new URL('dist', packageUrl())),
    onCompiled: (diagnostics) => reportDiagnostics(diagnostics, 'text', terminal),
    onFailure: (error) =>
      terminal.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`),
  });
  printLine(terminal, `The glossary is at ${preview.url}\nPress Ctrl+C to end.`);
  await terminal.untilInterrupted?.();
  await preview.close();
  return EXIT_CODES.done;
}
