/** What the host can listen to, on the widget or anywhere above it. All bubble and are composed. */
import type { Mark } from '../page/text-run.ts';

class GlossatorEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable, detail });
  }
}

/** Fired once, when the page has been read and its marks are shown. Not cancelable. */
export class GlossatorReadyEvent extends GlossatorEvent<{ readonly marks: number }> {
  constructor(marks: number) {
    super('glossator-ready', { marks });
  }
}

/** Fired whenever what is marked has changed: `detail.terms` in reading order, one per mark. Not cancelable. */
export class GlossatorMarkEvent extends GlossatorEvent<{ readonly terms: readonly string[] }> {
  constructor(marks: readonly Mark[]) {
    super('glossator-mark', { terms: marks.map((mark) => mark.term) });
  }
}

/** Fired before a card or an entry opens. Canceling it keeps it closed, so that a host can show its own. */
export class GlossatorOpenEvent extends GlossatorEvent<{
  readonly term: string;
  readonly in: 'card' | 'panel';
}> {
  constructor(term: string, place: 'card' | 'panel') {
    super('glossator-open', { term, in: place }, true);
  }
}

/** Fired after the card or the panel has closed. Not cancelable. */
export class GlossatorCloseEvent extends GlossatorEvent<{ readonly from: 'card' | 'panel' }> {
  constructor(place: 'card' | 'panel') {
    super('glossator-close', { from: place });
  }
}

/** Fired when the reader has searched: the query and how many terms it found. Not cancelable. */
export class GlossatorSearchEvent extends GlossatorEvent<{ readonly query: string; readonly count: number }> {
  constructor(query: string, count: number) {
    super('glossator-search', { query, count });
  }
}

/** Fired when something could not be done: a stable `code`, and a `message` with cause and remedy. Not cancelable. */
export class GlossatorErrorEvent extends GlossatorEvent<{ readonly code: string; readonly message: string }> {
  constructor(code: string, message: string) {
    super('glossator-error', { code, message });
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
