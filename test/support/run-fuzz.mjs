/**
 * `npm run fuzz`: the property tests in `*.fuzz.test.ts` with as many runs as they have in them, for hours.
 * `npm run fuzz -- node` and `npm run fuzz -- browsers` run a half of them; `ENGINES` says in which browsers.
 */
import { runCommand } from './run-command.mjs';

const TIME_LIMIT_MS = 24 * 60 * 60_000;

const HALVES = {
  node: ['vitest', 'run', '--config=test/config/vitest.config.ts', '--project=node', '.fuzz.test.ts'],
  browsers: [
    'wtr',
    '--config=test/config/web-test-runner.config.mjs',
    '--files=test/browser/**/*.fuzz.test.ts',
  ],
};

const wanted = process.argv.slice(2);
for (const [name, command] of Object.entries(HALVES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { code } = await runCommand(command, { show: true, env: { FUZZ: '1' }, timeLimitMs: TIME_LIMIT_MS });
  if (code !== 0) process.exitCode = 1;
}
