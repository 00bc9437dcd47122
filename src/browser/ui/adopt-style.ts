import type { CSSResult } from 'lit';

/** Gives a shadow tree the style of a view that is loaded later; harmless when done twice. */
export function adoptStyle(root: ShadowRoot | null, { styleSheet }: CSSResult): void {
  if (root && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
