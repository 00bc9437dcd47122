#!/usr/bin/env node
import { once } from 'node:events';
import { run } from './cli/run.ts';

const { stdout, stderr, env } = process;
// Whoever reads, like `head`, may go when it has enough.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
const untilInterrupted = (): Promise<unknown> =>
  Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);

process.exitCode = await run(process.argv.slice(2), { stdout, stderr, env, untilInterrupted });
