/** Glossaries and texts that a matcher may come to grief over, each beside one that it should not be slower than. */
import { makePage, pageOf, readProse } from './make-page.mjs';

const SIZE = 300;
const BYTES = 100_000;
const DEEPEST = 60;

/** @param {string} prose @returns {string[]} words, the commonest first */
function commonWords(prose) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const word of prose.toLowerCase().match(/[a-z]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
}

/** @param {number} words @param {string} last */
const repeated = (words, last) => `${'a '.repeat(words)}${last}`;

/**
 * @param {import('./wordnet.mjs').WordNet} wordNet
 * @returns {{ name: string, title: string, page: string, forms: string[], normal: string[], isBar: boolean }[]} `isBar`: whether there
 *   is a limit to how much slower than the ordinary glossary it may be
 */
export function hardGlossaries(wordNet) {
  const words = commonWords(readProse());
  const rare = words.slice(-SIZE);
  const prose = makePage(BYTES, { withEntries: true });
  const letters = pageOf(`<p>${'a '.repeat(1000)}</p>`.repeat(BYTES / 2000));
  const normal = wordNet.take(SIZE).filter((form) => form !== 'a');
  return [
    {
      name: 'repeated',
      isBar: true,
      title: '`a a a a b` in `a a a …`',
      page: letters,
      forms: rare.map((word) => repeated(4, word)),
      normal,
    },
    {
      name: 'deep',
      isBar: true,
      title: `the same, up to ${DEEPEST} words`,
      page: letters,
      forms: rare.map((word, index) => repeated(1 + (index % DEEPEST), word)),
      normal,
    },
    {
      name: 'common',
      isBar: true,
      title: "forms that begin with the page's 30 commonest words",
      page: prose,
      forms: rare.map((word, index) => `${words[index % 30]} ${word} ${words[index % 7]}`),
      normal,
    },
    {
      // More matches are more work.
      name: 'dense',
      isBar: false,
      title: '10,000 forms, every lemma of the page among them',
      page: prose,
      forms: wordNet.takeDense(10_000),
      normal: wordNet.take(10_000),
    },
  ];
}
