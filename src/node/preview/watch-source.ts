import { once } from 'node:events';
import { watch } from 'chokidar';
import { atRest } from '../source/at-rest.ts';

/**
 * Tells, once they rest, that files have changed: those below a folder, or one file.
 *
 * @returns what ends it
 */
export async function watchSource(path: string, onChange: () => void): Promise<() => Promise<void>> {
  const rest = atRest(onChange);
  const watcher = watch(path, { ignoreInitial: true }).on('all', rest.disturb);
  // What changes before is not told.
  await once(watcher, 'ready');
  return async () => {
    await watcher.close();
    rest.cancel();
  };
}
