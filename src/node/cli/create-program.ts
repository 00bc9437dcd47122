import { Command, Option } from 'commander';
import { DIAGNOSTICS_FORMATTERS } from '../diagnostics/format-diagnostics.ts';
import { readVersion } from './read-version.ts';
import { type BuildCommand, runBuild } from './run-build.ts';
import { type CheckCommand, runCheck } from './run-check.ts';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

const BUILD_EXAMPLES = `
Examples:
  $ glossator build glossary --out dist/glossary
  $ glossator build glossary --out dist/glossary/de --lang de
  $ glossator build glossary --out dist/glossary --explain backend-development`;

const CHECK_EXAMPLES = `
Examples:
  $ glossator check glossary
  $ glossator check glossary --format github
  $ glossator check glossary --explain api`;

interface ProgramOptions {
  readonly terminal: Terminal;
  readonly exit: (code: ExitCode) => void;
}

/** All commands with their options and help. */
export function createProgram({ terminal, exit }: ProgramOptions): Command {
  const program = new Command('glossator')
    .description('Compile and check glossaries.')
    .version(readVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    });
  addBuild(program, { terminal, exit });
  addCheck(program, { terminal, exit });
  return program;
}

function addBuild(program: Command, { terminal, exit }: ProgramOptions): void {
  program
    .command('build')
    .description('compile a source folder into the files that a page loads')
    .argument('<source>', 'folder with glossary.yaml and a folder of entries for each language')
    .requiredOption('--out <dir>', 'folder for the compiled files')
    .option('--lang <tag>', 'language to compile (default: the first in glossary.yaml)')
    .addOption(formatOption())
    .addOption(explainOption())
    .addHelpText('after', BUILD_EXAMPLES)
    .action(async (source: string, options: Omit<BuildCommand, 'source'>) =>
      exit(await runBuild({ source, ...options }, terminal)),
    );
}

function addCheck(program: Command, { terminal, exit }: ProgramOptions): void {
  program
    .command('check')
    .description('report every mistake in a source folder, in all its languages')
    .argument('<source>', 'folder with glossary.yaml and a folder of entries for each language')
    .addOption(formatOption())
    .addOption(explainOption())
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (source: string, options: Omit<CheckCommand, 'source'>) =>
      exit(await runCheck({ source, ...options }, terminal)),
    );
}

function formatOption(): Option {
  return new Option('--format <format>', 'how mistakes are printed')
    .choices(Object.keys(DIAGNOSTICS_FORMATTERS))
    .default('text');
}

function explainOption(): Option {
  return new Option('--explain <term>', 'list the forms by which a term is found');
}
