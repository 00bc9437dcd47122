import { CommanderError } from 'commander';
import { CallerError } from '../source/caller-error.ts';
import { createProgram } from './create-program.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/**
 * Run one command.
 *
 * @param args - what stands behind `glossator` on the command line
 * @returns the exit code; only a defect of Glossator itself throws
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT_CODES.done;
  const program = createProgram({ terminal, exit: (result) => (code = result) });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return explainFailure(error, terminal);
  }
}

function explainFailure(error: unknown, { stderr }: Terminal): ExitCode {
  // Commander has printed its message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.usage;
  if (error instanceof CallerError) {
    stderr.write(`error: ${error.message}\n`);
    return EXIT_CODES.usage;
  }
  if (!isSystemError(error)) throw error;
  stderr.write(`error: ${error.message}\n`);
  return EXIT_CODES.mistakes;
}

/** The disk is full, a folder may not be read, and so on. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
