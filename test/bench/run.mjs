/** `npm run bench [-- part…]`: measures the build in `dist/` and writes RESULTS.md beside this file. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { inRoot } from '../support/paths.mjs';
import { checkPeers } from './bundle-candidates.mjs';
import { describeMachine } from './machine.mjs';
import { isPart, PARTS } from './parts.mjs';
import { toMarkdown } from './write-results.mjs';

/** @typedef {import('./parts.mjs').PartName} PartName */
/** @typedef {import('./parts.mjs').Results} Results */

const FILE = inRoot('.cache/bench/results.json');

/** @returns {PartName[]} */
function readArguments() {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !isPart(name));
  if (unknown.length > 0)
    throw new Error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`);
  const names = wanted.length > 0 ? wanted : Object.keys(PARTS);
  return names.filter(isPart);
}

/** What is not measured now stays as it was measured last. @returns {Results} */
const readLast = () => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {});

/** After each part, so that nothing is lost when a later one fails. @param {Results} results */
function write(results) {
  mkdirSync(inRoot('.cache/bench'), { recursive: true });
  writeFileSync(FILE, JSON.stringify(results, undefined, 2));
  writeFileSync(inRoot('test/bench/RESULTS.md'), toMarkdown(results));
}

/** @param {readonly PartName[]} names */
async function runParts(names) {
  checkPeers();
  /** @type {Record<string, unknown>} */
  const results = readLast();
  for (const name of names) {
    const start = performance.now();
    const machine = describeMachine();
    results[name] = { ...(await PARTS[name]()), machine };
    write(results);
    console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  console.log('Written: test/bench/RESULTS.md and .cache/bench/results.json');
}

try {
  await runParts(readArguments());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
