import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { TermReference } from '../../core/format/glossary.ts';
import { copyText, entryAddress } from './copy-link.ts';
import { define } from './define.ts';
import {
  ClosePanelRequest,
  SearchReport,
  SettingsRequest,
  ShowMarkRequest,
  type PanelView,
  type ReaderSettings,
} from './events.ts';
import { exportParts } from './export-parts.ts';
import { FocusKeeper } from './focus-keeper.ts';
import type { GlossarySource, PageTerm } from './glossary-source.ts';
import { listStyle } from './list-style.ts';
import { MediaController } from './media-controller.ts';
import type { CopyState, PanelContext, SearchContext } from './panel-context.ts';
import { panelFrame } from './panel-frame.ts';
import type { Place } from './panel-history.ts';
import { PanelNavigation, SELECTED_TAB } from './panel-navigation.ts';
import { enPanel, type PanelStrings } from './panel-strings.ts';
import { panelStyle } from './panel-style.ts';
import { StoredPathProgress, type PathProgress } from './path-progress.ts';
import { SearchController } from './search-controller.ts';
import { SheetHandle, sheetStyle } from './sheet-handle.ts';
import { skeletonStyle } from './skeleton.ts';
import { complete, en, type Strings } from './strings.ts';
import { controls, isolation, tokens } from './theme.ts';

/** From here on the panel fits beside the page. In a media query, `rem` is the reader's own size, not the page's. */
const WIDE = '(min-width: 48rem)';
/** How long "Link copied" stands: long enough to be read twice. */
const COPIED_MS = 4000;

/**
 * `<glossator-panel>`: the whole glossary, beside the page or over it.
 *
 * @csspart panel - the panel
 */
export class GlossatorPanel extends LitElement {
  static override properties = {
    source: { attribute: false },
    marks: { attribute: false },
    settings: { attribute: false },
    side: {},
    progress: { attribute: false },
    strings: { attribute: false },
  };
  static override styles = [isolation, tokens, controls, skeletonStyle, sheetStyle, panelStyle, listStyle];

  declare source: GlossarySource | undefined;
  /** What the page marks, in reading order. */
  declare marks: readonly PageTerm[];
  /** What the reader has set. */
  declare settings: ReaderSettings;
  /** At which side of a wide page the panel stands. */
  declare side: 'end' | 'start';
  declare progress: PathProgress;
  declare strings: Strings;

  #isOpen = false;
  #copied: CopyState = 'not-yet';
  #copiedTimer: ReturnType<typeof setTimeout> | undefined;
  #focus = new FocusKeeper();
  #media = new MediaController(this, WIDE);
  #navigation = new PanelNavigation(this);
  #search = new SearchController(this, {
    source: () => this.source,
    report: (query, count) => this.dispatchEvent(new SearchReport(query, count)),
  });
  #handle = new SheetHandle(
    this,
    () => this.#frame,
    () => this.#requestClose(),
  );

  constructor() {
    super();
    exportParts(this);
    this.marks = [];
    this.settings = { occurrences: 'section' };
    this.side = 'end';
    this.progress = new StoredPathProgress();
    this.strings = en;
  }

  get open(): boolean {
    return this.#isOpen;
  }

  /** Shows a list; without `view`, what was shown last, or else the list that the page has most use for. */
  openView(view?: PanelView): void {
    // On a touched screen, focus in the field would bring up the keyboard over half of what is to be read.
    const start = this.#media.matches ? '.search input' : '#title';
    const focus = [this.#isOpen ? SELECTED_TAB : start];
    const first = this.marks.length > 0 ? 'page' : 'index';
    this.#begin();
    this.#search.clear();
    if (view === undefined && this.#navigation.place) this.#navigation.stay(focus);
    else this.#navigation.go({ kind: 'list', view: view ?? first }, focus);
  }

  /** Opens with a query in the field, and what it finds. */
  search(query: string): void {
    this.openView();
    this.#search.type(query);
  }

  openEntry(term: string): void {
    this.#begin();
    this.#go({ kind: 'entry', view: this.#navigation.place?.view ?? 'index', id: term });
  }

  /** Closes. Focus that is still in the panel goes back to what had it before. */
  close(): void {
    if (!this.#isOpen) return;
    const frame = this.#frame;
    const hasFocus = frame instanceof HTMLDialogElement || this.shadowRoot?.activeElement !== null;
    this.#navigation.leave();
    this.#isOpen = false;
    this.#search.clear();
    if (frame instanceof HTMLDialogElement) frame.close();
    else frame?.hidePopover();
    this.requestUpdate();
    if (hasFocus) this.#focus.giveBack();
    else this.#focus.forget();
  }

  override disconnectedCallback(): void {
    this.close();
    clearTimeout(this.#copiedTimer);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('marks') && this.#isOpen) this.#navigation.onMarks();
    if (!this.hasUpdated || !changed.has('source')) return;
    this.#navigation.reset();
    if (this.#isOpen) this.openView();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { place } = this.#navigation;
    if (!this.#isOpen || !place) return nothing;
    return panelFrame({
      title: this.#say().glossary,
      side: this.side,
      isWide: this.#media.matches,
      panel: this.#panelContext(place),
      search: this.#searchContext(),
      handle: this.#handle,
      select: (view) => this.#go({ kind: 'list', view }),
      press: (event) => this.#press(event),
      close: () => this.#requestClose(),
    });
  }

  protected override updated(): void {
    const frame = this.#frame;
    if (!frame) return;
    if (frame instanceof HTMLDialogElement) {
      if (!frame.open) frame.showModal();
    } else if (!frame.matches(':popover-open')) frame.showPopover();
    this.#navigation.settle();
    frame.querySelector('[role="option"][aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #say(): PanelStrings {
    return complete(this.strings, enPanel);
  }

  get #frame(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.panel') ?? null;
  }

  #begin(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#focus.remember();
  }

  #go(place: Place): void {
    this.#search.clear();
    this.#copied = 'not-yet';
    this.#navigation.go(place);
  }

  #panelContext(place: Place): PanelContext {
    const { contents, terms, view, settingsViews, scrollTop, canGoForward } = this.#navigation;
    return {
      strings: this.#say(),
      lang: this.source?.lang ?? '',
      place,
      marks: this.marks,
      settings: this.settings,
      settingsViews,
      contents,
      terms,
      view,
      scrollTop,
      canGoForward,
      progress: this.progress,
      go: (to) => this.#go(to),
      back: () => this.#navigation.back(),
      forward: () => this.#navigation.step(1),
      showMark: (index) => this.dispatchEvent(new ShowMarkRequest(index)),
      set: (change) => this.dispatchEvent(new SettingsRequest(change)),
      copied: this.#copied,
      copyLink: (id) => void this.#copyLink(entryAddress(id)),
      retry: () => this.#navigation.retry(),
    };
  }

  #searchContext(): SearchContext {
    const search = this.#search;
    return {
      strings: this.#say(),
      lang: this.source?.lang ?? '',
      size: this.source?.size ?? 0,
      query: search.query,
      findings: search.findings,
      isSettled: search.isSettled,
      active: search.active,
      type: (query) => search.type(query),
      press: (event) => this.#pressInSearch(event),
      open: (result) => this.#openResult(result),
      browse: () => this.#go({ kind: 'list', view: 'index' }),
      retry: () => search.retry(),
    };
  }

  #openResult({ id }: TermReference): void {
    this.#go({ kind: 'entry', view: this.#navigation.place?.view ?? 'index', id });
  }

  #pressInSearch({ key, isComposing, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    const isChord = altKey || ctrlKey || metaKey || shiftKey;
    if (isComposing || isChord || this.#search.query === '') return false;
    if (key === 'Escape') this.#search.clear();
    else if (key === 'Enter') void this.#search.choose().then((result) => result && this.#openResult(result));
    else return this.#search.walk(key);
    return true;
  }

  /** Escape closes; Alt with an arrow goes back and forward, as in the browser around us. */
  #press(event: KeyboardEvent): void {
    const { key, altKey } = event;
    const isOurs =
      (key === 'Escape' && this.#requestClose()) ||
      (altKey && key === 'ArrowLeft' && this.#navigation.back()) ||
      (altKey && key === 'ArrowRight' && this.#navigation.step(1));
    if (!isOurs) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #requestClose(): boolean {
    return this.#isOpen && this.dispatchEvent(new ClosePanelRequest());
  }

  async #copyLink(address: string): Promise<void> {
    const isCopied = await copyText(address);
    clearTimeout(this.#copiedTimer);
    // An address to be copied by hand stays until the reader has done so.
    if (isCopied) this.#copiedTimer = setTimeout(() => this.#setCopied('not-yet'), COPIED_MS);
    this.#setCopied(isCopied ? 'done' : 'failed');
  }

  #setCopied(state: CopyState): void {
    this.#copied = state;
    this.requestUpdate();
  }
}

define('glossator-panel', GlossatorPanel);
