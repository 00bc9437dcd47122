import { ownDocument } from '../host/own-document.ts';

/** What Tab may come to. */
const FOCUSABLE = 'a[href],button,input,select,textarea,summary,[tabindex],glossator-term';

/** Remembers what had focus, however deep in shadow trees, and gives it back without scrolling the page. */
export class FocusKeeper {
  /** What had focus, and what is around it, as long as that can tell one place of the page from another. */
  #path: HTMLElement[] = [];

  remember(): void {
    let at = ownDocument.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const path: HTMLElement[] = [];
    for (
      ;
      at && !at.contains(ownDocument.body);
      // By way of the prototype, since a form's field may have this name: one would go round in circles.
      at = Reflect.get(Element.prototype, 'parentElement', at) ?? (at.getRootNode() as ShadowRoot).host
    ) {
      path.push(at as HTMLElement);
    }
    this.#path = path;
  }

  forget(): void {
    this.#path = [];
  }

  /** Where it cannot go back because that has gone, it goes to what is nearest. */
  giveBack(): void {
    for (const element of this.#path.splice(0)) {
      for (const each of [element, ...element.querySelectorAll<HTMLElement>(FOCUSABLE)]) {
        each.focus({ preventScroll: true });
        if ((each.getRootNode() as Document).activeElement === each) return;
      }
    }
  }
}
