/** A constructed sheet in the document and in shadow trees, put back when the host replaces their lists. */
export class PageStyle {
  readonly sheet = new CSSStyleSheet();
  /** What a document says of highlights reaches the shadow trees in it in Chromium only: they are added here. */
  readonly roots = new Set<Document | ShadowRoot>([document]);

  constructor(css: string) {
    this.sheet.replaceSync(css);
  }

  /**
   * Adopt the sheet. Call it as early as possible: a highlight rule that
   * arrives after the first layout restyles the whole page (19 ms on 130 KB of text).
   */
  ensure(): void {
    for (const root of this.roots) {
      const sheets = root.adoptedStyleSheets;
      if (!root.isConnected) this.roots.delete(root);
      else if (!sheets.includes(this.sheet)) root.adoptedStyleSheets = [...sheets, this.sheet];
    }
  }

  remove(): void {
    for (const root of this.roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }
}
