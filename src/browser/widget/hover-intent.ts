import { isSameMark, type Mark } from '../page/text-run.ts';

/** Rest on a word before its card opens: shorter flickers while reading, longer feels slow (Page Previews chose the same). */
const OPEN_DELAY_MS = 150;
/** Time to cross from the word to its card, also diagonally. */
const CLOSE_DELAY_MS = 300;
/** A hand at rest still moves this much, in CSS pixels. */
const REST_PX = 4;

export interface HoverTarget {
  /** The mark under the pointer. */
  markAt(event: PointerEvent): Mark | undefined;
  /** Whether the pointer is over the open card. */
  isOverCard(event: PointerEvent): boolean;
  readonly openMark: Mark | undefined;
  open(mark: Mark, event: PointerEvent): void;
  close(): void;
}

/** Tells resting on a word from passing over it, and leaving a card from crossing to it. */
export class HoverIntent {
  readonly #target: HoverTarget;
  readonly #abort = new AbortController();
  #opening: ReturnType<typeof setTimeout> | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;
  #candidate: Mark | undefined;
  #restX = 0;
  #restY = 0;

  constructor(target: HoverTarget) {
    this.#target = target;
    const listen = { capture: true, passive: true, signal: this.#abort.signal } as const;
    document.addEventListener('pointermove', (event) => this.#onMove(event), listen);
    document.addEventListener('pointerdown', () => this.#cancelOpening(), listen);
    document.addEventListener('scroll', () => this.#cancelOpening(), listen);
    document.addEventListener('keydown', () => this.#cancelOpening(), listen);
    document.documentElement.addEventListener('pointerleave', () => this.#onLeave(), listen);
  }

  #onMove(event: PointerEvent): void {
    // A pressed button means selecting or dragging; touch has no resting.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (this.#target.isOverCard(event)) {
      this.#cancelOpening();
      this.#keepOpen();
      return;
    }
    const mark = this.#target.markAt(event);
    if (mark && isSameMark(mark, this.#target.openMark)) this.#keepOpen();
    else this.#closeSoon();
    this.#consider(mark, event);
  }

  #consider(mark: Mark | undefined, event: PointerEvent): void {
    if (!mark || isSameMark(mark, this.#target.openMark)) {
      this.#cancelOpening();
      return;
    }
    const moved = Math.hypot(event.clientX - this.#restX, event.clientY - this.#restY);
    if (isSameMark(mark, this.#candidate) && moved <= REST_PX) return;
    this.#cancelOpening();
    this.#candidate = mark;
    [this.#restX, this.#restY] = [event.clientX, event.clientY];
    this.#opening = setTimeout(() => {
      this.#cancelOpening();
      this.#keepOpen();
      this.#target.open(mark, event);
    }, OPEN_DELAY_MS);
  }

  #onLeave(): void {
    this.#cancelOpening();
    this.#closeSoon();
  }

  #closeSoon(): void {
    if (this.#target.openMark) this.#closing ??= setTimeout(() => this.#target.close(), CLOSE_DELAY_MS);
  }

  #cancelOpening(): void {
    clearTimeout(this.#opening);
    this.#candidate = undefined;
  }

  #keepOpen(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }

  /** Forget what was about to happen: the card was closed or opened by other means. */
  reset(): void {
    this.#cancelOpening();
    this.#keepOpen();
  }

  destroy(): void {
    this.reset();
    this.#abort.abort();
  }
}
