/** What the host can listen to, on the widget or anywhere above it, and what `detail` then holds. */
export interface GlossatorDetails {
  /** Once, when the page has been read and its marks are shown. */
  readonly 'glossator-ready': { readonly marks: number };
  /** Whenever what is marked has changed: in reading order, one term per mark. */
  readonly 'glossator-mark': { readonly terms: readonly string[] };
  /** Before a card or an entry opens. Canceling it keeps it closed, so that a host can show its own. */
  readonly 'glossator-open': { readonly term: string; readonly in: 'card' | 'panel' };
  /** After the card or the panel has closed. */
  readonly 'glossator-close': { readonly from: 'card' | 'panel' };
  /** When the reader has searched: the query and how many terms it found. */
  readonly 'glossator-search': { readonly query: string; readonly count: number };
  /** When something could not be done: a stable `code`, and a `message` with cause and remedy. */
  readonly 'glossator-error': { readonly code: string; readonly message: string };
}

/** It bubbles and is composed; only `glossator-open` can be canceled. */
export type GlossatorEvent<Type extends keyof GlossatorDetails> = CustomEvent<GlossatorDetails[Type]>;

/** @returns whether the host lets it happen */
export function fire<Type extends keyof GlossatorDetails>(
  target: EventTarget,
  type: Type,
  detail: GlossatorDetails[Type],
): boolean {
  const cancelable = type === 'glossator-open';
  return target.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
}

declare global {
  interface HTMLElementEventMap extends GlossatorEventMap {}
}

type GlossatorEventMap = { readonly [Type in keyof GlossatorDetails]: GlossatorEvent<Type> };
