import { ownDocument } from '../host/own-document.ts';
import { own } from '../page/own.ts';
import type { Page } from '../page/page.ts';
import { textOf, type Mark } from '../page/text-run.ts';
import type { PanelView, ReaderSettings } from '../ui/events.ts';
import type { GlossarySource } from '../ui/glossary-source.ts';
import type { Strings } from '../ui/strings.ts';
import type { GlossatorLauncher as Launcher } from '../ui/launcher.ts';
import type { GlossatorPanel as Panel } from '../ui/panel.ts';
import { GlossatorCloseEvent, GlossatorOpenEvent } from './events.ts';
import type { ReaderOptions } from './reader-options.ts';
import { uiParts } from './ui-parts.ts';

export interface PanelHost {
  readonly widget: HTMLElement;
  readonly root: ShadowRoot;
  readonly source: GlossarySource;
  /** In the language of the interface, unless that is English. */
  readonly strings: Promise<Strings | undefined>;
  readonly page: Pick<Page, 'occurrences'>;
  readonly signal: AbortSignal;
  readonly options: Pick<ReaderOptions, 'side'>;
  onError(error: unknown): void;
}

/** Opens and closes the panel, and keeps it and the launcher told of what is marked. */
export class PanelController {
  readonly #host: PanelHost;
  #panel: Panel | undefined;
  launcher: Launcher | undefined;
  /** There once the reader has set anything. */
  settings: { readonly current: ReaderSettings } | undefined;
  #marks: readonly Mark[] = [];
  #isWanted = false;

  constructor(host: PanelHost) {
    this.#host = host;
  }

  set marks(marks: readonly Mark[]) {
    this.#marks = marks;
    const settings = this.settings?.current ?? { occurrences: this.#host.page.occurrences };
    if (this.launcher) Object.assign(this.launcher, { count: marks.length, isOff: settings.isOff });
    if (!this.#panel) return;
    this.#panel.settings = settings;
    this.#panel.marks = marks.map((mark) => ({
      term: mark.term,
      text: textOf(mark),
      ...('others' in mark && { others: mark.others }),
    }));
  }

  /** @param launcher - `auto` for the floating button, `none`, or a selector of the host's own */
  async addLauncher(launcher: string): Promise<void> {
    if (launcher === 'none') return;
    if (launcher !== 'auto') {
      const { signal } = this.#host;
      const onClick = (event: Event) => {
        const target = event.composedPath()[0];
        if (target instanceof Element && own(target, 'closest').call(target, launcher)) this.toggle();
      };
      ownDocument.addEventListener('click', onClick, { signal });
      return;
    }
    const [strings] = await Promise.all([this.#host.strings, uiParts.launcher()]);
    const element = ownDocument.createElement('glossator-launcher') as Launcher;
    if (strings) element.strings = strings;
    if (this.#host.options.side === 'start') element.setAttribute('side', 'start');
    this.launcher = element;
    this.marks = this.#marks;
    this.#host.root.append(element);
  }

  async #prepare(): Promise<Panel> {
    const [strings] = await Promise.all([this.#host.strings, uiParts.panel()]);
    if (this.#panel) return this.#panel;
    const panel = ownDocument.createElement('glossator-panel') as Panel;
    panel.source = this.#host.source;
    if (strings) panel.strings = strings;
    panel.side = this.#host.options.side;
    this.#panel = panel;
    this.marks = this.#marks;
    this.#host.root.append(panel);
    return panel;
  }

  toggle(): void {
    if (this.#isWanted) this.close();
    else void this.open();
  }

  open(view?: PanelView): Promise<void> {
    return this.#show((panel) => panel.openView(view ?? (this.#marks.length > 0 ? 'page' : 'index')));
  }

  search(query: string): Promise<void> {
    return this.#show((panel) => panel.search(query));
  }

  async openEntry(term: string): Promise<void> {
    if (!this.#host.widget.dispatchEvent(new GlossatorOpenEvent(term, 'panel'))) return;
    await this.#show((panel) => panel.openEntry(term));
  }

  async #show(show: (panel: Panel) => void): Promise<void> {
    this.#isWanted = true;
    this.#tellFailure(false);
    try {
      const panel = await this.#prepare();
      if (!this.#isWanted) return;
      show(panel);
      if (this.launcher) this.launcher.expanded = true;
    } catch (error) {
      this.#isWanted = false;
      this.#tellFailure(true);
      this.#host.onError(error);
    }
  }

  /** There is no panel to say it; the button is what the next press tries again. */
  #tellFailure(hasFailed: boolean): void {
    if (!this.launcher) return;
    const { failedTitle, tryAgain } = this.launcher.strings;
    this.launcher.failure = hasFailed ? `${failedTitle} · ${tryAgain}` : undefined;
  }

  close(): void {
    if (!this.#isWanted) return;
    this.#isWanted = false;
    this.#panel?.close();
    if (this.launcher) this.launcher.expanded = false;
    this.#host.widget.dispatchEvent(new GlossatorCloseEvent('panel'));
  }
}
