import { ownDocument } from '../host/own-document.ts';
import { MARK_HIGHLIGHT } from './mark-renderer.ts';
import type { Page } from './page.ts';

/** Layout may change without any event; this is as late as a line may then be. */
const LATEST_MS = 400;

const LINE_STYLE = /* css */ `
.lines { position: fixed; inset: 0 auto auto 0; z-index: 2147483646; pointer-events: none; }
.line { position: fixed; inset: 0 auto auto 0; border: 0 dotted CanvasText; border-block-end-width: 2px; }
.line.upright { border-block-end-width: 0; border-inline-start-width: 2px; }
@media print { .lines { display: none; } }`;

/** Where a line is to be drawn, in CSS pixels of the viewport. */
interface Line {
  readonly rect: DOMRect;
  readonly isUpright: boolean;
}

/**
 * Underlines for readers who force their own colours. Chromium then paints each highlight as though it were selected,
 * whatever its style says, and the specification has no way out but on the page's own elements.
 *
 * @see https://github.com/w3c/csswg-drafts/issues/7264
 */
export class ForcedLines {
  readonly #page: Page;
  readonly #root: ShadowRoot;
  readonly #layer = ownDocument.createElement('div');
  #frame = 0;

  constructor(page: Page, root: ShadowRoot) {
    this.#page = page;
    this.#root = root;
    const style = new CSSStyleSheet();
    style.replaceSync(LINE_STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
    this.#layer.className = 'lines';
    this.#layer.ariaHidden = 'true';
  }

  /** Draws for as long as `signal` lasts, and leaves painting to the page after that. */
  start(signal: AbortSignal): void {
    CSS.highlights.delete(MARK_HIGHLIGHT);
    this.#root.append(this.#layer);
    const draw = () => this.#request();
    for (const type of ['scroll', 'resize']) addEventListener(type, draw, { capture: true, signal });
    const timer = setInterval(draw, LATEST_MS);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      cancelAnimationFrame(this.#frame);
      this.#layer.remove();
      this.#page.renderer.refresh?.();
    });
    draw();
  }

  #request(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const lines = [...this.#page.renderer.visible].flatMap(([, range]) => linesUnder(range));
    const layer = this.#layer;
    while (layer.children.length > lines.length) layer.lastChild?.remove();
    while (layer.children.length < lines.length) layer.append(ownDocument.createElement('div'));
    // A page that is zoomed by CSS zooms these lengths too.
    const zoom = (layer as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    for (const [index, { rect, isUpright }] of lines.entries()) {
      const { style, classList } = layer.children[index] as HTMLElement;
      classList.add('line');
      classList.toggle('upright', isUpright);
      const top = isUpright ? rect.top : rect.bottom - 2;
      style.translate = `${rect.left / zoom}px ${top / zoom}px`;
      style.width = isUpright ? '0' : `${rect.width / zoom}px`;
      style.height = isUpright ? `${rect.height / zoom}px` : '0';
    }
  }
}

function linesUnder(range: Range): readonly Line[] {
  const parent = range.startContainer.parentElement;
  // What is wrapped has a line of its own.
  if (!parent || parent.localName === 'glossator-term') return [];
  const isUpright = getComputedStyle(parent).writingMode.startsWith('vertical');
  return [...range.getClientRects()]
    .filter((rect) => isInSight(rect, range))
    .map((rect) => ({ rect, isUpright }));
}

/** A line lies above everything, so nothing may lie above the words. */
function isInSight({ left, top, width, height }: DOMRect, range: Range): boolean {
  if (width === 0 || height === 0) return false;
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  // Text at the top of a shadow tree is in no element of the tree: what is hit there is the host.
  return hit !== null && (range.intersectsNode(hit) || range.startContainer.parentNode === hit.shadowRoot);
}
