/**
 * What the elements ask of whoever wires them up. Free of Lit, so that the
 * widget can listen before any element is loaded. All bubble and are composed.
 */
import type { GlossarySource } from './glossary-source.ts';
import type { Strings } from './strings.ts';

const REACH = { bubbles: true, composed: true } as const;

/** The four lists of the panel, in the order of its tabs. */
export type PanelView = 'page' | 'index' | 'topics' | 'paths';

/** How often a term is marked: first on the page, first in each section, always. */
export type Occurrences = 'first' | 'section' | 'all';

/** "Read more" on a card: show this term's entry in the panel. */
export class EntryRequest extends Event {
  static readonly type = 'glossator-entry-request';
  readonly term: string;
  constructor(term: string) {
    super(EntryRequest.type, REACH);
    this.term = term;
  }
}

/** A card asks to be closed, with focus going back where it came from when `restoreFocus`. */
export class CloseCardRequest extends Event {
  static readonly type = 'glossator-close-card-request';
  readonly restoreFocus: boolean;
  constructor(restoreFocus: boolean) {
    super(CloseCardRequest.type, REACH);
    this.restoreFocus = restoreFocus;
  }
}

/** The launcher was pressed: open the panel, or close it. */
export class TogglePanelRequest extends Event {
  static readonly type = 'glossator-toggle-panel-request';
  constructor() {
    super(TogglePanelRequest.type, REACH);
  }
}

/** The panel asks to be closed (its button, Escape, or a flick). */
export class ClosePanelRequest extends Event {
  static readonly type = 'glossator-close-panel-request';
  constructor() {
    super(ClosePanelRequest.type, REACH);
  }
}

/** "Show in text" in the list "On this page"; `mark` is an index into the list that was set. */
export class ShowMarkRequest extends Event {
  static readonly type = 'glossator-show-mark-request';
  readonly mark: number;
  constructor(mark: number) {
    super(ShowMarkRequest.type, REACH);
    this.mark = mark;
  }
}

/** The reader wants terms to be marked more or less often, as long as this page is open. */
export class OccurrencesRequest extends Event {
  static readonly type = 'glossator-occurrences-request';
  readonly occurrences: Occurrences;
  constructor(occurrences: Occurrences) {
    super(OccurrencesRequest.type, REACH);
    this.occurrences = occurrences;
  }
}

/** The reader has searched: sent once per settled query, with what was found. */
export class SearchReport extends Event {
  static readonly type = 'glossator-search-report';
  readonly query: string;
  readonly count: number;
  constructor(query: string, count: number) {
    super(SearchReport.type, REACH);
    this.query = query;
    this.count = count;
  }
}

/** @param strings - in the language of the interface, unless that is English */
type Provide = (source: GlossarySource, strings: Strings | undefined) => void;

/** An element in the page's flow asks for the glossary. Whoever has one calls `provide` and stops the event. */
export class SourceRequest extends Event {
  static readonly type = 'glossator-source-request';
  readonly provide: Provide;
  constructor(provide: Provide) {
    super(SourceRequest.type, REACH);
    this.provide = provide;
  }
}
