import { readFileSync } from 'node:fs';
import { inRoot } from '../support/paths.mjs';

/** @typedef {{ bytes: Uint8Array, forms: number }} MeasuredDictionary */

/** @param {string} name - of a file in the built-in glossary */
const readBuilt = (name) => readFileSync(inRoot('dist/glossary', name));

/** @returns {any} */
const readManifest = () => JSON.parse(String(readBuilt('glossary.json')));

const core = () => import(inRoot('dist/lib/core/index.js'));

/** The built-in glossary's dictionary. @returns {Promise<MeasuredDictionary>} */
export async function builtInDictionary() {
  const bytes = readBuilt(readManifest().dictionary.path);
  const { readDictionary } = await core();
  const { forms } = readDictionary(bytes);
  return { bytes, forms: forms.texts.length };
}

/**
 * What a page loads for a glossary in which each form is a term.
 *
 * @param {readonly string[]} forms - in any capitalisation
 * @returns {Promise<Uint8Array>}
 */
export async function dictionaryOf(forms) {
  const { buildDictionary } = await core();
  return buildDictionary(forms.map((text) => ({ text, term: text.replaceAll(' ', '-'), match: 'fold' })));
}

/** A manifest that is enough to mark a page. @param {Uint8Array} dictionary @param {string} path - of its file */
export function manifestFor(dictionary, path) {
  const manifest = readManifest();
  manifest.dictionary = { path, integrity: '', bytes: dictionary.length };
  manifest.hasContexts = false;
  return JSON.stringify(manifest);
}
