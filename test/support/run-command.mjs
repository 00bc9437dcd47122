import { spawn } from 'node:child_process';
import { inRoot, root } from './paths.mjs';

/** Longer than the slowest stage by far: what takes this long hangs. */
const TIME_LIMIT_MS = 30 * 60_000;

/** @typedef {{ code: number, output: string }} CommandResult */

/**
 * Run a program in the repository's root, by its name in node_modules/.bin or on the PATH.
 *
 * @param {readonly string[]} words - program and arguments
 * @param {{ show?: boolean, env?: Record<string, string>, timeLimitMs?: number }} [options] - `show` lets the output through
 *   instead of collecting it
 * @returns {Promise<CommandResult>} never rejects: a program that cannot start has code 127, one killed by a signal 128
 */
export function runCommand(
  [program = '', ...args],
  { show = false, env = {}, timeLimitMs = TIME_LIMIT_MS } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      timeout: timeLimitMs,
      // Ctrl+C is what the runners answer by closing their browsers.
      killSignal: 'SIGINT',
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, PATH: `${inRoot('node_modules', '.bin')}:${process.env['PATH']}` },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (output += chunk));
    }
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 128, output }));
  });
}
