/** What a page may set of the theme, read from the source: custom properties and parts, for the README and for tests. */
import { readFileSync } from 'node:fs';
import { listFiles } from './list-files.mjs';
import { inRoot } from './paths.mjs';

/** @typedef {{ name: string, meaning: string, value: string }} Property `value` is CSS: what holds when it is not set */
/** @typedef {{ element: string, name: string, meaning: string }} Part `element` is what `::part(name)` stands behind */

/** Where it is said, in the order in which it is told. */
const ROOMS = ['src/browser/ui', 'src/browser/widget', 'src/browser/page'];

const readSources = () =>
  ROOMS.flatMap((room) =>
    listFiles(inRoot(room), '.ts').map((path) => readFileSync(inRoot(room, path), 'utf8')),
  );

/** A doc comment, then up to the next semicolon something that asks for a property. */
const DOCUMENTED = /\/\*\* ([^*]+) \*\/\s[^;]*?var\(--glossator-([\w-]+),\s*([^;]+)\)[`']?;/g;

/**
 * @param {readonly string[]} sources
 * @returns {Property[]} in the order of the source
 */
function propertiesIn(sources) {
  return sources.flatMap((source) =>
    [...source.matchAll(DOCUMENTED)].map(([, meaning = '', name = '', value = '']) => ({
      name: `--glossator-${name}`,
      meaning,
      // What is made from other properties is told by their public names.
      value: value.replaceAll('--_', '--glossator-').replace('${ACTIVE_COLOR}', 'var(--glossator-accent)'),
    })),
  );
}

/**
 * @param {readonly string[]} sources
 * @returns {Part[]}
 */
function partsIn(sources) {
  return sources.flatMap((source) => {
    const own = /^define\('([\w-]+)'/m.exec(source)?.[1] ?? '';
    const element = source.includes('exportParts(this)') ? 'glossator-widget' : own;
    const documented = [...source.matchAll(/@csspart ([\w-]+) - (.+)/g)];
    return documented.map(([, name = '', meaning = '']) => ({ element, name, meaning }));
  });
}

/** @param {string} source @param {RegExp} pattern - its first group is a name */
const namesIn = (source, pattern) => [...source.matchAll(pattern)].map(([, name = '']) => name);

/**
 * @param {string} what
 * @param {readonly string[]} used
 * @param {readonly string[]} documented
 */
const differences = (what, used, documented) => [
  ...used.filter((name) => !documented.includes(name)).map((name) => `${what} ${name} is not documented`),
  ...documented.filter((name) => !used.includes(name)).map((name) => `${what} ${name} is used nowhere`),
  ...documented
    .filter((name, index) => documented.indexOf(name) < index)
    .map((name) => `${what} ${name} is documented twice`),
];

/**
 * @returns {{ properties: Property[], parts: Part[], complaints: string[] }} `complaints` tells of what is used and
 * not documented, and the other way round
 */
export function readThemeReference() {
  const sources = readSources();
  const source = sources.join('\n');
  const properties = propertiesIn(sources);
  const parts = partsIn(sources);
  const ofWidget = parts.filter(({ element }) => element === 'glossator-widget').map(({ name }) => name);
  const handedOn = /PARTS = '([^']+)'/.exec(source)?.[1]?.split(', ') ?? [];
  const complaints = [
    ...differences(
      'property',
      namesIn(source, /var\((--glossator-[\w-]+)/g),
      properties.map(({ name }) => name),
    ),
    ...differences('part of glossator-widget', handedOn, ofWidget),
    ...differences('part', namesIn(source, /\spart="([\w-]+)"/g), [
      ...new Set(parts.map(({ name }) => name)),
    ]),
  ];
  return { properties, parts, complaints: [...new Set(complaints)] };
}
