import { ownDocument } from '../host/own-document.ts';
import { WRAPPED } from '../page/mark-renderer.ts';
import { ACTIVE_COLOR } from '../page/underline.ts';
import { ElementBase } from './element-base.ts';

const FOCUS_STYLE = /* css */ `
span:focus-visible {
  outline: 2px solid ${ACTIVE_COLOR};
  outline-offset: 2px;
  border-radius: 2px;
}`;

/**
 * `<glossator-term term="api">`: words that their author marked. What has focus
 * lies in its shadow, so that the author's own markup stays as it was; it is no
 * `<button>`, because that cannot break over two lines. A click, from whatever
 * input, is all that the widget needs to know.
 */
export class GlossatorTerm extends ElementBase {
  static readonly observedAttributes = [WRAPPED];
  readonly #style = new CSSStyleSheet();
  readonly #button: HTMLElement;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    this.#style.replaceSync(FOCUS_STYLE);
    root.adoptedStyleSheets = [this.#style];
    this.#button = ownDocument.createElement('span');
    this.#button.role = 'button';
    this.#button.ariaHasPopup = 'dialog';
    this.#button.tabIndex = 0;
    this.#button.append(ownDocument.createElement('slot'));
    root.append(this.#button);
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** Another document takes away the style, and cannot use it itself. */
  adoptedCallback(): void {
    if (this.shadowRoot && this.ownerDocument === document)
      this.shadowRoot.adoptedStyleSheets = [this.#style];
  }

  /** Of the words that `mark="wrap"` wraps, only the first of a term and section are in the order of tabs. */
  attributeChangedCallback(_: string, __: string | null, wrapped: string | null): void {
    this.#button.tabIndex = wrapped === '-1' ? -1 : 0;
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
