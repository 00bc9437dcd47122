/** What a script whose tag has `integrity` trusts: the build writes down the hash of all that it may load. */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { listFiles } from './list-files.mjs';

/** @param {Buffer | string} bytes @param {'sha256' | 'sha384'} [algorithm] */
function integrityOf(bytes, algorithm = 'sha256') {
  return `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
}

/**
 * The parts that a part imports, and those that these do, from the bottom up.
 *
 * @param {string} file
 * @param {ReadonlyMap<string, Buffer>} parts
 * @returns {string[]}
 */
function importsOf(file, parts) {
  const { module } = parseSync(file, String(parts.get(file)));
  const own = module.staticImports.map(({ moduleRequest }) => moduleRequest.value.replace('./', ''));
  return [...new Set(own.flatMap((each) => [...importsOf(each, parts), each]))];
}

/**
 * Write the hashes of all parts and of the glossaries' manifests into the part that keeps them.
 *
 * @param {string} dist
 * @returns {[string, string]} the name of that part, and its hash for the script
 */
export function pinParts(dist) {
  const all = new Map(
    listFiles(join(dist, 'chunks'), '.js').map((name) => [name, readFileSync(join(dist, 'chunks', name))]),
  );
  const [built, code] = [...all].find(([, bytes]) => bytes.includes('GLOSSATOR_PINS')) ?? [];
  if (!built) throw new Error('No part has a place for hashes.');
  const parts = new Map([...all].filter(([name]) => name !== built));
  const names = [...parts.keys()];
  const manifests = ['glossary/glossary.json', 'glossary/es/glossary.json'];
  const rows = [
    ...names.map((name) => [name, integrityOf(parts.get(name) ?? ''), importsOf(name, parts)]),
    ['glossary.json', manifests.map((name) => integrityOf(readFileSync(join(dist, name)))).join(' '), []],
  ];
  const written = String(code).replace('GLOSSATOR_PINS', () => JSON.stringify(rows));
  const integrity = integrityOf(written);
  const name = `${createHash('sha256').update(written).digest('base64url').slice(0, 7)}.js`;
  rmSync(join(dist, 'chunks', built));
  renameSync(join(dist, 'chunks', `${built}.map`), join(dist, 'chunks', `${name}.map`));
  writeFileSync(join(dist, 'chunks', name), written);
  return [`chunks/${name}`, integrity];
}

/**
 * For the tag: `dist/integrity.json`.
 *
 * @param {string} dist
 * @param {readonly string[]} files
 */
export function publishIntegrity(dist, files) {
  const hashes = Object.fromEntries(
    files.map((file) => [file, integrityOf(readFileSync(join(dist, file)), 'sha384')]),
  );
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}
