import { TOUCH_SLOP, markAt } from '../page/hit-test.ts';
import type { Page } from '../page/page.ts';
import { yieldToPage } from '../page/task-queue.ts';
import { isSameMark, type Mark } from '../page/text-run.ts';
import type { Glossary } from '../store/glossary.ts';
import { CloseCardRequest, EntryRequest, type PanelView } from '../ui/events.ts';
import type { GlossarySource } from '../ui/glossary-source.ts';
import type { Strings } from '../ui/strings.ts';
import { AttributeReader } from './attribute-reader.ts';
import { CardController, NARROW_PX, type CardOptions } from './card-controller.ts';
import { followScheme } from './color-scheme.ts';
import { createSource } from './create-source.ts';
import type { Explorer, ExplorerHost } from './explorer.ts';
import { HoverIntent } from './hover-intent.ts';
import { readReaderOptions, type ReaderOptions } from './reader-options.ts';
import type { Reporter } from './reporter.ts';
import { uiParts } from './ui-parts.ts';
import { openRoot } from './widget-root.ts';

export interface InteractionContext {
  readonly widget: HTMLElement;
  readonly glossary: Glossary;
  readonly page: Page;
  readonly reporter: Reporter;
}

const RETRY = 'It is tried again at the next use.';

/** What a reader can do with the marks of a page: rest, press, step, open the panel. */
export class Interaction {
  readonly source: GlossarySource;
  /** In the language of the interface, unless that is English; it stands in for what cannot be loaded. */
  readonly #strings: Promise<Strings | undefined>;
  readonly #context: InteractionContext;
  readonly #options: ReaderOptions;
  readonly #root: ShadowRoot;
  readonly #page: Page;
  readonly #card: CardController;
  readonly #hover: HoverIntent | undefined;
  readonly #abort = new AbortController();
  #explorer: Promise<Explorer> | undefined;

  constructor(context: InteractionContext) {
    const { widget, glossary, page, reporter } = context;
    page.signal.throwIfAborted();
    page.signal.addEventListener('abort', () => this.destroy(), { once: true });
    const options = readReaderOptions(new AttributeReader(widget));
    this.#options = options;
    const root = openRoot(widget);
    this.#context = context;
    this.#root = root;
    this.#page = page;
    const onError = (error: unknown) => reporter.reportError(error, RETRY);
    const onUnknown = (term: string) =>
      reporter.report(
        'unknown-term',
        `There is no term "${term}" in the glossary. Correct the id or add an entry.`,
      );
    this.source = createSource(glossary, { onUnknown, onError });
    this.#strings = loadStrings(options.lang, (error) =>
      reporter.reportError(error, 'The interface stays English.'),
    );
    this.#card = new CardController({
      widget,
      root,
      source: this.source,
      strings: this.#strings,
      rangeOf: (mark) => page.renderer.rangeOf(mark),
      activate: (mark) => page.renderer.activate?.(mark),
      onError,
    });
    this.#hover = options.trigger === 'hover' ? this.#createHover() : undefined;
    followScheme(widget, options.theme, this.#abort.signal);
    this.#listen();
  }

  /** The panel and all that leads to it; loaded when it is wanted. */
  explorer(): Promise<Explorer> {
    const load = async () => {
      const { Explorer } = await import('./explorer.ts');
      this.#abort.signal.throwIfAborted();
      return new Explorer(this.#explorerHost());
    };
    this.#explorer ??= load();
    this.#explorer.catch(() => (this.#explorer = undefined));
    return this.#explorer;
  }

  #explorerHost(): ExplorerHost {
    const { widget, page, reporter } = this.#context;
    const card = this.#card;
    return {
      widget,
      options: this.#options,
      page,
      root: this.#root,
      source: this.source,
      strings: this.#strings,
      signal: this.#abort.signal,
      get openMark() {
        return card.mark;
      },
      openCard: (mark) => this.openCard(mark, { focus: true }),
      onError: (error) => reporter.reportError(error, RETRY),
    };
  }

  /** What nobody waits for: the launcher, elements in the page, a deep link, the card before it is wanted. */
  async furnish(): Promise<void> {
    const explorer = await this.explorer();
    await yieldToPage();
    await explorer.furnish();
    await yieldToPage();
    if (this.#page.marks.length > 0) await this.#card.prepare();
  }

  /** The page's marks have changed. */
  onMarks(): void {
    const { mark } = this.#card;
    if (mark && !this.#page.renderer.rangeOf(mark)) this.closeCard();
    void this.#explorer?.then(({ panel }) => (panel.marks = this.#page.marks));
  }

  #markAt(event: MouseEvent, target = event.composedPath()[0]): Mark | undefined {
    const slop = isTouch(event) ? TOUCH_SLOP : 0;
    return markAt(this.#page.renderer.visible, { x: event.clientX, y: event.clientY, target, slop });
  }

  #createHover(): HoverIntent {
    const { widget } = this.#context;
    const card = this.#card;
    return new HoverIntent({
      markAt: (event) => this.#markAt(event),
      isOverCard: (event) => event.composedPath().includes(widget),
      get openMark() {
        return card.mark;
      },
      open: (mark, event) => void card.open(mark, { pointerY: event.clientY }),
      close: () => card.close(),
    });
  }

  #listen(): void {
    const { widget } = this.#context;
    const { signal } = this.#abort;
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('pointerdown', (event) => this.#onPointerDown(event), {
      capture: true,
      passive: true,
      signal,
    });
    document.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    addEventListener('pagehide', () => this.closeCard(), { signal });
    // Not only from the card: entries in the page's flow name terms, too.
    document.addEventListener(EntryRequest.type, (event) => void this.#readMore(event as EntryRequest), {
      signal,
    });
    widget.addEventListener(
      CloseCardRequest.type,
      (event) => this.closeCard((event as CloseCardRequest).restoreFocus),
      {
        signal,
      },
    );
  }

  #onClick(event: MouseEvent): void {
    const isOurs = event.composedPath().includes(this.#context.widget);
    if (!event.defaultPrevented && event.button === 0 && !isOurs) this.press(event);
  }

  /**
   * A click, a tap, or a key on a marked element.
   *
   * @param target - what was hit, if the event has forgotten since
   */
  press(event: MouseEvent, target?: EventTarget): void {
    const mark = this.#markAt(event, target);
    if (!mark || !getSelection()?.isCollapsed) return;
    const layout = isTouch(event) || innerWidth < NARROW_PX ? 'sheet' : 'float';
    // A click of the keyboard is counted as none.
    void this.openCard(mark, { layout, focus: event.detail === 0, pointerY: event.clientY });
  }

  #onPointerDown(event: PointerEvent): void {
    if (!this.#card.mark || event.composedPath().includes(this.#context.widget)) return;
    if (!isSameMark(this.#markAt(event), this.#card.mark)) this.closeCard();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#card.mark) {
      // Only the topmost layer closes: a host's own dialog below must not see this key.
      event.preventDefault();
      event.stopPropagation();
      this.closeCard(true);
    } else if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !isTyping(event)) {
      if (event.code !== 'Period' && event.code !== 'Comma') return;
      event.preventDefault();
      void this.#use((explorer) => explorer.step(event.code === 'Period' ? 1 : -1));
    }
  }

  async #readMore({ term }: EntryRequest): Promise<void> {
    this.closeCard();
    await this.#use((explorer) => explorer.panel.openEntry(term));
  }

  async #use(use: (explorer: Explorer) => unknown): Promise<void> {
    try {
      await use(await this.explorer());
    } catch (error) {
      this.#context.reporter.reportError(error, RETRY);
    }
  }

  /** Explain a term where the page first names it, else in the panel. */
  async open(term: string): Promise<void> {
    if (!(await this.source.summary(term))) return;
    const mark = this.#page.marks.find((each) => each.term === term);
    await (mark ? this.openCard(mark) : (await this.explorer()).panel.openEntry(term));
  }

  async openPanel(view?: PanelView): Promise<void> {
    await (await this.explorer()).panel.open(view);
  }

  close(): void {
    this.closeCard();
    void this.#explorer?.then(({ panel }) => panel.close());
  }

  openCard(mark: Mark, options?: CardOptions): Promise<void> {
    this.#hover?.reset();
    return this.#card.open(mark, options);
  }

  closeCard(restoreFocus = false): void {
    this.#hover?.reset();
    if (this.#card.mark) this.#card.close(restoreFocus);
  }

  destroy(): void {
    this.#abort.abort();
    this.#hover?.destroy();
    this.#card.close();
    this.#root.replaceChildren();
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

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:input|textarea|select)$/u.test(target.localName))
  );
}
