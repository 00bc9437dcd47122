import { ownDocument } from '../host/own-document.ts';
import type { Page } from '../page/page.ts';
import { PageStyle } from '../page/page-style.ts';
import { TERM_STYLE } from '../page/term-style.ts';
import * as ui from '../ui/events.ts';
import { GlossatorSearchEvent } from './events.ts';
import type { Step } from './loose-ends.ts';
import type { ReaderOptions } from './reader-options.ts';
import { PanelController, type PanelHost } from './panel-controller.ts';
import { defineTerm } from './term-element.ts';
import type { SelectionHost } from './selection-offer.ts';
import { uiParts } from './ui-parts.ts';
import type { Walker, WalkerHost } from './walker.ts';

export interface ExplorerHost extends PanelHost, WalkerHost, SelectionHost {
  readonly options: ReaderOptions;
  readonly page: Page;
}

const HASH = /^#glossator=(.+)$/u;
/** Below this the panel covers the text, so it goes away when the text is to be shown. CSS pixels. */
const PANEL_COVERS_PX = 768;

/** Going further than one card: the panel and its launcher, from mark to mark, deep links, elements in the page. */
export class Explorer {
  readonly panel: PanelController;
  readonly #host: ExplorerHost;
  #walker: Promise<Walker> | undefined;

  constructor(host: ExplorerHost) {
    this.#host = host;
    this.panel = new PanelController(host);
    this.panel.marks = host.page.marks;
    this.#listen();
    this.#defineTerm();
  }

  #defineTerm(): void {
    defineTerm();
    const style = new PageStyle(TERM_STYLE);
    style.ensure();
    this.#host.signal.addEventListener('abort', () => style.remove(), { once: true });
  }

  #listen(): void {
    const { widget, signal, source, strings } = this.#host;
    const on = (type: string, answer: (event: Event) => void, target: EventTarget = widget) =>
      target.addEventListener(type, answer, { signal });
    on(ui.TogglePanelRequest.type, () => this.panel.toggle());
    on(ui.ClosePanelRequest.type, () => this.panel.close());
    on(ui.ShowMarkRequest.type, (event) => void this.#showMark((event as ui.ShowMarkRequest).mark));
    on(ui.SearchReport.type, (event) => {
      const { query, count } = event as ui.SearchReport;
      widget.dispatchEvent(new GlossatorSearchEvent(query, count));
    });
    const provide = (event: Event) => {
      event.stopPropagation();
      void strings.then((said) => (event as ui.SourceRequest).provide(source, said));
    };
    on(ui.SourceRequest.type, provide, ownDocument);
    on('hashchange', () => this.followHash(), window);
  }

  /** Explain a term where the page names it, else in the panel. */
  async open(term: string): Promise<void> {
    await ((await this.#walk()).explain(term) ?? this.panel.openEntry(term));
  }

  /** Opens the entry that the address names, if it names one. */
  followHash(): void {
    const term = HASH.exec(location.hash)?.[1];
    if (term) void this.panel.openEntry(decode(term));
  }

  /** What is on the page without being asked for. */
  async furnish(step: Step): Promise<void> {
    this.followHash();
    const { launcher, keys, selection } = this.#host.options;
    // What the reader has set is heeded before anything of it shows.
    await step(async () => (await import('./settings-desk.ts')).openDesk(this.#host, this.panel));
    await step(() => this.panel.addLauncher(launcher));
    if (keys !== 'none') await step(() => this.#walk());
    if (selection === 'offer') await step(() => this.#offerSelection());
    if (ownDocument.querySelector('glossator-entry')) await step(uiParts.entry);
    if (ownDocument.querySelector('glossator-index')) await step(uiParts.index);
  }

  async #offerSelection(): Promise<void> {
    const { SelectionOffer } = await import('./selection-offer.ts');
    new SelectionOffer(this.#host, (query) => this.panel.search(query)).listen();
  }

  /** What goes from mark to mark; loaded when it is wanted. */
  #walk(): Promise<Walker> {
    const uncover = () => {
      if (innerWidth < PANEL_COVERS_PX) this.panel.close();
    };
    const load = async () => {
      const { Walker } = await import('./walker.ts');
      this.#host.signal.throwIfAborted();
      return new Walker(this.#host, uncover);
    };
    this.#walker ??= load();
    this.#walker.catch(() => (this.#walker = undefined));
    return this.#walker;
  }

  async #showMark(index: number): Promise<void> {
    const mark = this.#host.page.marks[index];
    try {
      if (mark) (await this.#walk()).goTo(mark);
    } catch (error) {
      this.#host.onError(error);
    }
  }
}

/** Anyone can write an address: what is not well encoded is taken as it stands, and no term has such a name. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
