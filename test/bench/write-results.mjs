import { show, short } from './statistics.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./run.mjs').measureAll>>} Results */

const KB = 1024;
const number = new Intl.NumberFormat('en');

/** @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {number} bytes @param {number} bar */
const against = (bytes, bar) => [number.format(bytes), number.format(bar), bytes <= bar ? 'yes' : '**no**'];

/** @param {Results['bars']} bars @param {Results['dictionaries']['builtIn']} dictionary */
function barRows(bars, { compressed }) {
  return [
    ['loader, matcher and painter', ...against(bars.loader, 9 * KB)],
    ['dictionary of the built-in glossary', ...against(compressed, 6 * KB)],
    ['first card, more', ...against(bars.firstCard, 16 * KB)],
    ['panel with search, more', ...against(bars.panelWithSearch, 16 * KB)],
  ];
}

/** @param {Results['stages']} stages */
function stageRows(stages) {
  let sum = 0;
  return Object.entries({
    'until the page is marked': stages.critical,
    'when the browser is idle': stages.idle,
    'with the first card': stages.card,
    'with the panel': stages.panel,
    'with the first search': stages.search,
  }).map(([name, { files, bytes }]) => [
    name,
    files.length,
    number.format(bytes),
    number.format((sum += bytes)),
  ]);
}

/** @param {Results} results @returns {string} Markdown */
export function toMarkdown({ machine, bars, stages, dictionaries, loads, frames, scans }) {
  const { builtIn, large } = dictionaries;
  return `# Results

Written by \`npm run bench\`; what each number means is in [README.md](README.md). Middle value, and the middle half of the runs in brackets.

${machine.date} · ${machine.cpu} × ${machine.cores} · ${machine.memory} · ${machine.system} · Node ${machine.node} · ${machine.browser} · load before the run ${machine.load}

## Bytes (brotli -11)

${table(['bar', 'bytes', 'at most', 'held'], barRows(bars, builtIn))}

What a post of the demo really asks for:

${table(['stage', 'files', 'bytes', 'so far'], stageRows(stages))}

${table(
  ['dictionary', 'terms', 'forms', 'bytes', 'a form', 'compressed', 'a form'],
  Object.entries({ 'built-in': builtIn, '10,000 forms': large }).map(([name, it]) => [
    name,
    ...[it.terms, it.forms, it.bytes].map((count) => number.format(count)),
    short(it.perForm),
    number.format(it.compressed),
    short(it.compressedPerForm),
  ]),
)}

## Scanning, as a multiple of a bare walk (processor time)

${table(
  [
    'page and glossary',
    'marks',
    'cold, ratio',
    'cold, ms/MB',
    'warm, ratio',
    'warm, ms/MB',
    'bare walk cold / warm, ms/MB',
  ],
  scans.map(({ title, marks, cold, warm }) => [
    title,
    marks,
    show(cold.ratio),
    show(cold.scan),
    show(warm.ratio),
    show(warm.scan),
    `${short(cold.walk.median)} / ${short(warm.walk.median)}`,
  ]),
)}

## A page of 100 KB of text, from the dictionary's arrival

${table(
  [
    'CPU',
    'first mark, ms',
    'first screen, ms',
    'first screen, frame',
    'whole page, ms',
    'longest task of ours, ms of processor',
    'layout shift',
  ],
  loads.map((load) => [
    load.slowdown === 1 ? 'as it is' : `${load.slowdown}× slower`,
    show(load.firstMs),
    show(load.completeMs),
    show(load.completeFrame),
    show(load.readyMs),
    show(load.longestTaskMs),
    load.mostShift,
  ]),
)}

## A frame in which the host changes a word

${show(frames.without)} ms without Glossator, ${show(frames.marked)} ms on the marked page.
`;
}
