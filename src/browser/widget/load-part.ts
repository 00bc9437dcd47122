import type { GlossatorWidget } from './widget.ts';

/** How long a file may take before it counts as lost. */
const PATIENCE_MS = 10_000;

/** Other ways to write where all these files are. */
const FOLDERS = ['%63hunks', 'c%68unks'];
/** How often each file has failed so far; what hangs at its first address is not waited for there again. */
const failures: Record<string, number> = {};
const HANGS = 3;

function inTime<Value>(loading: Promise<Value>, file: string): Promise<Value> {
  return new Promise((resolve, reject) => {
    const late = { code: 'timeout', message: `${file} could not be loaded (timeout).` };
    const timer = setTimeout(reject, PATIENCE_MS, late);
    void loading.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** @param file - `./name.js` */
async function importFrom(folder: string, file: string): Promise<unknown> {
  const { environment } = customElements.get('glossator-widget') as typeof GlossatorWidget;
  await (await environment.pinned?.())?.pin(`${folder}/${file.slice(2)}`);
  return import(/* @vite-ignore */ folder === 'chunks' ? file : `../${folder}/${file}`);
}

/**
 * What every `import()` in the built chunks becomes: see vite.config.ts. After a failure the next call tries again.
 * Some engines keep a failure for as long as the page lives, of a file and of what it imports, and one that hangs
 * hangs for ever. An address that only looks different helps: a letter of the folder is escaped, so that all that
 * the file imports is asked for anew, too.
 *
 * @param file - `./name.js`, beside this one
 */
export function loadPart(file: string): Promise<unknown> {
  const failed = failures[file] ?? 0;
  const folder = FOLDERS[failed % 2] as string;
  const first = failed < HANGS ? inTime(importFrom('chunks', file), file) : Promise.reject();
  return first.catch((error?: { readonly code?: string }) => {
    failures[file] = failed + (error?.code ? HANGS : 1);
    if (!failed) throw error;
    return inTime(importFrom(folder, file), file);
  });
}
