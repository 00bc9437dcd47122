import { statSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors write a file in several steps, and a checkout many files at once. */
const REST_MS = 80;

/** Tells, once they rest, that files have changed: those below a folder, or one file, which editors replace by another. */
export function watchSource(path: string, onChange: () => void): FSWatcher {
  const isFolder = statSync(path).isDirectory();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watcher = watch(isFolder ? path : dirname(path), { recursive: isFolder }, (_, name) => {
    if (!isFolder && name !== basename(path)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, REST_MS);
  });
  watcher.on('close', () => clearTimeout(timer));
  return watcher;
}
