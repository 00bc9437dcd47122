import { clientRectsOf } from '../page/client-rects.ts';

const RING_STYLE = /* css */ `
.ring {
  position: fixed;
  inset-block-start: 0;
  left: 0;
  z-index: 2147483000;
  pointer-events: none;
  border-radius: 4px;
  outline: 2px solid var(--glossator-accent, light-dark(#3b5bdb, #8ea7ff));
}
.ring[hidden] { display: none; }`;

/**
 * A ring drawn over words, since a painted mark cannot have focus. It lies in
 * the widget's own layer and follows the words while they scroll.
 */
export class FocusRing {
  readonly #root: ShadowRoot;
  readonly #boxes: HTMLElement[] = [];
  #range: Range | undefined;
  #frame = 0;

  constructor(root: ShadowRoot) {
    this.#root = root;
    const style = new CSSStyleSheet();
    style.replaceSync(RING_STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
  }

  show(range: Range): void {
    this.hide();
    this.#range = range;
    this.#follow();
  }

  readonly #follow = (): void => {
    const rects = this.#range ? clientRectsOf(this.#range) : [];
    while (this.#boxes.length < rects.length) {
      const box = document.createElement('div');
      box.className = 'ring';
      this.#boxes.push(box);
      this.#root.append(box);
    }
    this.#boxes.forEach((box, index) => {
      const rect = rects[index];
      box.hidden = !rect;
      if (!rect) return;
      box.style.translate = `${rect.left - 3}px ${rect.top - 2}px`;
      box.style.width = `${rect.width + 6}px`;
      box.style.height = `${rect.height + 4}px`;
    });
    this.#frame = requestAnimationFrame(this.#follow);
  };

  hide(): void {
    cancelAnimationFrame(this.#frame);
    this.#range = undefined;
    for (const box of this.#boxes.splice(0)) box.remove();
  }
}
