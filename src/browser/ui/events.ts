/**
 * What the elements ask of whoever wires them up. Free of Lit, so that the
 * widget can listen before any element is loaded. All bubble and are composed.
 */
import type { GlossarySource, PageTerm } from './glossary-source.ts';
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

/** The card asks to be closed (its button, a flick, or Tab beyond its ends). */
export class CloseCardRequest extends Event {
  static readonly type = 'glossator-close-card-request';
  constructor() {
    super(CloseCardRequest.type, REACH);
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

/** How large the type of card and panel is. */
export type TextSize = 'small' | 'medium' | 'large' | 'largest';

/** What a reader can set. What is left out is as the author has it, or as everybody has it. */
export interface Choices {
  /** Nothing is marked on this site, and no card opens. */
  readonly isOff?: boolean;
  /** Terms are listed only, not marked in the text. */
  readonly isPlain?: boolean;
  readonly occurrences?: Occurrences;
  readonly textSize?: TextSize;
  /** Terms that the reader knows; they are not marked any more. */
  readonly known?: readonly string[];
}

/** What holds now, by the reader's choice or the author's. */
export interface ReaderSettings extends Choices {
  readonly occurrences: Occurrences;
  /** Where the page names terms that the reader knows, one for each. */
  readonly hidden?: readonly PageTerm[];
  /** Whether all has been reset, and nothing been set since. */
  readonly isReset?: boolean;
}

/** Choices replace those before; others stay. `reset` is taken back by `undo`, as long as nothing is set in between. */
export type SettingsChange = Choices | 'reset' | 'undo';

/** The reader sets something, or wants all as it was at first. */
export class SettingsRequest extends Event {
  static readonly type = 'glossator-settings-request';
  readonly change: SettingsChange;
  constructor(change: SettingsChange) {
    super(SettingsRequest.type, REACH);
    this.change = change;
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
