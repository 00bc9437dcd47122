import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { inRoot } from '../paths.mjs';

const FILE = 'SECURITY.md';

/** A promise and its proof: the file, and the titles of tests in it. */
const ROW = /^\|(?<promise>[^|]+)\| `(?<file>test\/[^`]+)` (?<titles>“.+”)\s*\|$/u;

/** @param {string} row @returns {Promise<string[]>} */
async function complaintsAbout(row) {
  const { promise = '', file = '', titles = '' } = ROW.exec(row)?.groups ?? {};
  if (!file) return [`names no test: ${row}`];
  if (!existsSync(inRoot(file))) return [`${file} is not there: ${promise.trim()}`];
  const text = await readFile(inRoot(file), 'utf8');
  return [...titles.matchAll(/“([^”]+)”/gu)].flatMap(([, title = '']) =>
    text.includes(title) ? [] : [`${file} has no test “${title}”`],
  );
}

/** Every promise names the test that proves it. */
export async function checkSecurity() {
  const lines = (await readFile(inRoot(FILE), 'utf8')).split('\n');
  const rows = lines.filter((line) => line.startsWith('|') && !/^\| (?:promise|-)/u.test(line));
  if (rows.length === 0) return `${FILE} promises nothing`;
  return (await Promise.all(rows.map(complaintsAbout))).flat().join('\n');
}
