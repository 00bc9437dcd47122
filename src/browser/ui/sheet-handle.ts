import type { ReactiveControllerHost } from 'lit';
import type { SheetDrag } from './sheet-drag.ts';

/** The handle of a bottom sheet. How it is pulled loads with the first sheet; until then a button closes it. */
export class SheetHandle {
  #drag: SheetDrag | undefined;
  readonly #create: () => Promise<void>;

  constructor(host: ReactiveControllerHost, sheet: () => HTMLElement | null, dismiss: () => void) {
    this.#create = async () => {
      const { SheetDrag } = await import('./sheet-drag.ts');
      this.#drag ??= new SheetDrag(sheet, dismiss);
      host.requestUpdate();
    };
  }

  /** Listeners for the handle. */
  get drag(): Partial<Pick<SheetDrag, 'down' | 'move' | 'up'>> {
    if (!this.#drag) void this.#create();
    return this.#drag ?? {};
  }
}
