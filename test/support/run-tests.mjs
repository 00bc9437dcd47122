import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { inRoot } from './paths.mjs';
import { runChecks } from './run-checks.mjs';
import { runCommand } from './run-command.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, run: () => Promise<Count> }} Stage */

const RESULTS = inRoot('.cache/results');

/** @param {string} name */
function resultFile(name) {
  const path = inRoot('.cache/results', name);
  return {
    path,
    /** @returns {any} */
    read() {
      if (!existsSync(path)) throw new Error(`the runner ended without results in ${path}`);
      return JSON.parse(readFileSync(path, 'utf8'));
    },
  };
}

/**
 * A runner may fail beyond its tests (a file that does not load, an error after the end), and one
 * that ran nothing has proved nothing.
 *
 * @param {Count} count
 * @param {number} code - the runner's exit code
 * @returns {Count}
 */
function withRunner({ passed, failed }, code) {
  if (passed + failed === 0) console.log('This runner ran 0 tests.');
  const isBroken = passed + failed === 0 || (code !== 0 && failed === 0);
  return { passed, failed: failed + (isBroken ? 1 : 0) };
}

async function build() {
  const { code } = await runCommand(['npm', 'run', '--silent', 'build'], { show: true });
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

/** @param {{ status: string, assertionResults: { status: string }[] }[]} files */
function countVitest(files) {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + broken.length,
  };
}

async function runVitest() {
  const results = resultFile('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results.path}`];
  const { code } = await runCommand(
    ['vitest', 'run', '--config=test/config/vitest.config.ts', ...reporters],
    { show: true },
  );
  return withRunner(countVitest(results.read().testResults), code);
}

async function runBrowsers() {
  const results = resultFile('browsers.json');
  const { code } = await runCommand(['wtr', '--config=test/config/web-test-runner.config.mjs'], {
    show: true,
    env: { BROWSER_RESULTS: results.path },
  });
  /** @type {Count[]} */
  const engines = results.read();
  return withRunner(sum(engines.map((engine) => withRunner(engine, 0))), code);
}

/** @param {readonly Count[]} counts @returns {Count} */
function sum(counts) {
  const none = { passed: 0, failed: 0 };
  return counts.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    none,
  );
}

/** @type {readonly Stage[]} */
const stages = [
  { name: 'build', run: build },
  { name: 'checks', run: () => runChecks() },
  { name: 'tests in Node, and of the built site', run: runVitest },
  { name: 'tests in browsers', run: runBrowsers },
];

/** @param {Stage} stage @param {number} index @returns {Promise<Count>} */
async function runStage({ name, run }, index) {
  console.log(`\n── ${index + 1} of ${stages.length}: ${name}\n`);
  const start = performance.now();
  const count = await run().catch((error) => {
    console.log(`This stage crashed: ${error?.stack ?? error}`);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
  return count;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
console.log(`Plan: ${stages.map(({ name }) => name).join(' → ')}`);
/** @type {Count[]} */
const counts = [];
for (const [index, stage] of stages.entries()) counts.push(await runStage(stage, index));
const { passed, failed } = sum(counts);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
