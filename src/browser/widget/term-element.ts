import { ElementBase } from './element-base.ts';

/**
 * `<glossator-term term="api">`: words that their author marked. It behaves as
 * a button without being one, because a `<button>` cannot break over two lines.
 * A click, from whatever input, is all that the widget needs to know.
 */
export class GlossatorTerm extends ElementBase {
  readonly #internals: ElementInternals | undefined;

  constructor() {
    super();
    this.#internals = this.attachInternals?.();
    if (this.#internals) {
      this.#internals.role = 'button';
      this.#internals.ariaHasPopup = 'dialog';
    }
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  connectedCallback(): void {
    if (!this.hasAttribute('tabindex')) this.tabIndex = 0;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.click();
  }
}

export function defineTerm(): void {
  if (!customElements.get('glossator-term')) customElements.define('glossator-term', GlossatorTerm);
}
