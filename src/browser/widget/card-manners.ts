import { ownDocument } from '../host/own-document.ts';
import { markAt, TOUCH_SLOP } from '../page/hit-test.ts';
import type { Page } from '../page/page.ts';
import { quietTitles } from '../page/quiet-titles.ts';
import { watchApproach } from './approach.ts';
import type { CardController } from './card-controller.ts';
import type { HoverIntent } from './hover-intent.ts';
import { keyedDocument } from './keyed-document.ts';

/** Two taps within this time, and so near each other, ask the engine to zoom. */
const DOUBLE_TAP_MS = 500;
const DOUBLE_TAP_PX = 40;

interface MannersHost {
  readonly card: CardController;
  /** What waits for the pointer to rest, if hovering opens cards. */
  readonly hover: HoverIntent | undefined;
  readonly page: Page;
  /** What the card is in. */
  readonly root: ShadowRoot;
}

/** How the card and the page get along: tooltips, zooming, keys that arrive elsewhere, the way in and out. */
export class CardManners {
  readonly #host: MannersHost;
  #open: AbortController | undefined;
  #lastTap = { at: -Infinity, x: 0, y: 0 };

  constructor(host: MannersHost) {
    this.#host = host;
    const { signal } = host.page;
    signal.addEventListener('abort', () => this.#open?.abort());
    // Only the beginnings and moves of touches delay scrolling when they can be prevented, ends do not.
    const options = { capture: true, passive: false, signal };
    ownDocument.addEventListener('touchend', (event) => this.#onTouchEnd(event), options);
  }

  /**
   * A card has opened or closed.
   *
   * @param words - what it explains; none when it has closed
   * @param pointer - what pointed at them, if something did
   */
  async onCard(words: Range | undefined, pointer?: MouseEvent): Promise<void> {
    this.#open?.abort();
    this.#open = undefined;
    if (!words) return;
    this.#open = new AbortController();
    const { signal } = this.#open;
    const { card, hover } = this.#host;
    if (pointer) {
      quietTitles([words.startContainer, words.endContainer], signal);
      watchApproach(
        () => card.dialog,
        () => hover?.reset(),
        signal,
      );
    }
    this.#listenWhereKeysArrive(signal);
    void this.#keepTabOrder(words, signal);
    if (ownDocument.querySelector('dialog:modal')) await this.#enterDialog(words, signal);
  }

  async #enterDialog(words: Range, signal: AbortSignal): Promise<void> {
    try {
      const { putInside } = await import('./put-inside.ts');
      const { card, root } = this.#host;
      putInside(words, await card.prepare(), { root, signal });
    } catch {
      // The card is seen then, but cannot be pressed; the next one tries again.
    }
  }

  /** A pointer can be in a frame that has no focus, or outside one that has. */
  #listenWhereKeysArrive(signal: AbortSignal): void {
    const keyed = keyedDocument();
    if (keyed === document) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') this.#host.card.escape(event);
    };
    keyed.addEventListener('keydown', onKey, { capture: true, signal });
  }

  async #keepTabOrder(words: Range, signal: AbortSignal): Promise<void> {
    try {
      const { keepTabOrder } = await import('./tab-order.ts');
      keepTabOrder(this.#host, words, signal);
    } catch {
      // Tab then leaves the card as the engine thinks best; the next card tries again.
    }
  }

  #onTouchEnd(event: TouchEvent): void {
    const touch = event.changedTouches[0];
    if (!touch) return;
    const { at, x, y } = this.#lastTap;
    const isNear = Math.hypot(touch.clientX - x, touch.clientY - y) < DOUBLE_TAP_PX;
    const isSecond = isNear && event.timeStamp - at < DOUBLE_TAP_MS;
    this.#lastTap = { at: event.timeStamp, x: touch.clientX, y: touch.clientY };
    if (!isSecond || !event.cancelable) return;
    const point = { x: touch.clientX, y: touch.clientY, target: event.composedPath()[0], slop: TOUCH_SLOP };
    if (markAt(this.#host.page.renderer.visible, point)) event.preventDefault();
  }
}
