import { ownDocument } from '../host/own-document.ts';
import type { FileSource } from '../store/file-source.ts';
import { pageIsLoaded } from './page-progress.ts';
import type * as PinnedModule from './pinned.ts';

/** `pinned.ts` as a file beside the script, and its hash: written in by the build. */
declare const GLOSSATOR_PINNED: readonly [string, string];

type Pinned = PinnedModule.Pinned;
type LoadModule = PinnedModule.LoadModule;

/**
 * Of a tag with `integrity` the author trusts these bytes and no others, so all that the script loads has to be what was
 * built with it. The script carries the hash of one part, and that part those of all else.
 *
 * @param files - the built-in glossary
 * @returns loads that part when it is first wanted, and again after a failure
 */
export function pinnedBy(script: HTMLScriptElement, files: FileSource): () => Promise<Pinned> {
  // As an element, since import() takes no hash; it then finds the module loaded. It stays until it has come: an
  // element that nothing holds may be gone before it can say so. Pages wait for elements, so it waits for the page.
  const load: LoadModule = async (path, integrity) => {
    await pageIsLoaded();
    const element = ownDocument.createElement('script');
    const { nonce } = script;
    const src = new URL(path, script.src);
    await new Promise((onload, onerror) => {
      Object.assign(element, { type: 'module', nonce, integrity, src, onload, onerror });
      ownDocument.head.append(element);
    }).finally(() => element.remove());
    return import(/* @vite-ignore */ `./${path}`);
  };
  const loadPinned = async (): Promise<Pinned> => {
    const { Pinned } = (await load(...GLOSSATOR_PINNED)) as typeof PinnedModule;
    return new Pinned(load, files);
  };
  let pinned: Promise<Pinned> | undefined;
  return () => {
    pinned ??= loadPinned();
    pinned.catch(() => (pinned = undefined));
    return pinned;
  };
}
