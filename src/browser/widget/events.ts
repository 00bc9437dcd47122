/** What the host can listen to, on the widget or anywhere above it. All bubble and are composed. */
import type { Mark } from '../page/text-run.ts';

const REACH = { bubbles: true, composed: true } as const;

/** Fired once, when the page has been read and its marks are shown. Not cancelable. */
export class GlossatorReadyEvent extends CustomEvent<{ readonly marks: number }> {
  static readonly type = 'glossator-ready';
  constructor(marks: number) {
    super(GlossatorReadyEvent.type, { ...REACH, detail: { marks } });
  }
}

/** Fired whenever what is marked has changed: `detail.terms` in reading order, one per mark. Not cancelable. */
export class GlossatorMarkEvent extends CustomEvent<{ readonly terms: readonly string[] }> {
  static readonly type = 'glossator-mark';
  constructor(marks: readonly Mark[]) {
    super(GlossatorMarkEvent.type, { ...REACH, detail: { terms: marks.map((mark) => mark.term) } });
  }
}

/** Fired before a card or an entry opens. Canceling it keeps it closed, so that a host can show its own. */
export class GlossatorOpenEvent extends CustomEvent<{ readonly term: string; readonly in: 'card' | 'panel' }> {
  static readonly type = 'glossator-open';
  constructor(term: string, place: 'card' | 'panel') {
    super(GlossatorOpenEvent.type, { ...REACH, cancelable: true, detail: { term, in: place } });
  }
}

/** Fired after the card or the panel has closed. Not cancelable. */
export class GlossatorCloseEvent extends CustomEvent<{ readonly from: 'card' | 'panel' }> {
  static readonly type = 'glossator-close';
  constructor(place: 'card' | 'panel') {
    super(GlossatorCloseEvent.type, { ...REACH, detail: { from: place } });
  }
}

/** Fired when the reader has searched: the query and how many terms it found. Not cancelable. */
export class GlossatorSearchEvent extends CustomEvent<{ readonly query: string; readonly count: number }> {
  static readonly type = 'glossator-search';
  constructor(query: string, count: number) {
    super(GlossatorSearchEvent.type, { ...REACH, detail: { query, count } });
  }
}

/** Fired when something could not be done: a stable `code`, and a `message` with cause and remedy. Not cancelable. */
export class GlossatorErrorEvent extends CustomEvent<{ readonly code: string; readonly message: string }> {
  static readonly type = 'glossator-error';
  constructor(code: string, message: string) {
    super(GlossatorErrorEvent.type, { ...REACH, detail: { code, message } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'glossator-ready': GlossatorReadyEvent;
    'glossator-mark': GlossatorMarkEvent;
    'glossator-open': GlossatorOpenEvent;
    'glossator-close': GlossatorCloseEvent;
    'glossator-search': GlossatorSearchEvent;
    'glossator-error': GlossatorErrorEvent;
  }
}
