import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {import('@web/test-runner').TestSession} TestSession */
/** @typedef {NonNullable<TestSession['testResults']>} SuiteResult */
/** @typedef {{ engine: string, passed: number, failed: number, skipped: number }} EngineCount */

/** @param {SuiteResult} suite @returns {SuiteResult['tests']} */
const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/**
 * @param {string} engine
 * @param {readonly TestSession[]} sessions - that engine's, one per test file
 * @returns {EngineCount}
 */
function countEngine(engine, sessions) {
  const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  // A file that did not load, or that holds no test, has no failed test to show for it.
  const broken = sessions.filter(
    ({ errors, testResults }) => errors.length > 0 || !testResults || testsOf(testResults).length === 0,
  ).length;
  return { engine, passed, failed: tests.length - passed - skipped + broken, skipped };
}

/**
 * Says how many tests each engine ran, and writes the same as JSON for run-tests.mjs.
 *
 * @param {{ file?: string | undefined, missing: readonly string[] }} options - `file` is where the JSON goes
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter({ file, missing }) {
  /** @type {string[]} */
  let engines = [];
  return {
    start({ browserNames }) {
      engines = browserNames;
    },
    onTestRunFinished({ sessions }) {
      const counts = engines.map((engine) =>
        countEngine(
          engine,
          sessions.filter(({ browser }) => browser.name === engine),
        ),
      );
      for (const { engine, passed, failed, skipped } of counts) {
        console.log(`${engine}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
      }
      for (const remedy of missing) console.log(`Not run, not installed. ${remedy}`);
      if (!file) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
