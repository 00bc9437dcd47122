import { Command } from 'commander';
import type { AddCommand, CommandContext } from './command.ts';
import { addAnnotate } from './commands/annotate.ts';
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addCoverage } from './commands/coverage.ts';
import { addDev } from './commands/dev.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addInit } from './commands/init.ts';
import { addPage } from './commands/page.ts';
import { readVersion } from './read-version.ts';

/** In the order of the help. */
const COMMANDS: readonly AddCommand[] = [
  addInit,
  addDev,
  addCheck,
  addBuild,
  addPage,
  addCoverage,
  addAnnotate,
  addImport,
  addExport,
];

/** All commands with their options and help. */
export function createProgram(context: CommandContext): Command {
  const { stdout, stderr } = context.terminal;
  const program = new Command('glossator')
    .description('Write, check, compile and measure glossaries.')
    .version(readVersion())
    .exitOverride()
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) });
  for (const add of COMMANDS) add(program, context);
  return program;
}
