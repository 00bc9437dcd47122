import { clientRectsOf } from '../page/client-rects.ts';
import type { Mark } from '../page/text-run.ts';
import type { GlossatorCard as Card } from '../ui/card.ts';
import type { GlossarySource } from '../ui/glossary-source.ts';
import type { Strings } from '../ui/strings.ts';
import { GlossatorCloseEvent, GlossatorOpenEvent } from './events.ts';
import { uiParts } from './ui-parts.ts';

type Anchor = Parameters<Card['show']>[0]['anchor'];

/** Below this a card beside the word leaves no room for the text: it becomes a sheet. CSS pixels. */
export const NARROW_PX = 480;

export interface CardHost {
  readonly widget: HTMLElement;
  readonly root: ShadowRoot;
  readonly source: GlossarySource;
  readonly strings: Promise<Strings | undefined>;
  rangeOf(mark: Mark): Range | undefined;
  activate(mark: Mark | undefined): void;
  onError(error: unknown): void;
}

export interface CardOptions {
  readonly layout?: 'float' | 'sheet';
  /** Move focus into the card; it comes back when the card closes. */
  readonly focus?: boolean;
  /** Where the pointer was, in CSS pixels of the viewport. */
  readonly pointerY?: number;
}

/** Opens and closes the one card, which loads when first wanted. */
export class CardController {
  readonly #host: CardHost;
  #card: Card | undefined;
  #mark: Mark | undefined;
  #returnTo: Element | null = null;
  /** Counts openings, so that a card that loads late does not open after it was closed. */
  #turn = 0;

  constructor(host: CardHost) {
    this.#host = host;
  }

  /** The mark whose card is open or about to open. */
  get mark(): Mark | undefined {
    return this.#mark;
  }

  get isOpen(): boolean {
    return this.#card?.open ?? false;
  }

  /** Load the card before it is wanted. */
  async prepare(): Promise<Card> {
    const [strings] = await Promise.all([this.#host.strings, uiParts.card()]);
    if (this.#card) return this.#card;
    const card = document.createElement('glossator-card') as Card;
    card.source = this.#host.source;
    if (strings) card.strings = strings;
    this.#host.root.append(card);
    return (this.#card = card);
  }

  async open(mark: Mark, options: CardOptions = {}): Promise<void> {
    const { widget } = this.#host;
    if (!widget.dispatchEvent(new GlossatorOpenEvent(mark.term, 'card'))) return;
    const turn = ++this.#turn;
    if (!this.isOpen) this.#returnTo = options.focus ? deepActiveElement() : null;
    this.#mark = mark;
    this.#host.activate(mark);
    try {
      const card = await this.prepare();
      if (turn !== this.#turn) return;
      card.show({
        term: mark.term,
        others: 'others' in mark ? mark.others : undefined,
        anchor: this.#anchorOf(mark),
        layout: options.layout ?? (innerWidth < NARROW_PX ? 'sheet' : 'float'),
        focus: options.focus ?? false,
        pointerY: options.pointerY,
      });
    } catch (error) {
      this.#forget();
      this.#host.onError(error);
    }
  }

  #anchorOf(mark: Mark): Anchor {
    const rects = () => {
      const range = this.#host.rangeOf(mark);
      return range ? clientRectsOf(range) : [];
    };
    return { getClientRects: rects };
  }

  /** @param restoreFocus - whether focus goes back to where it was before the card took it */
  close(restoreFocus = false): void {
    const wasOpen = this.#mark !== undefined;
    const hadFocus = this.#card?.matches(':focus-within') ?? false;
    const returnTo = this.#returnTo;
    this.#forget();
    this.#card?.hide();
    if ((restoreFocus || hadFocus) && returnTo instanceof HTMLElement && returnTo.isConnected) {
      returnTo.focus({ preventScroll: true });
    }
    if (wasOpen) this.#host.widget.dispatchEvent(new GlossatorCloseEvent('card'));
  }

  #forget(): void {
    this.#turn++;
    this.#mark = undefined;
    this.#returnTo = null;
    this.#host.activate(undefined);
  }
}

/** What has focus, looked for inside open shadow roots too. */
function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
