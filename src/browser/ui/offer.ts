import { LitElement, css, nothing, type TemplateResult } from 'lit';
import { html } from './template.ts';
import { define } from './define.ts';
import { exportParts } from './export-parts.ts';
import { placeOffer } from './place-offer.ts';
import { enSelection } from './selection-strings.ts';
import { complete, en, type Strings } from './strings.ts';
import { controls, isolation, tokens } from './theme.ts';

export interface OfferRequest {
  /** What was selected. */
  readonly words: string;
  /** Whether the glossary explains it; if not, it can be searched for. */
  readonly isKnown: boolean;
  /** Whether it was selected by a finger. */
  readonly isTouch: boolean;
  readonly around: Range;
  /** Where the words are, a rectangle for each line. */
  rects(): readonly DOMRect[];
}

const offerStyle = css`
  .offer {
    position: fixed;
    inset: auto;
    max-inline-size: min(22rem, calc(100% - 16px));
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 22px;
    overflow: visible;
    box-shadow: 0 4px 16px -4px var(--_shadow);
  }
  .offer button {
    display: block;
    max-inline-size: 100%;
    min-block-size: 32px;
    padding: 4px 14px;
    border: 1px solid var(--_border);
    border-radius: inherit;
    color: var(--_accent);
    font-size: 0.9333em;
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    user-select: none;
    -webkit-user-select: none;
  }
  /* Beside the launcher, which stands in the same line. */
  .offer.touched {
    max-inline-size: calc(100% - 152px);
  }
  .offer.touched button {
    min-block-size: 44px;
    padding-inline: 18px;
  }
  @media (hover: hover) {
    .offer button:hover {
      background: var(--_wash);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .offer:popover-open {
      animation: offer-in var(--_quick);
    }
    @keyframes offer-in {
      from {
        opacity: 0;
        translate: 0 2px;
      }
    }
  }
`;

/**
 * `<glossator-offer>`: the small button beside selected words. Its press is a `click`.
 *
 * @csspart offer - the button beside selected words
 */
export class GlossatorOffer extends LitElement {
  static override properties = { strings: { attribute: false } };
  static override styles = [isolation, tokens, controls, offerStyle];

  declare strings: Strings;
  #request: OfferRequest | undefined;

  constructor() {
    super();
    exportParts(this);
    this.strings = en;
  }

  get open(): boolean {
    return this.#request !== undefined;
  }

  show(request: OfferRequest): void {
    this.#request = request;
    this.requestUpdate();
  }

  hide(): void {
    this.#request = undefined;
    if (this.#box?.matches(':popover-open')) this.#box.hidePopover();
  }

  /** Goes along with the words. */
  place(): void {
    const box = this.#box;
    if (!box || !this.#request) return;
    placeOffer(box, this.#request);
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  get #box(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.offer');
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#request) return nothing;
    const { words, isKnown, isTouch } = this.#request;
    const strings = complete(this.strings, enSelection);
    const button = isKnown
      ? html`<button>${strings.explain(words)}</button>`
      : html`<button aria-label=${strings.searchFor(words)}>${strings.searchGlossary}</button>`;
    return html`<div
      class="offer surface ${isTouch ? 'touched' : ''}"
      part="offer"
      popover="manual"
      lang=${this.strings.lang}
      dir=${this.strings.dir ?? 'auto'}
      @mousedown=${keepSelection}
    >
      ${button}
    </div>`;
  }

  protected override updated(): void {
    const box = this.#box;
    if (!box || !this.open) return;
    if (!box.matches(':popover-open')) box.showPopover();
    this.place();
  }
}

/** Pressing a button takes focus from the page, and with it the selection. */
function keepSelection(event: Event): void {
  event.preventDefault();
}

define('glossator-offer', GlossatorOffer);
