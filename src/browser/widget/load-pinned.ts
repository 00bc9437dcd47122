import type { FileSource } from '../store/file-source.ts';
import type * as PinnedModule from './pinned.ts';

/** `pinned.ts` as a file beside the script, and its hash: written in by the build. */
declare const GLOSSATOR_PINNED: readonly [string, string];

type LoadModule = PinnedModule.LoadModule;

/**
 * Of a tag with `integrity` the author trusts these bytes and no others, so all that the script loads has to be what was
 * built with it. The script carries the hash of one part, and that part those of all else.
 *
 * @param files - the built-in glossary
 */
export async function loadPinned(script: HTMLScriptElement, files: FileSource): Promise<PinnedModule.Pinned> {
  // As an element, since import() takes no hash; it then finds the module loaded. It stays until it has come: an
  // element that nothing holds may be gone before it can say so.
  const load: LoadModule = (path, integrity) => {
    const element = document.createElement('script');
    const { nonce } = script;
    const src = new URL(path, script.src);
    return new Promise((onload, onerror) => {
      Object.assign(element, { type: 'module', nonce, integrity, src, onload, onerror });
      document.head.append(element);
    }).finally(() => element.remove());
  };
  const [part, integrity] = GLOSSATOR_PINNED;
  await load(part, integrity);
  const { Pinned } = (await import(/* @vite-ignore */ `./${part}`)) as typeof PinnedModule;
  return new Pinned(load, files);
}
