import type { ReactiveControllerHost } from 'lit';
import type { Contents, ContentsTerm } from '../../core/format/glossary.ts';
import { adoptStyle } from './adopt-style.ts';
import type { GlossarySource } from './glossary-source.ts';
import { LoadController, type Loaded } from './load-controller.ts';
import type { OccurrencesView, PlaceView } from './panel-context.ts';
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
  #view: LoadController<PlaceView | undefined>;
  #occurrences: LoadController<OccurrencesView>;
  #arrival: Arrival | undefined;

  constructor(host: NavigationHost) {
    this.#host = host;
    this.#contents = new LoadController(host);
    this.#view = new LoadController(host);
    this.#occurrences = new LoadController(host);
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

  get view(): Loaded<PlaceView | undefined> {
    return this.#view.current;
  }

  get occurrencesView(): Loaded<OccurrencesView> {
    return this.#occurrences.current;
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
    const row = left && left.kind !== 'list' ? [`[data-term="${CSS.escape(left.id)}"]`] : [];
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

  retry(): void {
    const failed = this.#view.current.state === 'failed' ? this.#view : this.#contents;
    failed.retry();
  }

  /** To be called after each rendering: brings focus and scrolling once the place is there. */
  settle(): void {
    const body = this.#host.renderRoot.querySelector<HTMLElement>('.body');
    if (!this.#arrival || !body) return;
    const { focus, scrollTop } = this.#arrival;
    const target = focus
      .map((selector) => this.#host.renderRoot.querySelector<HTMLElement>(selector))
      .find(Boolean);
    const isThere = this.#isThere;
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
    if (place?.kind === 'list' && place.view === 'page') return true;
    if (place?.kind === 'entry') return !this.#view.isBusy;
    return !this.#contents.isBusy && (isBuiltIn(place) || !this.#view.isBusy);
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
    if (place?.view === 'page' && this.#occurrences.current.state !== 'ready')
      void this.#occurrences.load(() => loadOccurrencesView(this.#host.shadowRoot));
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
  return place?.kind === 'list' && (place.view === 'page' || place.view === 'index');
}

async function loadPlaceView(
  source: GlossarySource,
  place: Place,
  root: ShadowRoot | null,
): Promise<PlaceView | undefined> {
  if (place.kind === 'entry') return loadPage(source, place.id, root);
  return (await import('./hub-view.ts')).loadHubs(root);
}

async function loadPage(
  source: GlossarySource,
  term: string,
  root: ShadowRoot | null,
): Promise<PlaceView | undefined> {
  const [entry, { entryStyle, entryView }] = await Promise.all([
    source.entry(term),
    import('./entry-view.ts'),
  ]);
  adoptStyle(root, entryStyle);
  return entry && ((panel) => entryView(panel, entry));
}

async function loadOccurrencesView(root: ShadowRoot | null): Promise<OccurrencesView> {
  const { loadOccurrences } = await import('./occurrences-view.ts');
  return loadOccurrences(root);
}

function focusOf(place: Place): readonly string[] {
  if (place.kind !== 'list') return [HEADING];
  return place.letter === undefined ? [SELECTED_TAB] : ['.body .letter'];
}

async function indexed(source: GlossarySource): Promise<IndexedContents> {
  const contents = await source.contents();
  return { ...contents, byId: new Map(contents.terms.map((term) => [term.id, term])) };
}
