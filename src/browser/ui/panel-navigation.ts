import type { ReactiveControllerHost } from 'lit';
import type { Contents, ContentsTerm } from '../../core/format/glossary.ts';
import type { GlossarySource, PageTerm } from './glossary-source.ts';
import { isLong } from './is-long.ts';
import { LoadController, type Loaded } from './load-controller.ts';
import type { PlaceView, SettingsViews } from './panel-context.ts';
import { PanelHistory, type Place } from './panel-history.ts';

/** Where focus and scrolling go once the place is there. */
interface Arrival {
  /** Selectors, the best first. */
  readonly focus: readonly string[];
  readonly scrollTop: number;
}

interface IndexedContents extends Contents {
  readonly byId: ReadonlyMap<string, ContentsTerm>;
}

interface NavigationHost extends ReactiveControllerHost {
  readonly source: GlossarySource | undefined;
  readonly marks: readonly PageTerm[];
  readonly renderRoot: ParentNode;
  readonly shadowRoot: ShadowRoot | null;
}

export const SELECTED_TAB = '[role="tab"][aria-selected="true"]';
const HEADING = '.body h2';
const NOTHING_YET: ReadonlyMap<string, ContentsTerm> = new Map();

/** Where the reader is inside the panel: loads what is to be seen there, and brings focus and scrolling along. */
export class PanelNavigation {
  #host: NavigationHost;
  #history = new PanelHistory();
  #contents: LoadController<IndexedContents>;
  #view: LoadController<PlaceView>;
  #settings: LoadController<SettingsViews>;
  #arrival: Arrival | undefined;

  constructor(host: NavigationHost) {
    this.#host = host;
    this.#contents = new LoadController(host);
    this.#view = new LoadController(host);
    this.#settings = new LoadController(host);
  }

  get place(): Place | undefined {
    return this.#history.current;
  }

  get contents(): Loaded<Contents> {
    return this.#contents.current;
  }

  get terms(): ReadonlyMap<string, ContentsTerm> {
    const { current } = this.#contents;
    return current.state === 'ready' ? current.value.byId : NOTHING_YET;
  }

  /** How far the place will be scrolled once it is there. */
  get scrollTop(): number {
    return this.#arrival?.scrollTop ?? 0;
  }

  get canGoForward(): boolean {
    return this.#history.canGoForward;
  }

  get view(): Loaded<PlaceView> {
    return this.#view.current;
  }

  get settingsViews(): Loaded<SettingsViews> {
    return this.#settings.current;
  }

  /** Forgets a glossary that has been replaced. */
  reset(): void {
    this.#history = new PanelHistory();
    this.#contents.clear();
    this.#view.clear();
  }

  go(place: Place, focus: readonly string[] = focusOf(place)): void {
    const left = this.leave();
    this.#history.visit(place);
    this.#arrive(left, { focus, scrollTop: 0 });
  }

  /** Stays where it is, or was when the panel was closed. */
  stay(focus: readonly string[]): void {
    const { current, scrollTop } = this.#history;
    if (current) this.#arrive(current, { focus, scrollTop });
  }

  /**
   * Goes back or forward; focus returns to what led to the place that is left.
   *
   * @returns whether there was anywhere to go
   */
  step(by: -1 | 1): boolean {
    const left = this.leave();
    if (!this.#history.step(by)) return false;
    const { current, scrollTop } = this.#history;
    const way = left && 'id' in left ? `[data-term="${CSS.escape(left.id)}"]` : '.settings';
    const row = left && left.kind !== 'list' ? [way] : [];
    if (current) this.#arrive(left, { focus: [...row, ...focusOf(current)], scrollTop });
    return true;
  }

  /** Back, or up to the list for those who came straight here. */
  back(): boolean {
    const { place } = this;
    if (this.step(-1)) return true;
    if (!place || place.kind === 'list') return false;
    this.go({ kind: 'list', view: place.view });
    return true;
  }

  /** Loads what the list of the page's marks needs: more when there are many. */
  onMarks(): void {
    const isMany = this.place?.view === 'page' && isLong(this.#host.marks.length);
    if (isMany || this.#settings.current.state !== 'ready')
      void this.#settings.load(() => loadSettingsViews(this.#host.shadowRoot, isMany));
  }

  retry(): void {
    const failed = this.#view.current.state === 'failed' ? this.#view : this.#contents;
    failed.retry();
  }

  /** To be called after each rendering: brings focus and scrolling once the place is there. */
  settle(): void {
    const body = this.#host.renderRoot.querySelector<HTMLElement>('.body');
    if (!this.#arrival || !body) return;
    const { focus, scrollTop } = this.#arrival;
    const targets = focus.map((selector) => this.#host.renderRoot.querySelector<HTMLElement>(selector));
    const isThere = this.#isThere;
    // The second best is for when the best is not in the place, not for while the place is on its way.
    const target = isThere ? targets.find(Boolean) : targets[0];
    // What led here may have vanished: until the place is there, the panel's title holds the focus.
    const title = this.#host.renderRoot.querySelector<HTMLElement>('#title');
    const holder = target && (isThere || !body.contains(target)) ? target : title;
    if (focus.length > 0) holder?.focus({ preventScroll: true });
    this.#arrival = holder === target ? { focus: [], scrollTop } : this.#arrival;
    if (!isThere) return;
    body.scrollTop = scrollTop;
    this.#arrival = undefined;
  }

  get #isThere(): boolean {
    const { place } = this;
    if (isBuiltIn(place)) return true;
    if (place?.kind === 'entry') return !this.#view.isBusy;
    return !this.#contents.isBusy && !this.#view.isBusy;
  }

  /** Remembers how far the place was scrolled. */
  leave(): Place | undefined {
    const body = this.#host.renderRoot.querySelector('.body');
    if (body) this.#history.scrollTop = body.scrollTop;
    return this.#history.current;
  }

  #arrive(left: Place | undefined, arrival: Arrival): void {
    const { source } = this.#host;
    const { place } = this;
    this.#arrival = arrival;
    this.onMarks();
    if (source && place) {
      const { state } = this.#contents.current;
      if (state === 'waiting' || state === 'failed') void this.#contents.load(() => indexed(source));
      // From entry to entry the old one may stay for the blink until the new one is there.
      if (left?.kind !== 'entry' || place.kind !== 'entry') this.#view.clear();
      if (!isBuiltIn(place)) void this.#view.load(() => loadPlaceView(source, place, this.#host.shadowRoot));
    }
    this.#host.requestUpdate();
  }
}

/** Whether a place is shown by what every panel has. */
function isBuiltIn(place: Place | undefined): boolean {
  return place?.kind === 'list' && place.view === 'page';
}

async function loadPlaceView(
  source: GlossarySource,
  place: Place,
  root: ShadowRoot | null,
): Promise<PlaceView> {
  if (place.kind === 'entry') {
    const [entry, { showEntry }] = await Promise.all([source.entry(place.id), import('./entry-view.ts')]);
    return showEntry(root, entry);
  }
  if (place.kind === 'settings') return (await import('./settings-page.ts')).loadSettingsPage(root);
  if (place.view === 'index') return (await import('./index-view.ts')).loadIndex(root, source.size);
  return (await import('./hub-view.ts')).loadHubs(root, source.size);
}

async function loadSettingsViews(root: ShadowRoot | null, isManyMarks: boolean): Promise<SettingsViews> {
  const { loadSettings } = await import('./settings-views.ts');
  if (isManyMarks) await import('./long-list.ts');
  return loadSettings(root);
}

function focusOf(place: Place): readonly string[] {
  return [place.kind === 'list' ? SELECTED_TAB : HEADING];
}

async function indexed(source: GlossarySource): Promise<IndexedContents> {
  const contents = await source.contents();
  return { ...contents, byId: new Map(contents.terms.map((term) => [term.id, term])) };
}
