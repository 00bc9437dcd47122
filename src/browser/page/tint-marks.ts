import { MARK_HIGHLIGHT } from './mark-renderer.ts';
import type { PageStyle } from './page-style.ts';

/** What stands in for the underline. */
export const TINT = /* css */ `@media screen {
  ::highlight(${MARK_HIGHLIGHT}) { background-color: color-mix(in srgb, currentcolor 9%, transparent); }
}`;

/**
 * Firefox before 146 paints no decoration in highlights (nor knows `text-decoration-inset`, which came with it), so
 * there the words get a tint. It comes when the page is idle: those readers wait for it a little, and no other page
 * pays for it.
 */
export function tintMarks({ sheet }: PageStyle): void {
  const paintsLines = !CSS.supports('-moz-appearance', 'none') || CSS.supports('text-decoration-inset', '0');
  // One sheet serves all pages that a reader comes to without a reload.
  const isTinted = sheet.cssRules.length > 1;
  if (!paintsLines && !isTinted) sheet.insertRule(TINT, sheet.cssRules.length);
}
