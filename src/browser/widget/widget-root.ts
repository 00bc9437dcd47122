/**
 * The widget takes no room on the page. Important rules inside a shadow root
 * outrank a page's important ones, so `*{all:unset!important}` cannot reach it.
 */
const WIDGET_STYLE = /* css */ `
:host {
  display: block !important;
  position: fixed !important;
  inset: auto !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  opacity: 1 !important;
  overflow: visible !important;
  transform: none !important;
  filter: none !important;
  contain: none !important;
}
@media print { :host { display: none !important; } }
`;

/** The widget's shadow root, emptied of what was there before it was moved or started anew. */
export function openRoot(widget: HTMLElement): ShadowRoot {
  const root = widget.shadowRoot ?? widget.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(WIDGET_STYLE);
  root.adoptedStyleSheets = [style];
  root.replaceChildren();
  return root;
}
