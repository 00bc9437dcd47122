import { ownDocument } from '../host/own-document.ts';
import { clientRectsOf } from '../page/client-rects.ts';
import type { Page } from '../page/page.ts';
import type { Mark } from '../page/text-run.ts';
import type { GlossatorOffer as Offer } from '../ui/offer.ts';
import type { Strings } from '../ui/strings.ts';
import type { Voice } from '../ui/voice.ts';
import { deepActiveElement } from './active-element.ts';
import type { CardOptions } from './card-controller.ts';
import { tabStopBeside } from './tab-stops.ts';
import { isSameRange, markOf, selectedRange, selectedWords, type SelectedWords } from './selected-words.ts';

export interface SelectionHost {
  readonly widget: HTMLElement;
  readonly root: ShadowRoot;
  readonly page: Page;
  readonly signal: AbortSignal;
  readonly strings: Promise<Strings | undefined>;
  /** The mark whose card is open. */
  readonly openMark: Mark | undefined;
  openCard(mark: Mark, options: CardOptions): Promise<void>;
  /** The terms that a text as a whole may stand for, the likeliest first. */
  termsOf(text: string): readonly string[];
  onError(error: unknown): void;
}

/** A selection has come to rest: two clicks may become three, and a handle is let go and taken up again. */
const REST_MS = 400;
/** Scrolled away by so much, the words are no longer what the reader is at. CSS pixels. */
const FAR_PX = 200;

/** Offers what the glossary has to say about words that a reader has selected, when the selection has come to rest. */
export class SelectionOffer {
  readonly #host: SelectionHost;
  readonly #search: (query: string) => Promise<void>;
  #offer: Offer | undefined;
  #voice: Voice | undefined;
  #words: SelectedWords | undefined;
  /** What was offered and refused, or taken: not to be offered again. */
  #settled: Range | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #pointer = { isDown: false, isTouch: false };
  /** The offer is being pressed: that may end the selection, but not the offer. */
  #isPressed = false;
  #shownAt = 0;
  #returnTo: Element | null = null;

  /** @param search - opens the panel with what a query finds */
  constructor(host: SelectionHost, search: (query: string) => Promise<void>) {
    this.#host = host;
    this.#search = search;
  }

  listen(): void {
    const { widget, signal } = this.#host;
    const options = { capture: true, signal } as const;
    ownDocument.addEventListener('selectionchange', () => this.#onSelection(), options);
    ownDocument.addEventListener('pointerdown', (event) => this.#onPointerDown(event), options);
    for (const type of ['pointerup', 'pointercancel', 'dragend'] as const)
      ownDocument.addEventListener(type, (event) => this.#onPointerUp(event), options);
    ownDocument.addEventListener('scroll', () => this.#follow(), options);
    addEventListener('resize', () => this.#follow(), options);
    addEventListener('pagehide', () => this.#withdraw(), options);
    ownDocument.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    addEventListener('keydown', (event) => this.#onTab(event), { signal });
    widget.addEventListener('glossator-open', () => this.#withdraw(), { signal });
    signal.addEventListener('abort', () => this.#withdraw(), { once: true });
  }

  #isOurs(event: Event): boolean {
    return this.#offer !== undefined && event.composedPath().includes(this.#offer);
  }

  #onPointerDown(event: PointerEvent): void {
    this.#isPressed = this.#isOurs(event);
    if (this.#isPressed) return;
    this.#pointer = { isDown: true, isTouch: event.pointerType === 'touch' };
    this.#withdraw();
  }

  #onPointerUp(event: Event): void {
    this.#pointer.isDown = false;
    if (!this.#isOurs(event)) this.#isPressed = false;
    if (!this.#isPressed && !this.#words) this.#awaitRest();
  }

  #onSelection(): void {
    // Engines also tell of what has not changed, and some when a button gets focus.
    if (this.#isPressed || this.#hasFocus) return;
    const range = selectedRange(this.#host.page.trees);
    if (this.#words && isSameRange(range, this.#words.range)) return;
    this.#withdraw();
    if (!range || range.collapsed) this.#settled = undefined;
    else this.#awaitRest();
  }

  get #hasFocus(): boolean {
    return Boolean(this.#offer?.shadowRoot?.activeElement);
  }

  #awaitRest(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#make(), REST_MS);
  }

  async #make(): Promise<void> {
    const { page, openMark, termsOf, onError } = this.#host;
    // Nothing is in scope where the reader has switched us off.
    if (this.#pointer.isDown || openMark || page.reader.roots.size === 0) return;
    const words = selectedWords(page.trees, termsOf);
    if (!words || isSameRange(words.range, this.#settled)) return;
    const [rect] = rectsOf(words.range);
    if (!rect || rect.bottom < 0 || rect.top > innerHeight) return;
    this.#words = words;
    this.#shownAt = rect.top;
    try {
      const offer = await this.#prepare();
      if (this.#words === words) this.#show(offer, words);
    } catch (error) {
      this.#words = undefined;
      onError(error);
    }
  }

  #show(offer: Offer, { text, terms, range }: SelectedWords): void {
    const isKnown = terms.length > 0;
    const { isTouch } = this.#pointer;
    offer.show({ words: text, isKnown, isTouch, around: range, rects: () => rectsOf(range) });
    this.#voice?.say((strings) => {
      const name = isKnown ? strings.explain(text) : strings.searchFor(text);
      return isTouch ? name : strings.pressTab(name);
    });
  }

  async #prepare(): Promise<Offer> {
    const [strings, { Voice }] = await Promise.all([
      this.#host.strings,
      import('../ui/voice.ts'),
      import('../ui/offer.ts'),
    ]);
    this.#host.signal.throwIfAborted();
    if (this.#offer) return this.#offer;
    const offer = ownDocument.createElement('glossator-offer') as Offer;
    if (strings) offer.strings = strings;
    offer.addEventListener('click', (event) => this.#accept(event));
    this.#host.root.append(offer);
    this.#voice = new Voice(this.#host.root, strings);
    return (this.#offer = offer);
  }

  /** Where the words are now, or gone when the reader has. */
  #follow(): void {
    if (!this.#words) return;
    const [rect] = rectsOf(this.#words.range);
    const isNear = rect && Math.abs(rect.top - this.#shownAt) < FAR_PX;
    if (!isNear || rect.bottom < 0 || rect.top > innerHeight) this.#withdraw();
    else this.#offer?.place();
  }

  #accept(event: MouseEvent): void {
    const words = this.#words;
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    this.#isPressed = false;
    this.#withdraw();
    if (!words) return;
    if (words.terms.length === 0) {
      void this.#search(words.text);
      return;
    }
    // A click of the keyboard is counted as none.
    const focus = event.detail === 0;
    void this.#host.openCard(markOf(words), isTouch ? { focus, pointer: event } : { focus });
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#offer?.open) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#withdraw();
    } else if (event.key === 'Tab' && this.#isOurs(event)) this.#leave(event);
  }

  /** Tab in the offer: on from where the reader was, since in the page's order the offer has no place. */
  #leave(event: KeyboardEvent): void {
    const words = this.#words;
    this.#withdraw();
    if (deepActiveElement() !== ownDocument.body || !words) return;
    const stop = tabStopBeside(words.range.endContainer, event.shiftKey ? -1 : 1);
    if (!stop) return;
    event.preventDefault();
    stop.focus();
  }

  /** Tab goes to the offer first, if focus is where the selection is. */
  #onTab(event: KeyboardEvent): void {
    const { key, shiftKey, altKey, ctrlKey, metaKey, defaultPrevented } = event;
    if (key !== 'Tab' || shiftKey || altKey || ctrlKey || metaKey || defaultPrevented) return;
    if (!this.#offer?.open || !this.#words || this.#isOurs(event)) return;
    const active = deepActiveElement();
    const start = this.#words.range.startContainer;
    if (active && active !== ownDocument.body && !active.contains(start)) return;
    event.preventDefault();
    this.#returnTo = active;
    this.#offer.focus();
  }

  #withdraw(): void {
    clearTimeout(this.#resting);
    const words = this.#words;
    this.#words = undefined;
    if (!words || !this.#offer?.open) return;
    const hadFocus = this.#hasFocus;
    this.#settled = words.range;
    this.#offer.hide();
    this.#voice?.hush();
    if (hadFocus) this.#giveFocusBack(words.range);
    this.#returnTo = null;
  }

  #giveFocusBack({ startContainer, startOffset, endContainer, endOffset }: Range): void {
    const [from, to] = [deepActiveElement(), this.#returnTo];
    if (to instanceof HTMLElement && to !== ownDocument.body) {
      to.focus({ preventScroll: true });
      return;
    }
    // What is hidden keeps focus for a while.
    if (from instanceof HTMLElement) from.blur();
    // Some engines end the selection when a button gets focus.
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }
}

/** Engines also tell of the empty end of a line, and of what a selection has only touched. */
function rectsOf(range: Range): readonly DOMRect[] {
  return clientRectsOf(range).filter(({ width }) => width > 0);
}
