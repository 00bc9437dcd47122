import { LoadError, type LoadErrorCode } from './load-error.ts';

/** Where compiled files come from: a folder on the web, or the script itself. */
export interface FileSource {
  /**
   * @param path - relative to the manifest
   * @param integrity - Subresource Integrity value that the bytes must have
   * @throws {LoadError}
   */
  read(path: string, integrity?: string): Promise<string>;
}

/** A reader waits no longer for a word's explanation. */
const PATIENCE_MS = 10_000;

function codeOf(error: unknown): LoadErrorCode {
  if ((error as Error).name === 'TimeoutError') return 'timeout';
  return navigator.onLine ? 'failed' : 'offline';
}

/** Files in one folder of a server; `base` is the URL of any of them, or of the folder with a slash at its end. */
export class WebFiles implements FileSource {
  readonly #base: string | URL;
  /** Hashed files never change. But what was cut or swapped on its way once may have been kept, too. */
  #cache: RequestCache = 'default';
  constructor(base: string | URL) {
    this.#base = base;
  }

  async read(path: string, integrity = ''): Promise<string> {
    const url = new URL(path, this.#base).href;
    let code: LoadErrorCode;
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      // Without a hash the server is asked whether there is a newer one.
      const cache = integrity ? this.#cache : 'no-cache';
      const response = await fetch(url, { integrity, signal, cache, referrerPolicy: 'no-referrer' });
      if (response.ok) return await response.text();
      code = [404, 410].includes(response.status) ? 'not-found' : 'bad-status';
    } catch (error) {
      code = codeOf(error);
    }
    this.#cache = 'no-cache';
    throw new LoadError(code, url);
  }
}

/** Files that came with the script, so that it works from `file://` and offline: texts by path. */
export class EmbeddedFiles implements FileSource {
  readonly #files: ReadonlyMap<string, string>;
  constructor(files: Iterable<readonly [string, string]>) {
    this.#files = new Map(files);
  }

  read(path: string): Promise<string> {
    const text = this.#files.get(path);
    return text === undefined ? Promise.reject(new LoadError('not-found', path)) : Promise.resolve(text);
  }
}
