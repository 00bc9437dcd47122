/** The files in `dist/` and how they hang together, for tests and the bench. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';
import { listFiles } from './list-files.mjs';
import { inRoot } from './paths.mjs';

/** Compressed as a CDN would keep it. @param {Uint8Array | string} bytes */
export function compressedSize(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** @param {string} file - path inside `dist/` */
export const sizeOf = (file) => compressedSize(readFileSync(inRoot('dist', file)));

/** @returns {string[]} paths inside `dist/` */
export const builtChunks = () => listFiles(inRoot('dist/chunks'), '.js').map((name) => `chunks/${name}`);

/**
 * The chunk that holds a module: its source map tells, whatever the chunk is called.
 *
 * @param {string} module - path inside `src/`
 */
export function chunkHolding(module) {
  const chunk = builtChunks().find((file) => {
    const map = inRoot('dist', `${file}.map`);
    // What the bundler adds of its own has no source to map to.
    if (!existsSync(map)) return false;
    /** @type {{ sources: string[] }} */
    const { sources } = JSON.parse(readFileSync(map, 'utf8'));
    return sources.some((source) => source.endsWith(`/src/${module}`));
  });
  if (!chunk) throw new Error(`No chunk in dist/chunks holds src/${module}: has it been built, or moved?`);
  return chunk;
}

/** What has to come for a card: what answers the reader, the card, and all that they import. */
export const filesOfCard = () =>
  reachable([chunkHolding('browser/widget/interaction.ts'), chunkHolding('browser/ui/card.ts')]);

/** What has to come for the panel with its search, with what the card has brought left out. */
export function filesOfPanel() {
  const card = filesOfCard();
  const modules = [
    'browser/widget/explorer.ts',
    'browser/ui/panel.ts',
    'core/search/search-index.ts',
    'core/format/decode-contents.ts',
  ];
  return [...reachable(modules.map(chunkHolding))].filter((file) => !card.has(file));
}

const SCRIPT = 'glossator.js';

/**
 * Other files that code may ask for: a chunk names them whole, the script by name and hash alone. See vite.config.ts.
 *
 * @param {string} file
 * @param {string} code
 */
function namedIn(file, code) {
  const [pattern, toPath] =
    file === SCRIPT
      ? [/(?:\([`"]|chunks\/)([\w-]{7})(?:[`"]\)|\.js)/g, (/** @type {string} */ name) => `chunks/${name}.js`]
      : [/\([`"]\.\/([\w-]+\.js)[`"]\)/g, (/** @type {string} */ name) => `chunks/${name}`];
  return [...code.matchAll(pattern)].map(([, name = '']) => toPath(name));
}

/**
 * What a built file imports: `atOnce` comes with it, `later` it may ask for by `import()`.
 *
 * @param {string} file - path inside `dist/`, like those that are returned
 */
export function importsOf(file) {
  const code = readFileSync(inRoot('dist', file), 'utf8');
  const { module, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  /** @param {string} specifier */
  const toPath = (specifier) => posix.join(posix.dirname(file), specifier);
  return {
    atOnce: module.staticImports.map(({ moduleRequest }) => toPath(moduleRequest.value)),
    later: namedIn(file, code),
  };
}

/**
 * Files, and all that comes with them; on request also all that they may ask for.
 *
 * @param {Iterable<string>} files
 * @param {'at once' | 'later too'} [how]
 */
export function reachable(files, how = 'at once') {
  const reached = new Set(files);
  // A set's iterator also visits what is added on the way.
  for (const file of reached) {
    const { atOnce, later } = importsOf(file);
    for (const next of how === 'at once' ? atOnce : [...atOnce, ...later]) reached.add(next);
  }
  return reached;
}
