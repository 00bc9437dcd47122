/** What Glossator promises, and whether it keeps to it. */
import { PEERS } from './bundle-candidates.mjs';
import { ratioOf, short } from './statistics.mjs';
import { sizeOfText } from './tables.mjs';

/** @typedef {import('./parts.mjs').Results} Results */
/** @typedef {{ what: string, value: string, most: string, isHeld: boolean }} Bar */
/** @typedef {import('./statistics.mjs').Spread} Spread */

/** Fewer or more than this part of our matches, and a peer has done other work. */
const NEARLY_EQUAL = 0.02;

/** @param {string} what @param {number} value @param {{ most: number, unit: string }} limit @returns {Bar} */
const bar = (what, value, { most, unit }) => ({
  what,
  value: `${short(value)}${unit}`,
  most: `${most}${unit}`,
  isHeld: value <= most,
});

/**
 * @template {{ candidate: string }} Result
 * @param {readonly Result[]} results
 * @param {string} name
 */
const find = (results, name) => results.find(({ candidate }) => candidate === name);

/** @typedef {{ candidate: string, matches?: number, ms?: Spread }} Timed */

/** The quickest peer that finds the same. @param {readonly Timed[]} results @returns {{ candidate: string, ms: Spread } | undefined} */
function bestPeer(results) {
  const ours = find(results, 'glossator')?.matches ?? 0;
  const equal = results.flatMap(({ candidate, matches = NaN, ms }) => {
    const isPeer = PEERS.some((name) => name === candidate);
    return isPeer && ms && Math.abs(matches - ours) <= ours * NEARLY_EQUAL ? [{ candidate, ms }] : [];
  });
  return equal.toSorted((a, b) => a.ms.median - b.ms.median)[0];
}

/** @param {readonly Timed[]} results @param {string} [name] */
export const msOf = (results, name = 'glossator') =>
  find(results, name)?.ms ?? { median: NaN, low: NaN, high: NaN, runs: 0 };

/** @param {NonNullable<Results['finding']>} finding @returns {Bar[]} */
function findingBars({ races, hard }) {
  const bars = [];
  for (const bytes of [100_000, 1_000_000]) {
    const at = (/** @type {number} */ size) =>
      /** @type {Timed[]} */ (
        races.find((race) => race.bytes === bytes && race.forms === size)?.results ?? []
      );
    const where = sizeOfText(bytes);
    for (const [size, most] of /** @type {const} */ ([
      [300, 3.5],
      [10_000, 4.5],
    ])) {
      const floor = msOf(at(size), 'floor');
      const what = `finding, warm, ${size} forms, ${where}, against the floor`;
      bars.push(bar(what, ratioOf(msOf(at(size)), floor), { most, unit: '×' }));
      const reader = msOf(at(size), 'glossator-reader');
      bars.push(bar(`${what}, with all rules of a page`, ratioOf(reader, floor), { most, unit: '×' }));
    }
    for (const size of [300, 1_000, 10_000, 100_000]) {
      const best = bestPeer(at(size));
      const what = `finding, warm, ${size} forms, ${where}, against the best peer`;
      if (best) bars.push(bar(what, ratioOf(msOf(at(size)), best.ms), { most: 0.7, unit: '×' }));
    }
    const growth = ratioOf(msOf(at(10_000)), msOf(at(100)));
    bars.push(bar(`finding, warm, ${where}, 10,000 forms against 100`, growth, { most: 1.6, unit: '×' }));
  }
  return [...bars, ...hardBars(hard)];
}

/** @param {NonNullable<Results['finding']>['hard']} hard @returns {Bar[]} */
const hardBars = (hard) =>
  hard.flatMap(({ title, name, isBar, results }) => {
    const msFor = (/** @type {string} */ glossary) =>
      msOf(results.filter((result) => result.glossary === glossary));
    const ratio = ratioOf(msFor(`${name}-hard`), msFor(`${name}-normal`));
    return isBar ? [bar(`hard glossary: ${title}`, ratio, { most: 1.2, unit: '×' })] : [];
  });

/** @type {Record<number, number>} */
const COLD = { 300: 1, 10_000: 0.2, 100_000: 0.05 };

/** @param {NonNullable<Results['cold']>} cold @returns {Bar[]} */
const coldBars = ({ races }) =>
  races.flatMap(({ forms, results }) => {
    const best = bestPeer(results);
    const what = `finding, cold, ${forms} forms, 100 KB, against the best peer`;
    return best ? [bar(what, ratioOf(msOf(results), best.ms), { most: COLD[forms] ?? 1, unit: '×' })] : [];
  });

/** @param {NonNullable<Results['page']>} page @returns {Bar[]} */
const pageBars = ({ races }) =>
  races.flatMap(({ forms, results }) => {
    const of = (/** @type {string} */ name, /** @type {'wall' | 'whole'} */ key) =>
      results.find(({ marker }) => marker === name)?.[key].median ?? NaN;
    return /** @type {const} */ ([
      ['mark-js', 'mark.js', 0.35],
      ['reg-exp', 'RegExp and CSS Custom Highlight', forms === 300 ? 1.1 : 0.4],
    ]).flatMap(([name, title, most]) => {
      const what = `script run → marked, ${forms} forms, against ${title}`;
      return [
        bar(what, of('glossator', 'wall') / of(name, 'wall'), { most, unit: '×' }),
        bar(`${what}, all work with painting`, of('glossator', 'whole') / of(name, 'whole'), {
          most,
          unit: '×',
        }),
      ];
    });
  });

/** @param {NonNullable<Results['tasks']>} tasks @returns {Bar[]} */
const taskBars = ({ scenes }) =>
  scenes
    .filter(({ slowdown }) => slowdown > 1)
    .flatMap(({ bytes, slowdown, longest, longestOfAll, blocking }) => {
      const where = `${sizeOfText(bytes)}, ${slowdown}× slower CPU`;
      const isLarge = bytes > 100_000;
      const value = isLarge ? longest.median : longestOfAll;
      return [
        bar(`longest task, ${where}${isLarge ? ', median' : ', of all runs'}`, value, {
          most: 50,
          unit: ' ms',
        }),
        bar(`total blocking time, ${where}`, blocking.median, { most: 0, unit: ' ms' }),
      ];
    });

/** @param {NonNullable<Results['bytes']>} bytes @returns {Bar[]} */
function byteBars({ bars, builtIn, wordNet }) {
  const kilobytes = (/** @type {number} */ most) => ({ most: most * 1024, unit: ' bytes' });
  return [
    bar('loader, matcher and painter', bars.loader, kilobytes(9)),
    bar('first card, more', bars.firstCard, kilobytes(16)),
    bar('panel with search, more', bars.panelWithSearch, kilobytes(16)),
    bar('dictionary of the built-in glossary', builtIn.perForm, { most: 5, unit: ' bytes a form' }),
    ...wordNet.flatMap(({ forms, perForm, memory }) => [
      bar(`dictionary, ${forms} forms`, perForm, { most: forms > 10_000 ? 2.6 : 5, unit: ' bytes a form' }),
      bar(`memory, ${forms} forms`, memory / 1e6 / (forms / 1000), { most: 0.1, unit: ' MB for 1,000' }),
    ]),
  ];
}

/** @param {NonNullable<Results['frames']>} frames @returns {Bar[]} */
const frameBars = ({ changing, scrolling }) => [
  ...changing.map(({ bytes, added }) =>
    bar(`added to a frame with a change, ${sizeOfText(bytes)}`, added.median, {
      most: bytes > 500_000 ? 6 : 2.5,
      unit: ' ms',
    }),
  ),
  ...scrolling.map(({ bytes, added, bare }) => ({
    what: `scrolling unchanged, ${sizeOfText(bytes)} in Chromium`,
    value: `${short(added.median)} ms more a frame`,
    most: 'within noise',
    isHeld: isWithinNoise({ bare: bare.thread, added }),
  })),
];

/** @param {{ bare: Spread, added: Spread }} spreads @param {number} [finest] - what can be told apart */
const isWithinNoise = ({ bare, added }, finest = 0) =>
  added.median <= Math.max(bare.high - bare.low, added.high - added.low, finest);

/** Of frames that come less evenly than this nothing can be told: the machine is busy, or does not get them painted. */
const MOST_UNEVEN_MS = 1;
/** Clocks of pages are coarse, and one frame of a run may always be late. */
const FINEST = { ms: 0.1, late: 0.01 };

/** @param {NonNullable<Results['scrolling']>} scrolling @returns {Bar[]} */
const scrollingBars = ({ scenes }) =>
  scenes.map(({ engine, bytes, median, late }) => {
    const isTold = median.bare.high - median.bare.low <= MOST_UNEVEN_MS;
    const isSame = [isWithinNoise(median, FINEST.ms), isWithinNoise(late, FINEST.late)].every(Boolean);
    const more = `${short(median.added.median)} ms more a frame, ${short(late.added.median * 100)}% more late`;
    return {
      what: `scrolling unchanged, ${sizeOfText(bytes)} in ${engine}`,
      value: isTold ? more : 'frames too uneven to tell',
      most: 'within noise',
      isHeld: isTold && isSame,
    };
  });

/** @param {NonNullable<Results['living']>} living @returns {Bar[]} */
const livingBars = ({ changes, kinds }) =>
  kinds.flatMap(({ kind, atOnce, inAll }) => [
    bar(`${changes} changes of ${kind}, in the host's own task`, atOnce.median, { most: 15, unit: ' ms' }),
    bar(`${changes} changes of ${kind}, with all that follows`, inAll.median, { most: 15, unit: ' ms' }),
  ]);

/** @param {NonNullable<Results['load']>} load @returns {Bar[]} */
function vitalBars({ vitals: { bare, marked, later } }) {
  return [
    {
      what: 'largest contentful paint as without the tag',
      value: `${short(later.median)} ms later`,
      most: 'equal',
      isHeld: later.low <= 0,
    },
    bar('layout shift, more than without the tag', marked.mostShift - bare.mostShift, { most: 0, unit: '' }),
  ];
}

/** @param {NonNullable<Results['search']>} search @returns {Bar[]} */
const searchBars = ({ sizes }) =>
  sizes
    .filter(({ terms }) => terms === 2_000)
    .flatMap(({ terms, key, slowest }) => [
      bar(`a key in the search, ${terms} terms`, key.median, { most: 16, unit: ' ms' }),
      bar(`a key in the search, ${terms} terms, the slowest`, slowest, { most: 16, unit: ' ms' }),
    ]);

/** @type {Record<number, { build: number, check: number }>} */
const AUTHORING = { 1_000: { build: 2, check: 8 }, 10_000: { build: 12, check: 8 } };

/** @param {NonNullable<Results['authoring']>} authoring @returns {Bar[]} */
const authoringBars = ({ sizes, coverage }) => [
  ...sizes.flatMap(({ terms, build, check }) => {
    const most = AUTHORING[terms] ?? { build: NaN, check: NaN };
    return [
      bar(`compiling ${terms} entries`, build.seconds.median, { most: most.build, unit: ' s' }),
      bar(`checking ${terms} entries`, check.seconds.median, { most: most.check, unit: ' s' }),
      bar(`memory to compile ${terms} entries`, build.megabytes, { most: 600, unit: ' MB' }),
    ];
  }),
  ...coverage.map(({ bytes, seconds }) =>
    bar(
      `coverage of 20 MB of HTML, on a site of ${Math.round(bytes / 1e6)} MB`,
      (seconds.median / bytes) * 20e6,
      { most: 1, unit: ' s' },
    ),
  ),
];

/** @param {Results} results @returns {Bar[]} */
export const barsOf = ({
  finding,
  cold,
  page,
  tasks,
  bytes,
  frames,
  scrolling,
  living,
  search,
  authoring,
  load,
}) => [
  ...(finding ? findingBars(finding) : []),
  ...(cold ? coldBars(cold) : []),
  ...(page ? pageBars(page) : []),
  ...(tasks ? taskBars(tasks) : []),
  ...(bytes ? byteBars(bytes) : []),
  ...(frames ? frameBars(frames) : []),
  ...(scrolling ? scrollingBars(scrolling) : []),
  ...(living ? livingBars(living) : []),
  ...(search ? searchBars(search) : []),
  ...(authoring ? authoringBars(authoring) : []),
  ...(load ? vitalBars(load) : []),
];
