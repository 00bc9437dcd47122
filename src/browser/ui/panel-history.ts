import type { PanelView } from './events.ts';

/** What the panel can show under its header. `view` is the tab that it stands under. */
export type Place =
  | { readonly kind: 'list'; readonly view: PanelView }
  | { readonly kind: 'topic'; readonly view: 'topics'; readonly id: string }
  | { readonly kind: 'path'; readonly view: 'paths'; readonly id: string }
  | { readonly kind: 'entry'; readonly view: PanelView; readonly id: string }
  | { readonly kind: 'settings'; readonly view: PanelView };

interface Stop {
  readonly place: Place;
  scrollTop: number;
}

/** Where the reader has been inside the panel, as a browser keeps it. */
export class PanelHistory {
  #stops: Stop[] = [];
  #at = -1;

  get current(): Place | undefined {
    return this.#stops[this.#at]?.place;
  }

  get scrollTop(): number {
    return this.#stops[this.#at]?.scrollTop ?? 0;
  }

  set scrollTop(pixels: number) {
    const stop = this.#stops[this.#at];
    if (stop) stop.scrollTop = pixels;
  }

  get canGoForward(): boolean {
    return this.#at < this.#stops.length - 1;
  }

  /** Goes to a new place and drops those ahead. From list to list there is nothing worth going back to. */
  visit(place: Place): void {
    if (this.current?.kind === 'list' && place.kind === 'list') this.#at -= 1;
    this.#stops.length = this.#at + 1;
    this.#stops.push({ place, scrollTop: 0 });
    this.#at += 1;
  }

  /** @returns whether there was anywhere to go */
  step(by: -1 | 1): boolean {
    if (!this.#stops[this.#at + by]) return false;
    this.#at += by;
    return true;
  }
}
