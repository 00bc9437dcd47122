import { readFile } from 'node:fs/promises';
import { listFiles } from '../list-files.mjs';
import { inRoot } from '../paths.mjs';

/** Past this a file holds two ideas. Functions have their wall in oxlint.jsonc. */
const MOST_LINES = 300;

/** @param {string} path */
async function measure(path) {
  const text = await readFile(inRoot(path), 'utf8');
  return { path, lines: text.split('\n').length - 1 };
}

export async function checkSizeWalls() {
  const paths = ['src', 'test'].flatMap((folder) =>
    ['.ts', '.mjs'].flatMap((ending) => listFiles(inRoot(folder), ending).map((path) => `${folder}/${path}`)),
  );
  // A table of cases is one idea, however long.
  const code = paths.filter((path) => !path.endsWith('.cases.ts'));
  if (code.length === 0) throw new Error('found no file to measure');
  const sizes = await Promise.all(code.map(measure));
  return sizes
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines, the wall is ${MOST_LINES}`)
    .join('\n');
}
