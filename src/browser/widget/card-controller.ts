import { ownDocument } from '../host/own-document.ts';
import { clientRectsOf } from '../page/client-rects.ts';
import type { Mark } from '../page/text-run.ts';
import type { GlossatorCard as Card } from '../ui/card.ts';
import type { GlossarySource } from '../ui/glossary-source.ts';
import type { Strings } from '../ui/strings.ts';
import { GlossatorCloseEvent, GlossatorOpenEvent } from './events.ts';
import { uiParts } from './ui-parts.ts';

type Anchor = Parameters<Card['show']>[0]['anchor'];

/** Below this a card beside the word leaves no room for the text: it becomes a sheet. CSS pixels. */
const NARROW_PX = 480;

export interface CardHost {
  readonly widget: HTMLElement;
  readonly root: ShadowRoot;
  readonly source: GlossarySource;
  readonly strings: Promise<Strings | undefined>;
  rangeOf(mark: Mark): Range | undefined;
  /** @param pointer - what pointed at the mark, if something did */
  activate(mark: Mark | undefined, pointer?: MouseEvent): Promise<unknown>;
  onError(error: unknown): void;
}

export interface CardOptions {
  /** Move focus into the card. */
  readonly focus?: boolean;
  /** What pointed at the mark. */
  readonly pointer?: MouseEvent;
}

/** Opens and closes the one card, which loads when first wanted. */
export class CardController {
  readonly #host: CardHost;
  #card: Card | undefined;
  #mark: Mark | undefined;
  /** Counts openings, so that a card that loads late does not open after it was closed. */
  #turn = 0;

  constructor(host: CardHost) {
    this.#host = host;
  }

  /** The mark whose card is open or about to open. */
  get mark(): Mark | undefined {
    return this.#mark;
  }

  /** What lies in the top layer, once the card has loaded. */
  get dialog(): HTMLElement | null | undefined {
    return this.#card?.dialog;
  }

  /** Whether an event comes out of the card. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#card as Card);
  }

  /** Load the card before it is wanted. */
  async prepare(): Promise<Card> {
    const [strings] = await Promise.all([this.#host.strings, uiParts.card()]);
    if (this.#card) return this.#card;
    const card = ownDocument.createElement('glossator-card') as Card;
    card.source = this.#host.source;
    if (strings) card.strings = strings;
    this.#host.root.append(card);
    return (this.#card = card);
  }

  async open(mark: Mark, options: CardOptions = {}): Promise<void> {
    const { widget } = this.#host;
    const { term } = mark;
    if (!widget.dispatchEvent(new GlossatorOpenEvent(term, 'card'))) return;
    const turn = ++this.#turn;
    this.#mark = mark;
    const isMinded = this.#host.activate(mark, options.pointer);
    try {
      // It is put into the dialog before it is shown.
      if (ownDocument.querySelector('dialog:modal')) await isMinded;
      const card = await this.prepare();
      if (turn !== this.#turn) return;
      const others = 'others' in mark ? mark.others : [];
      const layout = isTouch(options.pointer) || innerWidth < NARROW_PX ? 'sheet' : 'float';
      card.show({ term, others, anchor: this.#anchorOf(mark), layout, ...options });
    } catch (error) {
      this.#forget();
      this.#host.onError(error);
    }
  }

  #anchorOf(mark: Mark): Anchor {
    const getClientRects = () => {
      const range = this.#host.rangeOf(mark);
      return range ? clientRectsOf(range) : [];
    };
    return { getClientRects };
  }

  close(): void {
    if (!this.#mark) return;
    this.#forget();
    this.#card?.hide();
    this.#host.widget.dispatchEvent(new GlossatorCloseEvent('card'));
  }

  /** Only the topmost layer closes: a host's own dialog below must not see this key. */
  escape(event: KeyboardEvent): void {
    if (this.dialog?.matches(':popover-open')) {
      event.preventDefault();
      event.stopPropagation();
    }
    this.close();
  }

  #forget(): void {
    this.#turn++;
    this.#mark = undefined;
    void this.#host.activate(undefined);
  }
}

export function isTouch(event: MouseEvent | undefined): boolean {
  return (event as PointerEvent | undefined)?.pointerType === 'touch';
}
