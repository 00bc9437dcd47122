import { once } from 'node:events';
import { watch } from 'chokidar';
import { atRest } from '../source/at-rest.ts';

/** What no source is read from, though it may lie beside it: many files, or such as an editor writes for itself. */
const OTHERS = /[/\\](?:node_modules|\.[^/\\]+)$/u;

/**
 * Tells, once they rest, that files have changed: those below a folder, or one file.
 *
 * @returns what ends it
 */
export async function watchSource(path: string, onChange: () => void): Promise<() => Promise<void>> {
  const rest = atRest(onChange);
  const ignored = (file: string): boolean => OTHERS.test(file.slice(path.length));
  const watcher = watch(path, { ignored, ignoreInitial: true }).on('all', rest.disturb);
  // What changes before is not told.
  await once(watcher, 'ready');
  return async () => {
    await watcher.close();
    rest.cancel();
  };
}
