/** Whether what is found is right: against a matcher that is too slow for pages, and too simple to be wrong. */
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { inRoot } from '../support/paths.mjs';
import { runCommand } from '../support/run-command.mjs';
import { checkPeers } from './bundle-candidates.mjs';
import { readProse } from './make-page.mjs';
import { shuffle } from './random-numbers.mjs';
import { allLemmas } from './wordnet.mjs';

/** @typedef {{ text: string, term: string, match: string }} Form */

/** Of each of the six alphabets. */
const RANDOM_RUNS = 20_000;
const ALPHABETS = 6;
const SAMPLES = 600;
const SEED = 20_261_125;

/** @param {string} path @returns {Promise<any>} what a module of the source exports */
async function importSource(path) {
  const { module } = await runnerImport(inRoot(path), {
    root: inRoot(),
    configFile: false,
    logLevel: 'warn',
  });
  return module;
}

/** The property test of the matcher, with many times the runs that it has in the test suite. */
async function agreeOnRandom() {
  const config = ['--config', 'test/config/vitest.config.ts', '--testTimeout', '600000'];
  const { code, output } = await runCommand(['vitest', 'run', ...config, 'test/core'], {
    env: { RUNS: String(RANDOM_RUNS) },
  });
  if (code !== 0) console.log(output.slice(-2000));
  return { runs: RANDOM_RUNS * ALPHABETS, isEqual: code === 0 };
}

/** @param {string} text */
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Real documentation by others. */
const readDocumentation = () => readFileSync(inRoot('test/core/cncf/en.txt'), 'utf8');

/** Sentences of all pages and of the documentation, in another order. @returns {string[]} */
const readSamples = () =>
  shuffle(
    `${readProse()} ${readDocumentation()}`
      .split(/(?<=[.!?])\s+/u)
      .filter((text) => text.length > 40 && text.length < 160),
    SEED,
  ).slice(0, SAMPLES);

/**
 * All of WordNet on our side; on the other what may matter for the sample, or it would not end: forms of which the
 * first word occurs in it.
 */
async function agreeOnWordNet() {
  const { buildDictionary, readDictionary, findMatches } = await importSource('src/core/index.ts');
  const { findMatchesSlowly } = await importSource('test/core/find-matches-slowly.ts');
  const forms = allLemmas().map((text) => ({ text, term: text, match: 'fold' }));
  const dictionary = readDictionary(buildDictionary(forms));
  /** @type {Map<string | undefined, Form[]>} */
  const byFirstWord = new Map();
  for (const form of forms) {
    const [first] = wordsOf(form.text);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form]);
  }
  let matches = 0;
  const differing = [];
  for (const sample of readSamples()) {
    const near = [...new Set(wordsOf(sample))].flatMap((word) => byFirstWord.get(word) ?? []);
    const ours = findMatches(sample, dictionary);
    matches += ours.length;
    if (JSON.stringify(ours) !== JSON.stringify(findMatchesSlowly(sample, near))) differing.push(sample);
  }
  return { forms: forms.length, samples: SAMPLES, matches, differing };
}

export async function measureAgree() {
  checkPeers();
  return { random: await agreeOnRandom(), wordNet: await agreeOnWordNet() };
}
