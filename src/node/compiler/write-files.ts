import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HASHED_NAME } from './hashed-file.ts';
import { MANIFEST_NAME } from './render-files.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Put compiled files into a folder so that whoever reads it meanwhile, or after
 * a crash, finds the old glossary or the new one, and never half of each: every
 * file appears whole, the manifest last; then the old glossary's files go.
 *
 * @param dir - made if missing; files of other origin stay as they are
 * @param files - what `compile` returned; nothing happens when it is empty, as after a mistake
 */
export async function writeFiles(dir: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  if (files.size === 0) return;
  await mkdir(dir, { recursive: true });
  const manifest = files.get(MANIFEST_NAME);
  for (const [name, content] of files) {
    if (name !== MANIFEST_NAME) await update(join(dir, name), content);
  }
  if (manifest !== undefined) await update(join(dir, MANIFEST_NAME), manifest);
  await removeStale(dir, files);
}

async function update(path: string, content: Uint8Array): Promise<void> {
  if (!(await isWritten(path, content))) await replaceFile(path, content);
}

/** The name alone does not say so: another tool may have cut the file short. */
async function isWritten(path: string, content: Uint8Array): Promise<boolean> {
  const present = await readFile(path).catch(() => undefined);
  return present?.equals(content) === true;
}

async function removeStale(dir: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const name of await readdir(dir)) {
    if (HASHED_NAME.test(name) && !files.has(name)) await rm(join(dir, name), { force: true });
  }
}
