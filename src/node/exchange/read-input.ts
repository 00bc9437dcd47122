import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path/posix';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { CallerError } from '../source/caller-error.ts';
import { readSourceFile } from '../source/read-source-file.ts';
import type { ImportFile } from './exchange-format.ts';

/**
 * A file, or all files below a folder whose names end as the format's do, but for hidden ones.
 *
 * @throws {CallerError} when there is no such file or folder, or nothing of the format in it
 */
export async function readInput(
  path: string,
  endings: readonly string[],
  diagnostics: Diagnostics,
): Promise<readonly ImportFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new CallerError(`the input needs to be a file or a folder, got ${path}`);
  const paths = found.isDirectory() ? await listFiles(path, endings) : [path];
  if (paths.length === 0)
    throw new CallerError(`the folder ${path} holds no file that ends in ${endings.join(' or ')}`);
  const files: ImportFile[] = [];
  for (const each of paths) {
    const text = await readSourceFile(each, diagnostics);
    if (text !== undefined) files.push({ path: each, text });
  }
  return files;
}

async function listFiles(dir: string, endings: readonly string[]): Promise<readonly string[]> {
  const names = (await readdir(dir, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const wanted = names.filter(
    (name) => !/(?:^|\/)\./u.test(name) && endings.some((ending) => name.toLowerCase().endsWith(ending)),
  );
  return wanted.toSorted().map((name) => join(dir, name));
}
