import { adoptStyles, type LitElement } from 'lit';

/**
 * Gives an element its style sheets back, which another document has taken from it; in that one they cannot be used.
 * To be called when a document has adopted it.
 */
export function dressAgain({ ownerDocument, renderRoot, constructor }: LitElement): void {
  if (ownerDocument !== document) return;
  adoptStyles(renderRoot as ShadowRoot, (constructor as typeof LitElement).elementStyles);
}
