import type { TemplateResult } from 'lit';
import type { Contents, ContentsTerm, TermReference } from '../../core/format/glossary.ts';
import type { PanelView, ReaderSettings, SettingsChange } from './events.ts';
import type { PageTerm } from './glossary-source.ts';
import type { Loaded } from './load-controller.ts';
import type { Place } from './panel-history.ts';
import type { PathProgress } from './path-progress.ts';
import type { PanelStrings } from './panel-strings.ts';
import type { Findings } from './search-controller.ts';

/** Whether the shown entry's link has been copied; after a failure it is shown, to be copied by hand. */
export type CopyState = 'not-yet' | 'done' | 'failed';

/** Shows a place; it comes with code that only places of its kind need. */
export type PlaceView = (panel: PanelContext) => TemplateResult;

/** Where a reader sets something; their code comes once the panel is open. */
export interface SettingsViews {
  /** In the panel's head: leads to the page of settings, and back. */
  readonly button: PlaceView;
  /** Above the list "On this page". */
  readonly marking: PlaceView;
}

/** What the panel's views are given: data to show, and what a reader can do with it. */
export interface PanelContext {
  readonly strings: PanelStrings;
  /** Language of the explanations. */
  readonly lang: string;
  readonly place: Place;
  readonly marks: readonly PageTerm[];
  readonly settings: ReaderSettings;
  readonly settingsViews: Loaded<SettingsViews>;
  readonly contents: Loaded<Contents>;
  readonly terms: ReadonlyMap<string, ContentsTerm>;
  /** What shows the place, unless its list view does. */
  readonly view: Loaded<PlaceView>;
  /** How far the place will be scrolled once it is there. */
  readonly scrollTop: number;
  /** Whether the reader has been further, and come back. */
  readonly canGoForward: boolean;
  readonly progress: PathProgress;
  readonly copied: CopyState;
  go(place: Place): void;
  /** To where the reader came from, or else up to the list. */
  back(): void;
  forward(): void;
  showMark(index: number): void;
  set(change: SettingsChange): void;
  copyLink(term: string): void;
  retry(): void;
}

/** A tab of the panel and the list under it. */
export interface ListView {
  readonly id: PanelView;
  label(strings: PanelStrings, marks: number): string;
  /** Left out where it comes with code of its own. */
  list?(panel: PanelContext): TemplateResult;
}

/** The search as the header and the results need it. */
export interface SearchContext {
  readonly strings: PanelStrings;
  readonly lang: string;
  readonly size: number;
  readonly query: string;
  readonly findings: Loaded<Findings>;
  /** Whether the query is what the reader meant, and its answer may be announced. */
  readonly isSettled: boolean;
  /** Index of the result that Enter opens; -1 for none. */
  readonly active: number;
  type(query: string): void;
  /** @returns whether the key meant something to the search */
  press(event: KeyboardEvent): boolean;
  retry(): void;
  open(term: TermReference): void;
  browse(): void;
}
