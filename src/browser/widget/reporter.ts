import { GlossatorErrorEvent } from './events.ts';

/** Where what goes wrong is told. */
export type Reports = Pick<Reporter, 'report' | 'reportError'>;

/** Tells the host of what went wrong: an event each time, a warning in the console once per kind. */
export class Reporter {
  readonly #target: EventTarget;
  readonly #warned = new Set<string>();

  constructor(target: EventTarget) {
    this.#target = target;
  }

  /**
   * @param code - stable, kebab-case
   * @param message - cause and remedy, for the author
   */
  report(code: string, message: string): void {
    this.#target.dispatchEvent(new GlossatorErrorEvent(code, message));
    if (this.#warned.has(code)) return;
    this.#warned.add(code);
    console.warn(`[glossator] ${message}`);
  }

  /** Errors of ours carry a code; anything else is told as it is. */
  reportError(error: unknown, remedy: string): void {
    const { code, message } = error as { code?: unknown; message?: string };
    this.report(typeof code === 'string' ? code : 'failed', `${message ?? (error as string)} ${remedy}`);
  }
}
