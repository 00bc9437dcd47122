import { TOUCH_SLOP, markAt } from '../page/hit-test.ts';
import type { Page } from '../page/page.ts';
import { reveal } from '../page/reveal.ts';
import type { Mark } from '../page/text-run.ts';
import type { Glossary } from '../store/glossary.ts';
import * as ui from '../ui/events.ts';
import type { GlossarySource } from '../ui/glossary-source.ts';
import { CardController, NARROW_PX, type CardOptions } from './card-controller.ts';
import { followScheme } from './color-scheme.ts';
import { createSource } from './create-source.ts';
import { pressOf, type Press } from './early-press.ts';
import { GlossatorSearchEvent } from './events.ts';
import { FocusRing } from './focus-ring.ts';
import { HoverIntent } from './hover-intent.ts';
import type { Options } from './options.ts';
import { PanelController } from './panel-controller.ts';
import type { Reporter } from './reporter.ts';
import { defineTerm } from './term-element.ts';
import { uiParts } from './ui-parts.ts';
import { openRoot } from './widget-root.ts';

export interface InteractionContext {
  readonly widget: HTMLElement;
  readonly options: Options;
  readonly glossary: Glossary;
  readonly page: Page;
  readonly reporter: Reporter;
}

const RETRY = 'It is tried again at the next use.';
const HASH = /^#glossator=(.+)$/u;

/** What a reader can do with the marks of a page: rest, press, step, open the panel. */
export class Interaction {
  readonly source: GlossarySource;
  readonly panel: PanelController;
  readonly #context: InteractionContext;
  readonly #page: Page;
  readonly #card: CardController;
  readonly #hover: HoverIntent | undefined;
  readonly #ring: FocusRing;
  readonly #abort = new AbortController();

  constructor(context: InteractionContext) {
    const { widget, glossary, page, options, reporter } = context;
    const root = openRoot(widget);
    this.#context = context;
    this.#page = page;
    this.source = createSource(glossary, (term) => {
      reporter.report('unknown-term', `There is no term "${term}" in the glossary. Correct the id or add an entry.`);
    });
    const onError = (error: unknown) => reporter.reportError(error, RETRY);
    const shared = { widget, root, source: this.source, onError };
    this.#card = new CardController({
      ...shared,
      rangeOf: (mark) => page.rangeOf(mark),
      activate: (mark) => page.activate(mark),
    });
    this.panel = new PanelController({ ...shared, side: options.side });
    this.panel.marks = page.marks;
    this.#ring = new FocusRing(root);
    this.#hover = options.trigger === 'hover' ? this.#createHover() : undefined;
    followScheme(widget, options.theme, this.#abort.signal);
    this.#listen();
    defineTerm();
  }

  /** What nobody waits for: the launcher, the card before it is wanted, elements in the page, a deep link. */
  async furnish(): Promise<void> {
    const { options, reporter } = this.#context;
    const followHash = () => {
      const term = HASH.exec(location.hash)?.[1];
      if (term) void this.panel.openEntry(decodeURIComponent(term));
    };
    addEventListener('hashchange', followHash, { signal: this.#abort.signal });
    followHash();
    try {
      await this.panel.addLauncher(options.launcher);
      if (this.#page.marks.length > 0) await this.#card.prepare();
      if (document.querySelector('glossator-entry')) await uiParts.entry();
      if (document.querySelector('glossator-index')) await uiParts.index();
    } catch (error) {
      reporter.reportError(error, RETRY);
    }
  }

  /** The page's marks have changed. */
  onMarks(): void {
    const { mark } = this.#card;
    if (mark && !this.#page.rangeOf(mark)) this.closeCard();
    this.panel.marks = this.#page.marks;
  }

  #markAt({ x, y, target, isTouch }: Pick<Press, 'x' | 'y' | 'target' | 'isTouch'>): Mark | undefined {
    return markAt(this.#page.visible, x, y, target, isTouch ? TOUCH_SLOP : 0);
  }

  #createHover(): HoverIntent {
    const { widget } = this.#context;
    const card = this.#card;
    return new HoverIntent({
      markAt: (event) => this.#markAt(pressOf(event)),
      isOverCard: (event) => event.composedPath().includes(widget),
      get openMark() {
        return card.mark;
      },
      open: (mark) => void card.open(mark),
      close: () => card.close(),
    });
  }

  #listen(): void {
    const { widget } = this.#context;
    const { signal } = this.#abort;
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('pointerdown', (event) => this.#onPointerDown(event), { capture: true, passive: true, signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    addEventListener('pagehide', () => this.closeCard(), { signal });
    widget.addEventListener(ui.EntryRequest.type, (event) => this.#onEntryRequest(event as ui.EntryRequest), { signal });
    widget.addEventListener(ui.CloseCardRequest.type, (event) => this.closeCard((event as ui.CloseCardRequest).restoreFocus), { signal });
    widget.addEventListener(ui.TogglePanelRequest.type, () => this.panel.toggle(), { signal });
    widget.addEventListener(ui.ClosePanelRequest.type, () => this.panel.close(), { signal });
    widget.addEventListener(ui.ShowMarkRequest.type, (event) => this.#onShowMark((event as ui.ShowMarkRequest).mark), { signal });
    widget.addEventListener(ui.SearchReport.type, (event) => {
      const { query, count } = event as ui.SearchReport;
      widget.dispatchEvent(new GlossatorSearchEvent(query, count));
    }, { signal });
    document.addEventListener(ui.SourceRequest.type, (event) => {
      event.stopPropagation();
      (event as ui.SourceRequest).provide(this.source);
    }, { signal });
  }

  #onClick(event: MouseEvent): void {
    const isOurs = event.composedPath().includes(this.#context.widget);
    if (!event.defaultPrevented && event.button === 0 && !isOurs) this.press(pressOf(event));
  }

  /** A click, a tap, or a key on a marked element. */
  press(press: Press): void {
    const mark = this.#markAt(press);
    if (!mark || !getSelection()?.isCollapsed) return;
    this.#hover?.reset();
    const layout = press.isTouch || innerWidth < NARROW_PX ? 'sheet' : 'float';
    void this.openCard(mark, { layout, focus: press.isKeyboard });
  }

  #onPointerDown(event: PointerEvent): void {
    if (!this.#card.mark || event.composedPath().includes(this.#context.widget)) return;
    if (this.#markAt(pressOf(event)) !== this.#card.mark) this.closeCard();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#card.mark) {
      // Only the topmost layer closes: a host's own dialog below must not see this key.
      event.preventDefault();
      event.stopPropagation();
      this.closeCard(true);
    } else if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !isTyping(event)) {
      if (event.code === 'Period') this.step(1);
      else if (event.code === 'Comma') this.step(-1);
      else return;
      event.preventDefault();
    }
  }

  #onEntryRequest({ term }: ui.EntryRequest): void {
    this.closeCard();
    void this.panel.openEntry(term);
  }

  #onShowMark(index: number): void {
    const mark = this.#page.marks[index];
    if (!mark) return;
    if (innerWidth < NARROW_PX * 1.6) this.panel.close();
    this.#goTo(mark);
  }

  /** To the next (`1`) or previous (`-1`) mark, from the open card or from the top of the screen. */
  step(direction: 1 | -1): void {
    const { marks } = this.#page;
    if (marks.length === 0) return;
    const current = this.#card.mark ? marks.indexOf(this.#card.mark) : -1;
    const onScreen = marks.findIndex((mark) => (this.#page.rangeOf(mark)?.getBoundingClientRect().top ?? -1) >= 0);
    const start = current >= 0 ? current + direction : Math.max(0, onScreen) - (direction < 0 ? 1 : 0);
    const mark = marks[(start + marks.length) % marks.length];
    if (mark) this.#goTo(mark);
  }

  #goTo(mark: Mark): void {
    const range = this.#page.rangeOf(mark);
    if (!range) return;
    reveal(range);
    this.#hover?.reset();
    void this.openCard(mark, { focus: true });
    this.#ring.show(range, true);
  }

  /** Explain a term where the page first names it, else in the panel. */
  async open(term: string): Promise<void> {
    if (!(await this.source.summary(term))) return;
    const mark = this.#page.marks.find((each) => each.term === term);
    await (mark ? this.openCard(mark) : this.panel.openEntry(term));
  }

  close(): void {
    this.closeCard();
    this.panel.close();
  }

  openCard(mark: Mark, options?: CardOptions): Promise<void> {
    this.#ring.hide();
    return this.#card.open(mark, options);
  }

  closeCard(restoreFocus = false): void {
    this.#hover?.reset();
    this.#ring.hide();
    if (this.#card.mark) this.#card.close(restoreFocus);
  }

  destroy(): void {
    this.#abort.abort();
    this.#hover?.destroy();
    this.#card.close();
    this.panel.destroy();
    this.#ring.hide();
  }
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/u.test(target.localName));
}
