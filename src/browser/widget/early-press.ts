/** A press on the page, told apart from its event because it may be answered later. */
export interface Press {
  readonly x: number;
  readonly y: number;
  readonly target: EventTarget | null;
  readonly isTouch: boolean;
  readonly isKeyboard: boolean;
}

/** A keyboard's "click" has no place; the element that has focus is its target. */
export function pressOf(event: MouseEvent): Press {
  return {
    x: event.clientX,
    y: event.clientY,
    target: event.composedPath()[0] ?? null,
    isTouch: event instanceof PointerEvent && event.pointerType === 'touch',
    isKeyboard: event.type === 'click' && event.detail === 0,
  };
}

/** Keeps the last press until something is there to answer it, so that a tap on a slow line is not lost. */
export class EarlyPress {
  readonly #abort = new AbortController();
  #last: Press | undefined;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#abort.abort(), { once: true });
    addEventListener('click', (event) => (this.#last = pressOf(event)), { signal: this.#abort.signal });
  }

  replay(answer: { press(press: Press): void }): void {
    this.#abort.abort();
    if (this.#last) answer.press(this.#last);
  }
}
