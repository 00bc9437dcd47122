import { Option, type Command } from 'commander';
import { DIAGNOSTICS_FORMATTERS } from '../diagnostics/format-diagnostics.ts';
import { CallerError } from '../source/caller-error.ts';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** What every command is given, and what it gives back. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly exit: (code: ExitCode) => void;
}

/** Adds one command with its options and help; each is a file in `commands/`. */
export type AddCommand = (program: Command, context: CommandContext) => void;

export const SOURCE_ABOUT =
  'folder with glossary.yaml and a folder of entries for each language, or one file (.yaml, .json, .csv)';

/** @param lines - of a command line each, without the prompt */
export function examples(...lines: readonly string[]): string {
  return ['', 'Examples:', ...lines.map((line) => `  $ glossator ${line}`)].join('\n');
}

export function formatOption(): Option {
  return new Option('--format <format>', 'how mistakes are printed')
    .choices(Object.keys(DIAGNOSTICS_FORMATTERS))
    .default('text');
}

export function explainOption(): Option {
  return new Option('--explain <term>', 'list the forms by which a term is found');
}

/**
 * The address below which terms have theirs.
 *
 * @throws {CallerError} when nothing can be put behind it
 */
export function expectBase(base: string | undefined): string {
  if (base !== undefined && /^https?:\/\/.*[/#]$/iu.test(base) && URL.canParse(base)) return base;
  throw new CallerError(`--base needs an address like https://example.org/glossary/, got ${base ?? 'none'}`);
}

export const LANG_OPTION = ['--lang <tag>', 'language (default: the first of the glossary)'] as const;
