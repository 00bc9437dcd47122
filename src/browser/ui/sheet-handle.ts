import { css, type ReactiveElement, type TemplateResult } from 'lit';
import { html } from './template.ts';

/** What card and panel share: how they come, and their looks as a sheet at the bottom of the screen. */
export const sheetStyle = css`
  .card,
  .panel {
    position: fixed;
    margin: 0;
    padding: 0;
    transition-property: opacity, translate;
    transition-duration: var(--_quick);
    transition-timing-function: ease-out;
  }
  .sheet {
    border-radius: calc(var(--_radius) + 4px) calc(var(--_radius) + 4px) 0 0;
  }
  .sheet.dragging {
    transition: none;
  }
  .grip {
    flex: none;
    block-size: 20px;
    touch-action: none;
    cursor: grab;
  }
  .grip::before {
    content: '';
    display: block;
    inline-size: 36px;
    margin-inline: auto;
    border-block-start: 4px solid var(--_border);
    border-radius: 2px;
    translate: 0 8px;
  }
`;

/** The handle of a bottom sheet. How it is pulled loads with the first sheet; until then a button closes it. */
export class SheetHandle {
  #drag: Promise<unknown> | undefined;
  readonly #load: () => Promise<unknown>;

  constructor(host: ReactiveElement, sheet: () => HTMLElement | null, dismiss: () => void) {
    this.#load = async () => {
      const { SheetDrag } = await import('./sheet-drag.ts');
      return new SheetDrag(host.renderRoot, sheet, dismiss);
    };
  }

  /** The handle itself. */
  get grip(): TemplateResult {
    this.#drag ??= this.#load();
    this.#drag.catch(() => (this.#drag = undefined));
    return html`<div class="grip"></div>`;
  }
}
