/** `npm run glossary:report`: what the built-in glossary is like, from the compiled files in `dist/`. */
import { readFileSync } from 'node:fs';
import { compressedSize } from './built-files.mjs';
import { inRoot } from './paths.mjs';

/** @typedef {import('../../src/core/format/glossary.ts').Entry} Entry */
/** @typedef {import('../../src/core/format/glossary.ts').Manifest} Manifest */
/** @typedef {import('../../src/core/format/glossary.ts').Contents} Contents */

/** So many clicks are followed from each topic, the first of them on one of its terms. */
const CLICKS = 3;

/** @param {string} name */
const read = (name) => readFileSync(inRoot('dist/glossary', name), 'utf8');
/** @type {Manifest} */
const manifest = JSON.parse(read('glossary.json'));
/** @type {Contents} */
const contents = JSON.parse(read(manifest.contents.path));
/** @type {ReadonlyMap<string, Entry>} */
const entries = new Map(manifest.entries.flatMap(({ path }) => JSON.parse(read(path))));

/** @param {unknown} node - content, as compiled @returns {string} */
function textOf(node) {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(textOf).join(' ');
  if (typeof node !== 'object' || node === null) return '';
  const { kind, children, items, text, head, rows } = /** @type {Record<string, unknown>} */ (node);
  if (kind === 'code') return String(text);
  const inside = [children, items, head, rows].filter(Boolean).map(textOf).join(' ');
  return kind === 'paragraph' || kind === 'list' ? `${inside}. ` : inside;
}

/** @param {unknown} node @returns {string[]} ids of the terms that prose links to */
function linksIn(node) {
  if (Array.isArray(node)) return node.flatMap(linksIn);
  if (typeof node !== 'object' || node === null) return [];
  const { kind, id } = /** @type {Record<string, unknown>} */ (node);
  return [...(kind === 'term' ? [String(id)] : []), ...Object.values(node).flatMap(linksIn)];
}

/** @param {Entry} entry */
const proseOf = ({ lead, sections, questions }) => [
  lead,
  ...sections.map(({ content }) => content),
  ...questions.flatMap(({ question, answer }) => [question, answer]),
];

/** @param {string} word */
const syllablesOf = (word) =>
  Math.max(1, word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/u, '').match(/[aeiouy]{1,2}/gu)?.length ?? 1);

/**
 * Years of school that a text takes, by Flesch and Kincaid.
 *
 * @param {string} text
 */
function gradeOf(text) {
  const words = text.toLowerCase().match(/[a-z’']+/gu) ?? [];
  const sentences = text.split(/[.!?:]+\s/u).filter((sentence) => /[a-z]/iu.test(sentence)).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** @param {string} topic @returns {number} how many terms can be reached by links alone */
function reachOf(topic) {
  let reached = new Set(contents.topics.find(({ id }) => id === topic)?.terms);
  for (let click = 2; click <= CLICKS; click++)
    reached = new Set([...reached, ...[...reached].flatMap((id) => linksOf.get(id) ?? [])]);
  return reached.size;
}

/** @param {readonly number[]} values */
function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return `${at(0.5)} (${at(0)}–${at(1)})`;
}

const linksOf = new Map(
  [...entries].map(([id, entry]) => [
    id,
    [...new Set([...entry.neighbours.map((term) => term.id), ...linksIn(proseOf(entry))])],
  ]),
);
const linksTo = new Map([...entries.keys()].map((id) => [id, 0]));
for (const to of [...linksOf.values()].flat()) linksTo.set(to, (linksTo.get(to) ?? 0) + 1);

const grades = new Map([...entries].map(([id, entry]) => [id, gradeOf(textOf(proseOf(entry)))]));
const hardest = [...grades].toSorted(([, a], [, b]) => b - a).slice(0, 8);
const orphans = [...linksTo].filter(([, count]) => count === 0).map(([id]) => id);
const size = (/** @type {string} */ path) => (compressedSize(read(path)) / 1024).toFixed(1);

console.log(`
${entries.size} terms, ${contents.topics.length} topics, ${contents.paths.length} paths
  ${contents.topics.map(({ title, terms }) => `${title} ${terms.length}`).join(' · ')}
  steps of a path: ${spread(contents.paths.map(({ steps }) => steps.length))}

Middle value, lowest and highest:
  words of an entry       ${spread([...entries.values()].map((entry) => textOf(proseOf(entry)).split(/\s+/u).length))}
  characters of a short   ${spread([...entries.values()].map(({ short }) => short.length))}
  questions               ${spread([...entries.values()].map(({ questions }) => questions.length))}
  sources                 ${spread([...entries.values()].map(({ sources }) => sources.length))}
  links from an entry     ${spread([...linksOf.values()].map(({ length }) => length))}
  links to an entry       ${spread([...linksTo.values()])}
  reading level, grade    ${spread([...grades.values()])}

Hardest to read: ${hardest.map(([id, grade]) => `${id} ${grade.toFixed(1)}`).join(', ')}
Without a link to them: ${orphans.join(', ') || 'none'}
Reached from each topic in ${CLICKS} clicks, by links alone: ${contents.topics.map(({ id }) => `${id} ${reachOf(id)}`).join(', ')}

Compressed, KB: dictionary ${size(manifest.dictionary.path)}, search ${size(manifest.search.path)}, lists ${size(manifest.contents.path)}, cards in parts of ${spread(manifest.summaries.map(({ path }) => Number(size(path))))}
`);
