/** A mistake of whoever calls, not of the glossary's authors. The message names the remedy. */
export class CallerError extends TypeError {
  override readonly name = 'CallerError';
}
