import { ownDocument } from '../host/own-document.ts';

/** What has focus, looked for inside open shadow roots too. */
export function deepActiveElement(): Element | null {
  let active = ownDocument.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
