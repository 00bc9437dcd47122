/** Remembers what had focus, however deep in shadow trees, and gives it back without scrolling the page. */
export class FocusKeeper {
  #before: HTMLElement | undefined;

  remember(): void {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    this.#before = active instanceof HTMLElement && active !== document.body ? active : undefined;
  }

  giveBack(): void {
    this.#before?.focus({ preventScroll: true });
    this.#before = undefined;
  }
}
