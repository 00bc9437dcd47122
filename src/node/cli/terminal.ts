/** Where a command prints. A test gives its own. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For commands that run until someone ends them. */
  untilInterrupted?(): Promise<unknown>;
}

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export function printLine({ stdout }: Terminal, text: string): void {
  if (text !== '') stdout.write(`${text}\n`);
}

/** @see https://no-color.org */
export function hasColor({ stdout, env }: Terminal): boolean {
  return stdout.isTTY === true && !env['NO_COLOR'];
}
