import { ownDocument } from '../host/own-document.ts';
import { TOUCH_SLOP, markAt } from '../page/hit-test.ts';
import type { Page } from '../page/page.ts';
import { isSameMark, type Mark } from '../page/text-run.ts';
import type { Glossary } from '../store/glossary.ts';
import { CloseCardRequest, EntryRequest, type PanelView } from '../ui/events.ts';
import type { GlossarySource } from '../ui/glossary-source.ts';
import type { Strings } from '../ui/strings.ts';
import { applyLook } from './apply-look.ts';
import { AttributeReader } from './attribute-reader.ts';
import { CardController, isTouch } from './card-controller.ts';
import { createSource } from './create-source.ts';
import type { CardManners } from './card-manners.ts';
import type { Explorer, ExplorerHost } from './explorer.ts';
import { HoverIntent } from './hover-intent.ts';
import { readReaderOptions, type ReaderOptions } from './reader-options.ts';
import type { Reports } from './reporter.ts';
import { uiParts } from './ui-parts.ts';
import { openRoot } from './widget-root.ts';

export interface InteractionContext {
  readonly widget: HTMLElement;
  readonly glossary: Glossary;
  readonly page: Page;
  readonly reporter: Reports;
  /** The terms that a text as a whole may stand for, the likeliest first. */
  termsOf(text: string): readonly string[];
}

/** What a reader can do with the marks of a page: rest, press, step, open the panel. */
export class Interaction {
  readonly source: GlossarySource;
  /** In the language of the interface, unless that is English; it stands in for what cannot be loaded. */
  readonly strings: Promise<Strings | undefined>;
  readonly #context: InteractionContext;
  readonly #options: ReaderOptions;
  readonly root: ShadowRoot;
  readonly #page: Page;
  readonly #card: CardController;
  #hover: HoverIntent | undefined;
  readonly #onError = (error: unknown): void =>
    this.#context.reporter.reportError(error, 'It is tried again at the next use.');
  #explorer: Promise<Explorer> | undefined;
  #manners: CardManners | undefined;
  /** Held weakly: it may leave the page long before the next press. */
  #pressed: WeakRef<EventTarget> | undefined;

  constructor(context: InteractionContext) {
    const { widget, glossary, page, reporter } = context;
    const { signal } = page;
    signal.throwIfAborted();
    const options = readReaderOptions(new AttributeReader(widget));
    this.#options = options;
    const root = openRoot(widget);
    this.#context = context;
    this.root = root;
    this.#page = page;
    const onError = this.#onError;
    const onUnknown = (term: string) =>
      reporter.report(
        'unknown-term',
        `There is no term "${term}" in the glossary. Correct the id or add an entry.`,
      );
    this.source = createSource(glossary, { onUnknown, onError });
    this.strings = loadStrings(options.lang, (error) =>
      reporter.reportError(error, 'The interface stays English.'),
    );
    this.#card = new CardController({
      widget,
      root,
      source: this.source,
      strings: this.strings,
      rangeOf: (mark) => page.renderer.rangeOf(mark),
      activate: (mark, pointer) => {
        this.#hover?.reset();
        page.renderer.activate?.(mark);
        return this.#mindPage(mark, pointer).catch(onError);
      },
      onError,
    });
    if (options.trigger === 'hover')
      this.#hover = new HoverIntent(this.#card, (event) => this.#markAt(event), signal);
    this.look();
    this.#listen();
    signal.addEventListener('abort', () => {
      this.#card.close();
      root.replaceChildren();
    });
  }

  /** Look at the page, and do as it does: see `applyLook`. */
  look(): Element {
    return applyLook(this.#context.widget, this.#page, this.#options.theme);
  }

  /** The panel and all that leads to it; loaded when it is wanted. */
  explorer(): Promise<Explorer> {
    this.#explorer ??= import('./explorer.ts').then(({ Explorer }) => {
      this.#page.signal.throwIfAborted();
      return new Explorer(this.#explorerHost());
    });
    this.#explorer.catch(() => (this.#explorer = undefined));
    return this.#explorer;
  }

  /** Tells it if it is wanted already; that it could not be had is reported to who wanted it. */
  #tell(say: (explorer: Explorer) => void): void {
    this.#explorer?.then(say, () => undefined);
  }

  #explorerHost(): ExplorerHost {
    const { widget, page, reporter } = this.#context;
    const card = this.#card;
    return {
      widget,
      options: this.#options,
      page,
      root: this.root,
      source: this.source,
      strings: this.strings,
      signal: page.signal,
      get openMark() {
        return card.mark;
      },
      openCard: (mark, options) => this.#card.open(mark, options),
      termsOf: this.#context.termsOf,
      reporter,
      onError: this.#onError,
    };
  }

  /** Load the card before it is wanted, and what minds the page around it. */
  prepareCard(): Promise<unknown> {
    return Promise.all([this.#card.prepare(), this.#loadManners()]);
  }

  /** The page's marks have changed. */
  onMarks(): void {
    const { mark } = this.#card;
    if (mark && !this.#page.renderer.rangeOf(mark)) this.#card.close();
    this.#tell(({ panel }) => (panel.marks = this.#page.marks));
  }

  #markAt(event: MouseEvent, target = event.composedPath()[0]): Mark | undefined {
    const slop = isTouch(event) ? TOUCH_SLOP : 0;
    const mark = markAt(this.#page.renderer.visible, { x: event.clientX, y: event.clientY, target, slop });
    return mark && this.#page.answers?.(mark) === false ? undefined : mark;
  }

  async #mindPage(mark: Mark | undefined, pointer: MouseEvent | undefined): Promise<void> {
    if (mark) await this.#loadManners();
    if (this.#card.mark === mark)
      await this.#manners?.onCard(mark && this.#page.renderer.rangeOf(mark), pointer);
  }

  async #loadManners(): Promise<void> {
    const { CardManners } = await import('./card-manners.ts');
    this.#manners ??= new CardManners({
      card: this.#card,
      hover: this.#hover,
      page: this.#page,
      root: this.root,
    });
  }

  #listen(): void {
    const { signal } = this.#page;
    for (const capture of [true, false]) {
      ownDocument.addEventListener('click', (event) => this.#onClick(event, capture), { capture, signal });
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') this.#card.escape(event);
    };
    const early = { capture: true, signal };
    ownDocument.addEventListener('keydown', onKey, early);
    ownDocument.addEventListener('pointerdown', (event) => this.#onPointerDown(event), early);
    addEventListener('pagehide', () => this.#card.close(), { signal });
    // Not only from the card: entries in the page's flow name terms, too.
    ownDocument.addEventListener(EntryRequest.type, (event) => void this.#readMore(event as EntryRequest), {
      signal,
    });
    ownDocument.addEventListener(CloseCardRequest.type, () => this.#card.close(), { signal });
  }

  /** A tap, and whatever else only a mark has: before the page hears of it. A mouse has rested there: after the page. */
  #onClick(event: MouseEvent, isBefore: boolean): void {
    // What was pressed in the panel may have left it by now, and look like a part of the page.
    if (event.target === this.#context.widget) return;
    const isKey = event.detail === 0;
    const isOurs = isKey || isTouch(event) || !this.#hover;
    // What began elsewhere is the end of a drag.
    const isWhole = isKey || event.target === this.#pressed?.deref();
    if (isOurs !== isBefore || !isWhole || event.defaultPrevented || !this.press(event)) return;
    // What the mark stands in may do something at a click: the first one explains, the next is the page's.
    if (!isBefore) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /**
   * A click, a tap, or a key on a marked element.
   *
   * @param target - what was hit, if the event has forgotten since
   * @returns whether it opens a card
   */
  press(event: MouseEvent, target?: EventTarget): boolean {
    const mark = this.#markAt(event, target);
    // A click of the keyboard is counted as none, and words cannot have focus.
    const focus = event.detail === 0;
    if (!mark || (focus && !('element' in mark))) return false;
    if (!focus && (isSameMark(mark, this.#card.mark) || !getSelection()?.isCollapsed)) return false;
    void this.#card.open(mark, focus ? { focus } : { pointer: event });
    return true;
  }

  #onPointerDown(event: PointerEvent): void {
    this.#pressed = event.target ? new WeakRef(event.target) : undefined;
    if (!this.#card.mark || this.#card.holds(event)) return;
    if (!isSameMark(this.#markAt(event), this.#card.mark)) this.#card.close();
  }

  async #readMore({ term }: EntryRequest): Promise<void> {
    this.#card.close();
    try {
      await (await this.explorer()).panel.openEntry(term);
    } catch (error) {
      this.#onError(error);
    }
  }

  /** Explain a term where the page names it, else in the panel. */
  async open(term: string): Promise<void> {
    if (!(await this.source.summary(term))) return;
    try {
      await (await this.explorer()).open(term);
    } catch (error) {
      // Without what brings words into sight, the card opens where they are.
      const mark = this.#page.marks.find((each) => each.term === term);
      if (!mark || this.#page.signal.aborted) throw error;
      await this.#card.open(mark);
    }
  }

  async openPanel(view?: PanelView): Promise<void> {
    await (await this.explorer()).panel.open(view);
  }

  close(): void {
    this.#card.close();
    this.#tell(({ panel }) => panel.close());
  }
}

/** @returns nothing where English will do, or has to */
async function loadStrings(lang: string, onError: (error: unknown) => void): Promise<Strings | undefined> {
  if (/^en\b/iu.test(lang)) return undefined;
  try {
    return await (await uiParts.locales()).loadStrings(lang);
  } catch (error) {
    onError(error);
    return undefined;
  }
}
