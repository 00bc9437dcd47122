import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { parseSync } from 'vite';
import { ruleSet, runTimeRules } from '../../config/dependency-cruiser.mjs';
import { listFiles } from '../list-files.mjs';
import { inRoot, root } from '../paths.mjs';

/** @typedef {{ rule: string, from: string, to: string }} Violation */
/** @typedef {import('dependency-cruiser').ICruiseResult} CruiseResult */

const PLANTED = inRoot('test/config/planted');

/**
 * What a file imports the moment it is loaded: no types, no `import()`.
 *
 * @param {string} file
 */
async function specifiersAtRunTime(file) {
  const { module } = parseSync(file, await readFile(file, 'utf8'));
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    isType: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const exports = module.staticExports
    .flatMap(({ entries }) => entries)
    .map(({ moduleRequest, isType }) => ({ specifier: moduleRequest?.value, isType }));
  return new Set([...imports, ...exports].filter(({ isType }) => !isType).map(({ specifier }) => specifier));
}

/** @param {string} folder @param {CruiseResult} result @param {Violation} violation */
async function holds(folder, { modules }, { rule, from, to }) {
  if (!runTimeRules.includes(rule)) return true;
  const dependencies = modules.find(({ source }) => source === from)?.dependencies ?? [];
  const atRunTime = await specifiersAtRunTime(join(folder, from));
  return dependencies.some(({ resolved, module }) => resolved === to && atRunTime.has(module));
}

/**
 * @param {string} folder - holds a `src/` with the house's rooms
 * @returns {Promise<{ files: number, violations: Violation[] }>}
 */
async function findViolations(folder) {
  const { output } = await cruise(['src'], {
    baseDir: folder,
    // The TypeScript here is one that dependency-cruiser cannot load; without swc it sees no file at all.
    parser: 'swc',
    validate: true,
    ruleSet,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.d.ts'],
    },
  });
  if (typeof output === 'string') throw new Error(`dependency-cruiser said: ${output}`);
  const files = output.modules.filter(({ source }) => source.startsWith('src/')).length;
  const found = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  const kept = await Promise.all(found.map((violation) => holds(folder, output, violation)));
  return { files, violations: found.filter((_, index) => kept[index]) };
}

/** @param {Violation} violation */
function describe({ rule, from, to }) {
  const comment = ruleSet.forbidden?.find(({ name }) => name === rule)?.comment;
  return `${from} → ${to}\n    ${rule}${comment ? `: ${comment}` : ''}`;
}

/** @returns {Promise<string[]>} */
async function readPlanted() {
  const files = listFiles(join(PLANTED, 'src'), '.ts');
  const perFile = files.map(async (path) => {
    const text = await readFile(join(PLANTED, 'src', path), 'utf8');
    return [...text.matchAll(/^\/\/ breaks: (.+)$/gm)].map(([, rule]) => `src/${path} breaks "${rule}"`);
  });
  return (await Promise.all(perFile)).flat();
}

export async function checkStructure() {
  const { files, violations } = await findViolations(root);
  if (files === 0) return 'dependency-cruiser saw no file in src/: its answer means nothing';
  return violations.map(describe).join('\n');
}

/** Each planted file names in its first lines the rules that it breaks; the good ones name none. */
export async function checkStructureRules() {
  const { files, violations } = await findViolations(PLANTED);
  if (files === 0) return 'dependency-cruiser saw no planted file: its answer means nothing';
  const found = new Set(violations.map(({ rule, from }) => `${from} breaks "${rule}"`));
  const planted = new Set(await readPlanted());
  return [
    ...[...planted].filter((line) => !found.has(line)).map((line) => `not reported: ${line}`),
    ...[...found].filter((line) => !planted.has(line)).map((line) => `reported wrongly: ${line}`),
  ].join('\n');
}
