import type { FileSource } from '../store/file-source.ts';
import type * as PinnedModule from './pinned.ts';

/** `pinned.ts` as a file beside the script, and its hash: written in by the build. */
declare const GLOSSATOR_PINNED: readonly [string, string];

/**
 * Of a tag with `integrity` the author trusts these bytes and no others, so all that the script loads has to be what was
 * built with it. The script carries the hash of one part, and that part those of all else.
 *
 * @param files - the built-in glossary
 * @param folder - where it lies, beside the script
 */
export async function loadPinned(
  script: HTMLScriptElement,
  files: FileSource,
  folder: string,
): Promise<PinnedModule.Pinned> {
  const [part, integrity] = GLOSSATOR_PINNED;
  // As an element, since import() takes no hash; it then finds the module loaded.
  await new Promise((onload, onerror) => {
    const element = document.createElement('script');
    const { nonce } = script;
    const src = new URL(part, script.src).href;
    Object.assign(element, { type: 'module', nonce, integrity, src, onload, onerror });
    document.head.append(element);
    element.remove();
  });
  const { Pinned } = (await import(/* @vite-ignore */ `./${part}`)) as typeof PinnedModule;
  return new Pinned(script, files, folder);
}
