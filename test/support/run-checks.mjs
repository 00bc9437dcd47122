import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { checkHtmlIds, checkTestTitles } from './checks/duplicates.mjs';
import { checkSecurity } from './checks/security.mjs';
import { checkSizeWalls } from './checks/size-walls.mjs';
import { checkStructure, checkStructureRules } from './checks/structure.mjs';
import { checkFormat, checkHtml, checkLint, checkPackage, checkTypes, checkUnused } from './checks/tools.mjs';
import { checkReadme } from './readme.mjs';

/** @typedef {() => Promise<string>} Check what is wrong, in text for people; nothing wrong is the empty text */

/** Two cores, and most of the tools use one. */
const LANES = 2;

/** The compiler writes what other checks read. @type {Record<string, Check>} */
const first = { types: checkTypes };

/** @type {Record<string, Check>} */
const others = {
  lint: checkLint,
  format: checkFormat,
  structure: checkStructure,
  'structure-rules': checkStructureRules,
  unused: checkUnused,
  'test-titles': checkTestTitles,
  'html-ids': checkHtmlIds,
  'size-walls': checkSizeWalls,
  html: checkHtml,
  package: checkPackage,
  readme: checkReadme,
  security: checkSecurity,
};

const checks = { ...first, ...others };

/** @param {string} name @param {Check} check */
async function runCheck(name, check) {
  const start = performance.now();
  const complaint = await check().catch((error) => `the check itself failed: ${error?.stack ?? error}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${complaint ? 'failed' : 'ok    '}  ${name.padEnd(16)} ${seconds} s`);
  if (complaint) console.log(complaint.replace(/^/gm, '    '));
  return !complaint;
}

/**
 * @param {[string, Check][]} queue
 * @returns {Promise<boolean[]>} which passed
 */
async function runAll(queue) {
  /** @type {boolean[]} */
  const results = [];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results.push(await runCheck(...next));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}

/**
 * @param {readonly string[]} wanted - names of checks; none means all
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks(wanted = []) {
  const unknown = wanted.filter((name) => !(name in checks));
  if (unknown.length)
    throw new Error(`no such check: ${unknown.join()}; there are: ${Object.keys(checks).join()}`);
  /** @param {Record<string, Check>} list */
  const chosen = (list) => Object.entries(list).filter(([name]) => !wanted.length || wanted.includes(name));
  const results = [...(await runAll(chosen(first))), ...(await runAll(chosen(others)))];
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed } = await runChecks(process.argv.slice(2));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
