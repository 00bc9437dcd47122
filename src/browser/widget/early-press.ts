/** Keeps the last press until something is there to answer it, so that a tap on a slow line is not lost. */
export class EarlyPress {
  #event: MouseEvent | undefined;
  /** An event forgets its path once it has been dispatched. */
  #target: EventTarget | undefined;

  constructor(signal: AbortSignal) {
    addEventListener('click', this.#keep, { signal });
  }

  readonly #keep = (event: MouseEvent): void => {
    this.#event = event;
    this.#target = event.composedPath()[0];
  };

  replay(answer: { press(event: MouseEvent, target: EventTarget | undefined): void }): void {
    removeEventListener('click', this.#keep);
    if (this.#event) answer.press(this.#event, this.#target);
  }
}
