import type { Terminal } from './terminal.ts';

/** Work that is shorter needs no telling. */
const PATIENCE_MS = 1000;
/** What most commands begin with. */
export const READING = 'Reading the glossary';
/** Back to the start of the line, and the line wiped. */
const WIPE = '\r\u001B[K';

/**
 * Says on a terminal what takes long, with the seconds, and takes that away at the end. It goes to standard error,
 * so that what is printed can be used by another program.
 *
 * @param what - like `Reading the glossary`
 */
export async function showProgress<Result>(
  { stderr }: Terminal,
  what: string,
  work: Promise<Result>,
): Promise<Result> {
  if (stderr.isTTY !== true) return work;
  const start = Date.now();
  let isShown = false;
  const timer = setInterval(() => {
    isShown = true;
    stderr.write(`${WIPE}${what}… ${Math.round((Date.now() - start) / 1000)} s`);
  }, PATIENCE_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    if (isShown) stderr.write(WIPE);
  }
}
