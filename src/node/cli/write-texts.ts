import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile } from '../compiler/replace-file.ts';
import { CallerError } from '../source/caller-error.ts';

/** Puts files into a folder, each whole or not at all. */
export async function writeTexts(dir: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of files) await writeText(join(dir, name), text);
}

export async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(path, text);
}

/** @throws {CallerError} when there is something in the folder already */
export async function expectEmpty(dir: string): Promise<void> {
  const names = await readdir(dir).catch(() => []);
  if (names.length > 0) throw new CallerError(`${dir} is not empty. Name a new folder.`);
}
