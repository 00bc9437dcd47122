import { ownDocument } from '../host/own-document.ts';
import { clientRectsOf } from '../page/client-rects.ts';

const RING_STYLE = /* css */ `
.rings {
  position: fixed;
  inset: 0 auto auto 0;
  width: 0;
  height: 0;
  margin: 0;
  padding: 0;
  border: 0;
  overflow: visible;
  background: none;
  pointer-events: none;
}
.ring {
  position: fixed;
  top: 0;
  left: 0;
  border-radius: 4px;
  outline: 2px solid var(--glossator-accent, light-dark(#3b5bdb, #8ea7ff));
}
.ring[hidden] { display: none; }`;

/**
 * A ring drawn over words, since a painted mark cannot have focus. It lies in
 * the top layer, as the card does, and follows the words while they scroll.
 */
export class FocusRing {
  readonly #layer = ownDocument.createElement('div');
  #range: Range | undefined;
  #isWanted: () => boolean = () => false;
  #frame = 0;

  readonly #onEnd: () => void;

  /** @param onEnd - called when the ring has gone */
  constructor(root: ShadowRoot, onEnd: () => void) {
    this.#onEnd = onEnd;
    const style = new CSSStyleSheet();
    style.replaceSync(RING_STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
    this.#layer.className = 'rings';
    this.#layer.popover = 'manual';
    this.#layer.ariaHidden = 'true';
    root.append(this.#layer);
  }

  /** @param isWanted - asked in each frame; the ring goes when it is not */
  show(range: Range, isWanted: () => boolean): void {
    this.#range = range;
    this.#isWanted = isWanted;
    if (!this.#layer.matches(':popover-open')) this.#layer.showPopover();
    cancelAnimationFrame(this.#frame);
    this.#follow();
  }

  readonly #follow = (): void => {
    if (!this.#range || !this.#isWanted()) {
      this.hide();
      return;
    }
    const rects = clientRectsOf(this.#range).filter(({ width }) => width > 0);
    const layer = this.#layer;
    while (layer.children.length < rects.length) {
      const box = ownDocument.createElement('div');
      box.className = 'ring';
      layer.append(box);
    }
    // A page that is zoomed by CSS zooms these lengths too.
    const zoom = (layer as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    for (const [index, box] of [...layer.children].entries()) {
      const rect = rects[index];
      const { style } = box as HTMLElement;
      (box as HTMLElement).hidden = !rect;
      if (!rect) continue;
      style.translate = `${(rect.left - 3) / zoom}px ${(rect.top - 2) / zoom}px`;
      style.width = `${(rect.width + 6) / zoom}px`;
      style.height = `${(rect.height + 4) / zoom}px`;
    }
    this.#frame = requestAnimationFrame(this.#follow);
  };

  hide(): void {
    cancelAnimationFrame(this.#frame);
    this.#range = undefined;
    this.#layer.replaceChildren();
    if (this.#layer.matches(':popover-open')) this.#layer.hidePopover();
    this.#isWanted = () => false;
    this.#onEnd();
  }
}
