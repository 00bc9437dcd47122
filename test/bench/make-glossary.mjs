import { readFileSync } from 'node:fs';
import { inRoot } from '../support/paths.mjs';

const FORMS = 10_000;

/** The same numbers each time. @param {number} seed */
function randomNumbers(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** @param {string} name - of a file in the built-in glossary */
const readBuilt = (name) => readFileSync(inRoot('dist/glossary', name));

/** @returns {any} */
const readManifest = () => JSON.parse(String(readBuilt('glossary.json')));

/**
 * Forms of two words of the prose that rarely stand side by side: most words of a page begin a form, few go on
 * as one. That is harder than a real glossary, whose words are rare.
 *
 * @param {string} prose
 */
function manyForms(prose) {
  const words = [...new Set(prose.toLowerCase().match(/\p{L}{4,}/gu))];
  const random = randomNumbers(20_261_122);
  const texts = new Set();
  while (texts.size < FORMS) texts.add(`${words[random(words.length)]} ${words[random(words.length)]}`);
  return [...texts].map((text, index) => ({ text: String(text), term: `term-${index >> 1}`, match: 'fold' }));
}

/** How many forms a dictionary file holds. @param {Uint8Array} bytes */
async function countForms(bytes) {
  const { ByteReader } = await import(inRoot('dist/lib/core/format/byte-reader.js'));
  const reader = new ByteReader(bytes);
  // Magic, format and folding rules; then the terms.
  for (let at = 0; at < 6; at++) reader.byte();
  const terms = reader.count();
  for (let term = 0; term < terms; term++) reader.text();
  return /** @type {number} */ (reader.count());
}

/** The built-in glossary's dictionary. */
export async function builtInDictionary() {
  const bytes = readBuilt(readManifest().dictionary.path);
  return { bytes, terms: /** @type {number} */ (readManifest().terms), forms: await countForms(bytes) };
}

/**
 * A glossary of 10,000 forms, enough of it to mark a page: what stands in `glossary.json` and the dictionary.
 *
 * @param {string} prose - whose words the forms are made of
 */
export async function largeGlossary(prose) {
  const { buildDictionary } = await import(inRoot('dist/lib/core/index.js'));
  /** @type {Uint8Array} */
  const bytes = buildDictionary(manyForms(prose));
  const manifest = readManifest();
  manifest.terms = FORMS / 2;
  manifest.dictionary = { path: 'dictionary.bin', integrity: '', bytes: bytes.length };
  return { manifest: JSON.stringify(manifest), bytes, terms: FORMS / 2, forms: await countForms(bytes) };
}
