import { LoadError, type LoadErrorCode } from './load-error.ts';

/** Where compiled files come from: a folder on the web, or the script itself. */
export interface FileSource {
  /**
   * @param path - relative to the manifest
   * @param integrity - Subresource Integrity value that the bytes must have
   * @throws {LoadError}
   */
  read(path: string, integrity?: string): Promise<Uint8Array>;
}

/** A reader waits no longer for a word's explanation. */
const PATIENCE_MS = 10_000;

function codeOf(error: unknown): LoadErrorCode {
  if ((error as Error).name === 'TimeoutError') return 'timeout';
  return navigator.onLine ? 'failed' : 'offline';
}

/** Files in one folder of a server; `base` is the URL of any of them, or of the folder with a slash at its end. */
export class WebFiles implements FileSource {
  readonly #base: string;
  constructor(base: string) {
    this.#base = base;
  }

  async read(path: string, integrity = ''): Promise<Uint8Array> {
    const url = new URL(path, this.#base).href;
    let code: LoadErrorCode;
    let cause: unknown;
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      // Hashed files never change; without a hash the server is asked whether there is a newer one.
      const cache = integrity ? 'default' : 'no-cache';
      const response = await fetch(url, { integrity, signal, cache, referrerPolicy: 'no-referrer' });
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      code = [404, 410].includes(response.status) ? 'not-found' : 'bad-status';
    } catch (error) {
      code = codeOf(error);
      cause = error;
    }
    throw new LoadError(code, url, cause);
  }
}

/** Files that came with the script, so that it works from `file://` and offline: base64 by path. */
export class EmbeddedFiles implements FileSource {
  readonly #files: ReadonlyMap<string, string>;
  constructor(files: Iterable<readonly [string, string]>) {
    this.#files = new Map(files);
  }

  read(path: string): Promise<Uint8Array> {
    const base64 = this.#files.get(path);
    if (base64 === undefined) return Promise.reject(new LoadError('not-found', path));
    return Promise.resolve(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  }
}
