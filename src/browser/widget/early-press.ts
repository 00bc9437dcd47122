/**
 * A listener that keeps the last press until something is there to answer it, so
 * that a tap on a slow line is not lost.
 */
export interface EarlyPress extends EventListenerObject {
  /** With what was hit: an event forgets its path once it has been dispatched. */
  last?: readonly [MouseEvent, EventTarget | undefined];
}

export function keepLastPress(): EarlyPress {
  return {
    handleEvent(event) {
      this.last = [event as MouseEvent, event.composedPath()[0]];
    },
  };
}
