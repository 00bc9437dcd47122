export type FormatErrorCode =
  /** Written by a newer or older compiler than this reader understands. */
  | 'format-version'
  /** Folded by other rules than the reader's, so words would not meet. */
  | 'fold-version'
  /** Cut short, not the expected shape, or out of bounds. */
  | 'format-broken';

/** A compiled file that cannot be read. The code is stable; the message is for people. */
export class FormatError extends Error {
  readonly code: FormatErrorCode;
  constructor(code: FormatErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
