/** Prefixed, so that a host's own highlights are never touched. */
export const MARK_HIGHLIGHT = 'glossator-mark';
export const ACTIVE_HIGHLIGHT = 'glossator-active';

const COLOR = 'var(--glossator-mark-color, color-mix(in srgb, currentcolor 62%, transparent))';
const ACTIVE_COLOR = 'var(--glossator-accent, light-dark(#3a56c8, #8ea2ff))';
const WASH = 'var(--glossator-wash, color-mix(in srgb, var(--glossator-accent, #5b7cff) 18%, transparent))';

// WebKit paints nothing for the text-decoration shorthand inside ::highlight(); longhands do paint.
const underline = (color: string) => /* css */ `
  text-decoration-line: underline;
  text-decoration-style: dotted;
  text-decoration-color: ${color};
  text-decoration-thickness: max(1.5px, 0.09em);
  text-underline-offset: 0.22em;`;

/**
 * Everything that the page itself is given to show marks. Firefox before 146
 * paints no decoration in highlights (nor knows `text-decoration-inset`, which
 * came with it), so there the words get a tint. In print and under forced
 * colours nothing may look selected.
 */
const CSS_TEXT = /* css */ `
::highlight(${MARK_HIGHLIGHT}) {${underline(COLOR)}
}
::highlight(${ACTIVE_HIGHLIGHT}) {${underline(ACTIVE_COLOR)}
  background-color: ${WASH};
}
@supports (-moz-appearance: none) and (not (text-decoration-inset: 0)) {
  ::highlight(${MARK_HIGHLIGHT}) { background-color: color-mix(in srgb, currentcolor 9%, transparent); }
}
glossator-term {${underline(COLOR)}
  cursor: help;
}
glossator-term:focus-visible { outline: 2px solid ${ACTIVE_COLOR}; outline-offset: 2px; border-radius: 2px; }
glossator-term[data-active] { text-decoration-color: ${ACTIVE_COLOR}; background-color: ${WASH}; }
@media print {
  ::highlight(${MARK_HIGHLIGHT}), ::highlight(${ACTIVE_HIGHLIGHT}) { text-decoration-line: none; background-color: transparent; }
  glossator-term, glossator-term[data-active] { text-decoration-line: none; background-color: transparent; }
}
@media (forced-colors: active) {
  ::highlight(${MARK_HIGHLIGHT}), ::highlight(${ACTIVE_HIGHLIGHT}) { background-color: transparent; text-decoration-color: CanvasText; }
}`;

/** A constructed sheet in the document, put back when the host replaces its list. */
export class MarkStyle {
  readonly #sheet = new CSSStyleSheet();

  constructor() {
    this.#sheet.replaceSync(CSS_TEXT);
  }

  /**
   * Adopt the sheet. Call it as early as possible: a highlight rule that
   * arrives after the first layout restyles the whole page (19 ms on 130 KB of text).
   */
  ensure(): void {
    const sheets = document.adoptedStyleSheets;
    if (!sheets.includes(this.#sheet)) document.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  remove(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
