/** All results as one Markdown file, part by part. */
import { readFileSync } from 'node:fs';
import { inRoot } from '../support/paths.mjs';
import { barsOf } from './bars.mjs';
import { show, short } from './statistics.mjs';
import { count, section, sizeOfText, table } from './tables.mjs';
import { writeCold, writeFinding, writeHard, writePage } from './write-finding.mjs';

/** @typedef {import('./parts.mjs').Results} Results */

/** @param {Results} results */
function writeBars(results) {
  const bars = barsOf(results);
  const held = bars.filter(({ isHeld }) => isHeld).length;
  return section('Bars', [
    `${held} of ${bars.length} hold.`,
    table(
      ['bar', 'measured', 'at most', 'held'],
      bars.map(({ what, value, most, isHeld }) => [what, value, most, isHeld ? 'yes' : '**no**']),
    ),
  ]);
}

/** @param {NonNullable<Results['bytes']>['stages']} stages */
function stageRows(stages) {
  let sum = 0;
  return Object.entries({
    'until the page is marked': stages.critical,
    'when the browser is idle': stages.idle,
    'with the first card': stages.card,
    'with the panel': stages.panel,
    'with the first search': stages.search,
  }).map(([name, { files, bytes }]) => [name, files.length, count(bytes), count((sum += bytes))]);
}

/** @param {NonNullable<Results['bytes']>} bytes */
const writeBytes = ({ stages, builtIn, wordNet }) =>
  section('Bytes (brotli -11) and memory', [
    'What a post of the demo really asks for:',
    table(['stage', 'files', 'bytes', 'so far'], stageRows(stages)),
    table(
      ['dictionary', 'forms', 'bytes', 'compressed', 'compressed, a form', 'memory in a page, MB'],
      [
        [
          'built-in',
          count(builtIn.forms),
          count(builtIn.bytes),
          count(builtIn.compressed),
          short(builtIn.perForm),
          '–',
        ],
        ...wordNet.map(({ forms, bytes, compressed, perForm, memory }) => [
          'WordNet',
          count(forms),
          count(bytes),
          count(compressed),
          short(perForm),
          short(memory / 1e6),
        ]),
      ],
    ),
  ]);

/** @param {number} slowdown */
const cpu = (slowdown) => (slowdown === 1 ? 'as it is' : `${slowdown}× slower`);

/** @param {NonNullable<Results['load']>} load */
const writeLoad = ({ speeds, vitals }) =>
  section('A page of 100 KB of text, from the arrival of the dictionary', [
    table(
      ['CPU', 'first mark, ms', 'first screen, ms', 'first screen, frame', 'whole page, ms', 'layout shift'],
      speeds.map((speed) => [
        cpu(speed.slowdown),
        show(speed.firstMs),
        show(speed.completeMs),
        show(speed.completeFrame),
        show(speed.readyMs),
        speed.mostShift,
      ]),
    ),
    `Largest contentful paint ${show(vitals.bare.paint)} ms without the tag, ${show(vitals.marked.paint)} ms with it; in pairs ${show(vitals.later)} ms later.`,
  ]);

/** @param {NonNullable<Results['tasks']>} tasks */
const writeTasks = ({ scenes }) =>
  section('Tasks of ours (processor time)', [
    table(
      ['page', 'CPU', 'longest, ms', 'longest of all runs, ms', 'blocking in all, ms'],
      scenes.map(({ bytes, slowdown, longest, longestOfAll, blocking }) => [
        sizeOfText(bytes),
        cpu(slowdown),
        show(longest),
        short(longestOfAll),
        show(blocking),
      ]),
    ),
  ]);

/** @param {NonNullable<Results['frames']>} frames */
function writeFrames({ changing, scrolling }) {
  const rows = (/** @type {string} */ what, /** @type {typeof changing} */ scenes) =>
    scenes.map(({ bytes, bare, marked, added }) => [
      what,
      sizeOfText(bytes),
      show(bare.thread),
      show(marked.thread),
      show(added),
      `${short(bare.wall.median)} / ${short(marked.wall.median)}`,
    ]);
  return section("The host's frames (processor time of the main thread for each)", [
    table(
      [
        'the host',
        'page',
        'without, ms',
        'with, ms',
        'added, in pairs, ms',
        'by the clock, without / with, ms',
      ],
      [...rows('changes a text node', changing), ...rows('is scrolled', scrolling)],
    ),
    'By the clock: for a change, from it to the end of its frame; for scrolling, from frame to frame.',
  ]);
}

/** @param {NonNullable<Results['scrolling']>} scrolling */
const writeScrolling = ({ engines, scenes }) =>
  section('Scrolling in other engines (by the clock)', [
    table(
      ['engine', 'page', 'from frame to frame without, ms', 'with, ms', 'late without, %', 'late with, %'],
      scenes.map(({ engine, bytes, median, late }) => [
        engine,
        sizeOfText(bytes),
        show(median.bare),
        show(median.marked),
        show(inPercent(late.bare)),
        show(inPercent(late.marked)),
      ]),
    ),
    `${engines}. Late is a frame that took more than 1.5 times as long as the middle one of its run.`,
  ]);

/** @param {import('./statistics.mjs').Spread} spread */
const inPercent = ({ median, low, high, runs }) => ({
  median: median * 100,
  low: low * 100,
  high: high * 100,
  runs,
});

/** @param {NonNullable<Results['living']>} living */
const writeLiving = ({ changes, kinds }) =>
  section(`${count(changes)} changes of a page of 100 KB at once`, [
    table(
      ['changes of', 'without, ms', "added to the host's task, ms", 'added in all, ms of processor'],
      kinds.map(({ kind, bare, atOnce, inAll }) => [kind, show(bare), show(atOnce), show(inAll)]),
    ),
  ]);

/** @param {NonNullable<Results['search']>} search */
const writeSearch = ({ sizes }) =>
  section('The panel: from a key to results laid out, and A–Z opened', [
    table(
      ['terms', 'a key, ms', 'the slowest, ms', 'A–Z opened, ms'],
      sizes.map(({ terms, key, slowest, opening }) => [
        count(terms),
        show(key),
        short(slowest),
        show(opening),
      ]),
    ),
  ]);

/** @param {NonNullable<Results['authoring']>} authoring */
const writeAuthoring = ({ sizes, coverage }) =>
  section('The command line, by the clock, its start included', [
    table(
      ['entries', 'build, s', 'memory, MB', 'check, s'],
      sizes.map(({ terms, build, check }) => [
        count(terms),
        show(build.seconds),
        short(build.megabytes),
        show(check.seconds),
      ]),
    ),
    table(
      ['coverage of a site, MB', 's', 'MB a second', 'memory, MB'],
      coverage.map(({ bytes, seconds, megabytes }) => [
        short(bytes / 1e6),
        show(seconds),
        short(bytes / 1e6 / seconds.median),
        short(megabytes),
      ]),
    ),
  ]);

/** @param {NonNullable<Results['agree']>} agree */
const writeAgree = ({ random, wordNet: { forms, samples, matches, differing } }) =>
  section('Right or wrong', [
    `Random glossaries and texts: ${count(random.runs)} runs, ${random.isEqual ? 'all as the slow matcher has it' : '**not as the slow matcher has it**'}.`,
    `All ${count(forms)} lemmas of WordNet over ${samples} sentences: ${count(matches)} matches, ${differing.length === 0 ? 'all as the slow matcher has it' : `**${differing.length} sentences differ**: ${differing.slice(0, 5).join(' · ')}`}.`,
  ]);

/** @type {{ [Name in keyof Results]-?: (result: NonNullable<Results[Name]>) => string }} */
const WRITERS = {
  bytes: writeBytes,
  finding: (finding) => [writeFinding(finding), writeHard(finding)].join('\n\n'),
  cold: writeCold,
  page: writePage,
  load: writeLoad,
  tasks: writeTasks,
  frames: writeFrames,
  scrolling: writeScrolling,
  living: writeLiving,
  search: writeSearch,
  authoring: writeAuthoring,
  agree: writeAgree,
};

/**
 * @template {keyof Results} Name
 * @param {Name} name
 * @param {Results} results
 */
function writePart(name, results) {
  const result = results[name];
  if (!result) return section(name, [`Not measured here yet: \`npm run bench -- ${name}\`.`]);
  const { date, loadBefore } = result.machine;
  return `${/** @type {(it: typeof result) => string} */ (WRITERS[name])(result)}\n\n_${name}: ${date} UTC, load before ${loadBefore}_`;
}

function peers() {
  const { dependencies } = JSON.parse(readFileSync(inRoot('test/bench/package.json'), 'utf8'));
  return Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

/** @param {Results} results */
function describe(results) {
  const [part] = Object.values(results);
  if (!part) return 'Nothing has been measured.';
  const { cpu: name, cores, memory, system, node } = part.machine;
  const browser =
    Object.values(results).flatMap((it) => ('browser' in it ? [it.browser] : []))[0] ?? 'no browser';
  const machine = [`${name} × ${cores}`, memory, system, `Node ${node}`, browser].join(' · ');
  return `${machine}\n\nCompared with ${peers()}.`;
}

/** @param {Results} results @returns {string} Markdown */
export const toMarkdown = (results) =>
  [
    '# Results',
    'Written by `npm run bench`; [README.md](README.md) tells what each number means, how far to trust it, and what is known of bars that do not hold. Middle value, and the middle half of the runs in brackets.',
    describe(results),
    writeBars(results),
    ...Object.keys(WRITERS).map((name) => writePart(/** @type {keyof Results} */ (name), results)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
