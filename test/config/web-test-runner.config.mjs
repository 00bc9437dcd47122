import { defaultReporter } from '@web/test-runner';
import { findEngines } from '../support/engines.mjs';
import { root } from '../support/paths.mjs';
import { runnerFolders, serveFolders } from '../support/serve-static.mjs';
import { servePolicyPages } from '../support/policy-pages.mjs';
import { passToNode, startVite } from '../support/vite-middleware.mjs';
import { ownCommands } from '../support/wtr-commands.mjs';
import { countReporter } from '../support/wtr-count-reporter.mjs';

const { launchers, missing } = await findEngines();
const serveBuilt = serveFolders(runnerFolders);
const vite = await startVite();

const isFuzz = process.env['FUZZ'] !== undefined;

/** @param {string} framework - address of the runner's own script */
const page = (framework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Glossator tests</title><meta name="viewport" content="width=device-width"></head>
  <body><script>isFuzz = ${isFuzz};</script><script type="module" src="${framework}"></script></body>
</html>`;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: ['test/browser/**/*.test.ts'],
  browsers: launchers,
  // More than one tab and the others are hidden: Firefox then has no hover and no :focus-visible.
  concurrency: 1,
  ...(isFuzz && { testsFinishTimeout: 36_000_000 }),
  nodeResolve: false,
  testRunnerHtml: page,
  testFramework: { config: { timeout: isFuzz ? '36000000' : '10000' } },
  middleware: [
    (context, next) => passToNode(context, next, servePolicyPages),
    (context, next) => passToNode(context, next, serveBuilt),
    vite.middleware,
  ],
  plugins: [ownCommands(), { name: 'vite', serverStop: vite.close }],
  staticLogging: !process.stdout.isTTY,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY ?? false }),
    countReporter({ file: process.env['BROWSER_RESULTS'], missing }),
  ],
};
