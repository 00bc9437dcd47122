import type { Page } from '../page/page.ts';
import { PageStyle } from '../page/page-style.ts';
import { reveal } from '../page/reveal.ts';
import { TERM_STYLE } from '../page/term-style.ts';
import type { Mark } from '../page/text-run.ts';
import * as ui from '../ui/events.ts';
import { GlossatorSearchEvent } from './events.ts';
import { FocusRing } from './focus-ring.ts';
import type { ReaderOptions } from './reader-options.ts';
import { PanelController, type PanelHost } from './panel-controller.ts';
import { defineTerm } from './term-element.ts';
import { uiParts } from './ui-parts.ts';

export interface ExplorerHost extends PanelHost {
  readonly options: ReaderOptions;
  readonly page: Page;
  readonly signal: AbortSignal;
  /** The mark whose card is open. */
  readonly openMark: Mark | undefined;
  openCard(mark: Mark): Promise<void>;
}

const HASH = /^#glossator=(.+)$/u;
/** Below this the panel covers the text, so it goes away when the text is to be shown. CSS pixels. */
const PANEL_COVERS_PX = 768;

/** Going further than one card: the panel and its launcher, from mark to mark, deep links, elements in the page. */
export class Explorer {
  readonly panel: PanelController;
  readonly #host: ExplorerHost;
  readonly #ring: FocusRing;

  constructor(host: ExplorerHost) {
    this.#host = host;
    this.#ring = new FocusRing(host.root);
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
    on(ui.ShowMarkRequest.type, (event) => this.#showMark((event as ui.ShowMarkRequest).mark));
    on(ui.OccurrencesRequest.type, (event) => {
      const { page } = this.#host;
      page.occurrences = (event as ui.OccurrencesRequest).occurrences;
      // The panel hears of it with the marks.
      page.show();
    });
    on(ui.SearchReport.type, (event) => {
      const { query, count } = event as ui.SearchReport;
      widget.dispatchEvent(new GlossatorSearchEvent(query, count));
    });
    const provide = (event: Event) => {
      event.stopPropagation();
      void strings.then((said) => (event as ui.SourceRequest).provide(source, said));
    };
    on(ui.SourceRequest.type, provide, document);
    on('glossator-close', () => this.#ring.hide());
    on('hashchange', () => this.followHash(), window);
    signal.addEventListener('abort', () => this.#ring.hide(), { once: true });
  }

  /** Opens the entry that the address names, if it names one. */
  followHash(): void {
    const term = HASH.exec(location.hash)?.[1];
    if (term) void this.panel.openEntry(decode(term));
  }

  /** What is on the page without being asked for. */
  async furnish(): Promise<void> {
    this.followHash();
    await this.panel.addLauncher(this.#host.options.launcher);
    if (document.querySelector('glossator-entry')) await uiParts.entry();
    if (document.querySelector('glossator-index')) await uiParts.index();
  }

  #showMark(index: number): void {
    const mark = this.#host.page.marks[index];
    if (!mark) return;
    if (innerWidth < PANEL_COVERS_PX) this.panel.close();
    this.#goTo(mark);
  }

  /** To the next (`1`) or previous (`-1`) mark, from the open card or from the top of the screen. */
  step(direction: 1 | -1): void {
    const { page, openMark } = this.#host;
    const { marks } = page;
    const current = openMark ? marks.indexOf(openMark) : -1;
    const onScreen = marks.findIndex(
      (mark) => (page.renderer.rangeOf(mark)?.getBoundingClientRect().top ?? -1) >= 0,
    );
    const start = current >= 0 ? current + direction : Math.max(0, onScreen) - (direction < 0 ? 1 : 0);
    const mark = marks[(start + marks.length) % marks.length];
    if (mark) this.#goTo(mark);
  }

  #goTo(mark: Mark): void {
    const range = this.#host.page.renderer.rangeOf(mark);
    if (!range) return;
    reveal(range);
    void this.#host.openCard(mark);
    this.#ring.show(range);
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
