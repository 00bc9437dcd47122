import { ownDocument } from '../host/own-document.ts';
import { isSameMark, type Mark } from '../page/text-run.ts';
import type { CardController } from './card-controller.ts';

/** Rest on a word before its card opens: shorter flickers while reading, longer feels slow (Page Previews chose the same). */
const OPEN_DELAY_MS = 150;
/** Time to cross from the word to its card. */
const CLOSE_DELAY_MS = 300;
/** A hand at rest still moves this much, in CSS pixels. */
const REST_PX = 4;

/** The card that hovering opens. */
type HoverCard = Pick<CardController, 'mark' | 'holds' | 'open' | 'close'>;

/** Tells resting on a word from passing over it, and leaving a card from crossing to it. */
export class HoverIntent {
  readonly #card: HoverCard;
  readonly #markAt: (event: PointerEvent) => Mark | undefined;
  #opening: ReturnType<typeof setTimeout> | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;
  #candidate: Mark | undefined;
  #restX = 0;
  #restY = 0;

  /** @param markAt - the mark under the pointer */
  constructor(card: HoverCard, markAt: (event: PointerEvent) => Mark | undefined, signal: AbortSignal) {
    this.#card = card;
    this.#markAt = markAt;
    signal.addEventListener('abort', () => this.reset());
    const listen = { capture: true, signal } as const;
    ownDocument.addEventListener('pointermove', (event) => this.#onMove(event), listen);
    ownDocument.addEventListener('pointerdown', () => this.#cancelOpening(), listen);
    ownDocument.addEventListener('scroll', () => this.#cancelOpening(), listen);
    ownDocument.addEventListener('keydown', () => this.#cancelOpening(), listen);
    ownDocument.documentElement.addEventListener('pointerleave', (event) => this.#onLeave(event), listen);
  }

  /** The pointer need not be where selected words are: their card stays until it is closed. */
  get #openMark(): Mark | undefined {
    const { mark } = this.#card;
    return mark && 'isSelected' in mark ? undefined : mark;
  }

  #onMove(event: PointerEvent): void {
    // A pressed button means selecting or dragging; touch has no resting.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (this.#card.holds(event)) {
      this.reset();
      return;
    }
    const mark = this.#markAt(event);
    if (mark && isSameMark(mark, this.#openMark)) this.#keepOpen();
    else this.#closeSoon();
    // Engines tell of a move also when words have scrolled under a pointer at rest, which points at nothing.
    if (event.movementX || event.movementY) this.#consider(mark, event);
  }

  #consider(mark: Mark | undefined, event: PointerEvent): void {
    if (!mark || isSameMark(mark, this.#openMark)) {
      this.#cancelOpening();
      return;
    }
    const moved = Math.hypot(event.clientX - this.#restX, event.clientY - this.#restY);
    if (isSameMark(mark, this.#candidate) && moved <= REST_PX) return;
    this.#cancelOpening();
    this.#candidate = mark;
    [this.#restX, this.#restY] = [event.clientX, event.clientY];
    this.#opening = setTimeout(() => {
      this.reset();
      void this.#card.open(mark, { pointer: event });
    }, OPEN_DELAY_MS);
  }

  #onLeave({ pointerType }: PointerEvent): void {
    // A finger that is lifted leaves the page each time.
    if (pointerType === 'touch') return;
    this.#cancelOpening();
    this.#closeSoon();
  }

  #closeSoon(): void {
    if (this.#openMark) this.#closing ??= setTimeout(() => this.#card.close(), CLOSE_DELAY_MS);
  }

  #cancelOpening(): void {
    clearTimeout(this.#opening);
    this.#candidate = undefined;
  }

  #keepOpen(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }

  /** Forget what was about to happen: the card was closed or opened by other means, or the pointer is on its way to it. */
  reset(): void {
    this.#cancelOpening();
    this.#keepOpen();
  }
}
