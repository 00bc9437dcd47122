import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/** By renaming, which no reader can catch halfway; a link goes on to lead to the file, and its permissions stay. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const file = await realpath(path);
  const { mode } = await stat(file);
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text, { mode: mode & 0o7777 });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
