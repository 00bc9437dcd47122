import { ownDocument } from '../host/own-document.ts';
import type { FileSource } from '../store/file-source.ts';
import { pageIsLoaded } from './page-progress.ts';
import type * as PinnedModule from './pinned.ts';

/** `pinned.ts` as a file beside the script, and its hash: written in by the build. */
declare const GLOSSATOR_PINNED: readonly [string, string];

/** In browsers that have Trusted Types, which TypeScript does not know. */
declare const trustedTypes: {
  createPolicy<Rules>(name: string, rules: Rules): Rules;
};

type Pinned = PinnedModule.Pinned;
type LoadModule = PinnedModule.LoadModule;

/**
 * Of a tag with `integrity` the author trusts these bytes and no others, so all that the script loads has to be what was
 * built with it. The script carries the hash of one part, and that part those of all else.
 *
 * @param files - the built-in glossary
 * @returns loads that part; the browser asks for it once, and again after a failure
 */
export function pinnedBy(script: HTMLScriptElement, files: FileSource): () => Promise<Pinned> {
  let urls = { createScriptURL: String };
  try {
    urls = trustedTypes.createPolicy('glossator', urls);
  } catch {
    // There are no Trusted Types, or the page does not have this policy.
  }
  // As an element, since import() takes no hash; it then finds the module loaded. It stays until it has come: an
  // element that nothing holds may be gone before it can say so. Pages wait for elements, so it waits for the page.
  const load: LoadModule = async (path, integrity) => {
    await pageIsLoaded();
    const element = ownDocument.createElement('script');
    await new Promise((onload, onerror) => {
      const src = urls.createScriptURL(new URL(path, script.src));
      Object.assign(element, { type: 'module', nonce: script.nonce, integrity, src, onload, onerror });
      ownDocument.head.append(element);
    }).finally(() => element.remove());
    return import(/* @vite-ignore */ `./${path}`);
  };
  return async () => {
    const { Pinned } = (await load(...GLOSSATOR_PINNED)) as typeof PinnedModule;
    return new Pinned(load, files);
  };
}
