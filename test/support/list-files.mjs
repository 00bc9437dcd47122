import { existsSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * @param {string} folder - may be missing
 * @param {string} ending - e.g. `.test.ts`
 * @returns {string[]} sorted paths inside `folder`, with `/`
 */
export function listFiles(folder, ending) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replaceAll(sep, '/'))
    .toSorted();
}
