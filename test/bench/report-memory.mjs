/** Runs one command, and tells on standard error how much memory its process took at most, in bytes. */
import process from 'node:process';
import { inRoot } from '../support/paths.mjs';

const { run } = await import(inRoot('dist/lib/node/cli/run.js'));
process.exitCode = await run(process.argv.slice(2), process);
process.stderr.write(`memory: ${process.resourceUsage().maxRSS * 1024}\n`);
