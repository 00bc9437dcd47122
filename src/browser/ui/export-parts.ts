import type { LitElement } from 'lit';

/** What a page can style inside the widget: `glossator-widget::part(card)`. */
const PARTS = 'card, panel, launcher, offer, term, explanation';

/** Hands on an element's parts through the widget's shadow root, in which it stands. */
export function exportParts(element: LitElement): void {
  element.addController({ hostConnected: () => element.setAttribute('exportparts', PARTS) });
}
