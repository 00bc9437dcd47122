/** Finding, warm: glossary built, script compiled, the same page read over and over. */
import { CANDIDATES, bundleCandidates } from './bundle-candidates.mjs';
import { openBench } from './browse.mjs';
import { hardGlossaries } from './hard-glossaries.mjs';
import { dictionaryOf } from './make-glossary.mjs';
import { makePage } from './make-page.mjs';
import { loadCandidates, race } from './race.mjs';
import { openWordNet } from './wordnet.mjs';

/** @typedef {import('./race.mjs').Runner} Runner */
/** @typedef {import('./race.mjs').Result} Result */
/** @typedef {import('./bundle-candidates.mjs').CandidateName} CandidateName */

const TEXTS = [10_000, 100_000, 1_000_000, 5_000_000];
const GLOSSARIES = [100, 300, 1_000, 10_000, 100_000];

const names = /** @type {CandidateName[]} */ (Object.keys(CANDIDATES));

/** Files of a glossary for all candidates. @param {string} name @param {readonly string[]} forms */
async function glossaryFiles(name, forms) {
  return { [`${name}.txt`]: forms.join('\n'), [`${name}.json`]: await dictionaryOf(forms) };
}

/** @param {import('./wordnet.mjs').WordNet} wordNet @param {readonly number[]} sizes */
export async function wordNetFiles(wordNet, sizes) {
  const files = await Promise.all(sizes.map((size) => glossaryFiles(`forms-${size}`, wordNet.take(size))));
  return Object.assign({}, ...files);
}

/** @param {number} size @returns {Runner[]} */
const runnersFor = (size) =>
  names
    .filter((name) => CANDIDATES[name].most >= size)
    .map((candidate) => ({ candidate, glossary: `forms-${size}` }));

/** @param {import('./browse.mjs').Bench} bench */
async function raceAll(bench) {
  /** @type {{ bytes: number, forms: number, results: Result[] }[]} */
  const races = [];
  for (const bytes of TEXTS) {
    for (const forms of GLOSSARIES) {
      const results = await bench.visit(`bench/finding-${bytes}.html`, async (page) => {
        await loadCandidates(page);
        return race(page, runnersFor(forms));
      });
      races.push({ bytes, forms, results });
    }
  }
  return races;
}

/** How much slower than with an ordinary glossary on the same page. @param {import('./browse.mjs').Bench} bench @param {ReturnType<typeof hardGlossaries>} scenes */
async function raceHard(bench, scenes) {
  const races = [];
  for (const { name, title, isBar } of scenes) {
    /** @type {Runner[]} */
    const runners = [
      { candidate: 'glossator', glossary: `${name}-normal` },
      { candidate: 'glossator', glossary: `${name}-hard` },
      { candidate: 'reg-exp', glossary: `${name}-hard` },
      { candidate: 'aho-corasick-fast', glossary: `${name}-hard` },
    ];
    const results = await bench.visit(`bench/${name}.html`, async (page) => {
      await loadCandidates(page);
      return race(page, runners);
    });
    races.push({ name, title, isBar, results });
  }
  return races;
}

export async function measureFinding() {
  const wordNet = openWordNet();
  const scenes = hardGlossaries(wordNet);
  const hardFiles = await Promise.all(
    scenes.map(async ({ name, page, forms, normal }) => ({
      [`${name}.html`]: page,
      ...(await glossaryFiles(`${name}-hard`, forms)),
      ...(await glossaryFiles(`${name}-normal`, normal)),
    })),
  );
  const bench = await openBench({
    ...(await bundleCandidates()),
    ...(await wordNetFiles(wordNet, GLOSSARIES)),
    ...Object.fromEntries(
      TEXTS.map((bytes) => [`finding-${bytes}.html`, makePage(bytes, { withEntries: true })]),
    ),
    ...Object.assign({}, ...hardFiles),
  });
  try {
    return { browser: bench.version, races: await raceAll(bench), hard: await raceHard(bench, scenes) };
  } finally {
    await bench.close();
  }
}
