/** The files in `dist/` and how they hang together, for tests and the bench. */
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';
import { inRoot } from '../support/paths.mjs';

/** @param file - path inside `dist/` */
export function sizeOf(file: string): number {
  const bytes = readFileSync(inRoot('dist', file));
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The chunk that was built from an entry or a module of this name. */
export function chunkNamed(name: string): string {
  const pattern = new RegExp(`^${name}-[\\w-]{8}\\.js$`, 'u');
  const [file] = readdirSync(inRoot('dist/chunks')).filter((each) => pattern.test(each));
  if (!file) throw new Error(`dist/chunks has no ${name}-*.js: has it been built, or renamed?`);
  return `chunks/${file}`;
}

interface Imports {
  /** What comes with the file. */
  readonly atOnce: readonly string[];
  /** What it may ask for, by `import()`. */
  readonly later: readonly string[];
}

/** @param file - path inside `dist/`, like those that are returned */
export function importsOf(file: string): Imports {
  const code = readFileSync(inRoot('dist', file), 'utf8');
  const { module, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const toPath = (specifier: string): string => posix.join(posix.dirname(file), specifier);
  return {
    atOnce: module.staticImports.map(({ moduleRequest }) => toPath(moduleRequest.value)),
    later: module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      toPath(code.slice(start + 1, end - 1)),
    ),
  };
}

/** Files, and all that comes with them; on request also all that they may ask for. */
export function reachable(files: readonly string[], how: 'at once' | 'later too' = 'at once'): Set<string> {
  const reached = new Set(files);
  // A set's iterator also visits what is added on the way.
  for (const file of reached) {
    const { atOnce, later } = importsOf(file);
    for (const next of how === 'at once' ? atOnce : [...atOnce, ...later]) reached.add(next);
  }
  return reached;
}
