import { readFile } from 'node:fs/promises';
import { parseSync } from 'vite';
import { listFiles } from '../list-files.mjs';
import { inRoot } from '../paths.mjs';

/** @typedef {{ type: string, [key: string]: unknown }} Node */

/**
 * @param {string} folder
 * @param {string} ending
 * @param {(path: string, text: string) => string[]} namesIn - names that may occur once
 * @returns {Promise<string>} one line for each name that occurs twice
 */
async function findRepeated(folder, ending, namesIn) {
  /** @type {Map<string, string>} */
  const seen = new Map();
  const repeated = [];
  for (const path of listFiles(inRoot(folder), ending)) {
    const file = `${folder}/${path}`;
    for (const name of namesIn(file, await readFile(inRoot(file), 'utf8'))) {
      const first = seen.get(name);
      if (first) repeated.push(`${file}: ${name} (first in ${first})`);
      else seen.set(name, file);
    }
  }
  return repeated.join('\n');
}

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/** @param {Node} node */
const childrenOf = (node) => Object.values(node).flat().filter(isNode);

/**
 * A call such as `it('title', …)` or `describe.sequential('title', …)`.
 *
 * @param {Node} node
 */
function readTitled(node) {
  if (node.type !== 'CallExpression') return undefined;
  const callee = /** @type {Node} */ (node['callee']);
  const { name } = /** @type {{ name?: string }} */ (
    callee.type === 'MemberExpression' ? callee['object'] : callee
  );
  const [title] = /** @type {{ value?: unknown }[]} */ (node['arguments']);
  if (!name || typeof title?.value !== 'string') return undefined;
  if (['describe', 'suite'].includes(name)) return { title: title.value, isTest: false };
  return ['it', 'test'].includes(name) ? { title: title.value, isTest: true } : undefined;
}

/**
 * @param {Node} node
 * @param {readonly string[]} groups - titles of the `describe`s around it
 * @returns {string[]} full titles; those made up at run time are not known here
 */
function testTitles(node, groups = []) {
  const titled = readTitled(node);
  if (titled?.isTest) return [`"${[...groups, titled.title].join(' › ')}"`];
  const inner = titled ? [...groups, titled.title] : groups;
  return childrenOf(node).flatMap((child) => testTitles(child, inner));
}

/** A test is found by its title, so no two may share one. */
export const checkTestTitles = () =>
  findRepeated('test', '.test.ts', (file, text) => {
    const { program, errors } = parseSync(file, text);
    if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
    return testTitles(/** @type {Node} */ (/** @type {unknown} */ (program)));
  });

export const checkHtmlIds = () =>
  findRepeated('demo', '.html', (file, text) =>
    [...text.matchAll(/\sid\s*=\s*["']?([^\s"'>]+)/g)].map(([, id]) => `id "${id}" in ${file}`),
  );
