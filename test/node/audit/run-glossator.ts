import { run } from '../../../src/node/cli/run.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Run a command as a shell does, without a terminal. */
export async function glossator(...args: readonly string[]): Promise<Ran> {
  const texts = { out: '', err: '' };
  const stdout = { write: (text: string) => (texts.out += text) };
  const stderr = { write: (text: string) => (texts.err += text) };
  return { code: await run(args, { stdout, stderr, env: {} }), ...texts };
}
