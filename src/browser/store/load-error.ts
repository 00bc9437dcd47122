export type LoadErrorCode =
  /** The browser says that there is no network. */
  | 'offline'
  /** 404 or 410. */
  | 'not-found'
  /** Any other status that is not a success. */
  | 'bad-status'
  /** No answer, an answer that was cut, a wrong hash, or a policy in the way: a browser does not tell which. */
  | 'failed'
  /** Nothing came within the time that a reader waits. */
  | 'timeout';

/** A file that could not be had. Asking again tries again. */
export class LoadError extends Error {
  readonly code: LoadErrorCode;
  constructor(code: LoadErrorCode, url: string) {
    super(`${url} could not be loaded (${code}).`);
    this.code = code;
  }
}
