import { run } from '../../src/node/cli/run.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Screen {
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** For commands that run until someone ends them. */
  untilInterrupted?(): Promise<unknown>;
}

/** Runs a command as a shell would, and keeps what it prints. */
export async function glossator(
  args: readonly string[],
  { isTTY = false, env = {}, ...rest }: Screen = {},
): Promise<Ran> {
  const texts = { out: '', err: '' };
  const stdout = { isTTY, write: (text: string) => (texts.out += text) };
  const stderr = { isTTY, write: (text: string) => (texts.err += text) };
  return { code: await run(args, { stdout, stderr, env, ...rest }), ...texts };
}
