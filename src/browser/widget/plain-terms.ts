import { ownDocument } from '../host/own-document.ts';
import type { Page } from '../page/page.ts';
import { WRAPPED } from '../page/mark-renderer.ts';

/** It has to outrank what the page is given for all of them. */
const PLAIN_STYLE = ':host { text-decoration-line: none !important; cursor: auto !important; }';

/** Makes words that their author marked like any others, and back again, as their reader wants it. */
export function plainTerms(widget: HTMLElement, page: Page): void {
  const plain = new CSSStyleSheet();
  plain.replaceSync(PLAIN_STYLE);
  const see = (element: Element) => {
    const root = element.shadowRoot;
    const words = root?.querySelector('span');
    const term = element.getAttribute('term');
    if (!root || !words || term === null) return;
    const isPlain = page.answers?.({ term, element }) === false;
    if (isPlain === root.adoptedStyleSheets.includes(plain)) return;
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== plain);
    root.adoptedStyleSheets = isPlain ? [...others, plain] : others;
    words.role = isPlain ? null : 'button';
    words.ariaHasPopup = isPlain ? null : 'dialog';
    words.tabIndex = isPlain ? -1 : 0;
  };
  const seeAll = () => ownDocument.querySelectorAll(`glossator-term:not([${WRAPPED}])`).forEach(see);
  widget.addEventListener('glossator-mark', seeAll, { signal: page.signal });
  void customElements.whenDefined('glossator-term').then(seeAll);
}
