/** The files in `dist/` and how they hang together, for tests and the bench. */
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';
import { inRoot } from './paths.mjs';

/** Compressed as a CDN would keep it. @param {Uint8Array | string} bytes */
export function compressedSize(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** @param {string} file - path inside `dist/` */
export const sizeOf = (file) => compressedSize(readFileSync(inRoot('dist', file)));

/** The chunk that was built from an entry or a module of this name. @param {string} name */
export function chunkNamed(name) {
  const pattern = new RegExp(`^${name}-[\\w-]{8}\\.js$`, 'u');
  const file = readdirSync(inRoot('dist/chunks')).find((each) => pattern.test(each));
  if (!file) throw new Error(`dist/chunks has no ${name}-*.js: has it been built, or renamed?`);
  return `chunks/${file}`;
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
    later: module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      toPath(code.slice(start + 1, end - 1)),
    ),
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
