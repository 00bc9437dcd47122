import type { TemplateResult } from 'lit';
import type { Contents, ContentsTerm } from '../../core/format/glossary.ts';
import type { Occurrences, PanelView } from './events.ts';
import type { PageTerm, SearchResult } from './glossary-source.ts';
import type { Loaded } from './load-controller.ts';
import type { Place } from './panel-history.ts';
import type { PathProgress } from './path-progress.ts';
import type { PanelStrings } from './panel-strings.ts';

/** Whether the shown entry's link has been copied; after a failure it is shown, to be copied by hand. */
export type CopyState = 'not-yet' | 'done' | 'failed';

/** Shows a place; it comes with code that only places of its kind need. */
export type PlaceView = (panel: PanelContext) => TemplateResult;

/** Shows how often a term is marked; it comes with code that only "On this page" needs. */
export type OccurrencesView = (panel: PanelContext) => TemplateResult;

/** What the panel's views are given: data to show, and what a reader can do with it. */
export interface PanelContext {
  readonly strings: PanelStrings;
  /** Language of the explanations. */
  readonly lang: string;
  readonly place: Place;
  readonly marks: readonly PageTerm[];
  readonly occurrences: Occurrences;
  readonly occurrencesView: Loaded<OccurrencesView>;
  readonly contents: Loaded<Contents>;
  readonly terms: ReadonlyMap<string, ContentsTerm>;
  /** What shows the place, unless its list view does; `undefined` when there is no such term. */
  readonly view: Loaded<PlaceView | undefined>;
  readonly progress: PathProgress;
  readonly copied: CopyState;
  go(place: Place): void;
  /** To where the reader came from, or else up to the list. */
  back(): void;
  showMark(index: number): void;
  markOften(occurrences: Occurrences): void;
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
  readonly results: Loaded<readonly SearchResult[]>;
  /** Index of the result that Enter opens; -1 for none. */
  readonly active: number;
  type(query: string): void;
  /** @returns whether the key meant something to the search */
  press(event: KeyboardEvent): boolean;
  retry(): void;
  open(result: SearchResult): void;
  browse(): void;
}
