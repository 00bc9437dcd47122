import { LitElement, css, nothing, type TemplateResult } from 'lit';
import { html, svg } from './template.ts';
import { adoptStyle } from './adopt-style.ts';
import { define } from './define.ts';
import { SettingsRequest, TogglePanelRequest } from './events.ts';
import { exportParts } from './export-parts.ts';
import { icon } from './icons.ts';
import { LoadController } from './load-controller.ts';
import { en, type Strings } from './strings.ts';
import { controls, isolation, tokens } from './theme.ts';
import type { WayBack } from './way-back.ts';

/** An open book whose last line is dotted, as a mark in the text is. */
const bookIcon = icon(svg`
  <path d="M10 5.2C8 3.9 5.4 3.4 2.5 3.5v11.6c2.9-.1 5.5.4 7.5 1.7 2-1.3 4.6-1.8 7.5-1.7V3.5c-2.9-.1-5.500.4-7.5 1.7z" />
  <path d="M10 5.2v11.6M12.6 7.9c.7-.2 1.5-.3 2.3-.4" />
  <path stroke-dasharray="0.1 2.2" d="M12.6 11.4c.7-.2 1.5-.3 2.3-.4" />
`);

const launcherStyle = css`
  .launcher {
    position: fixed;
    inset-block-end: calc(16px + env(safe-area-inset-bottom));
    inset-inline-end: calc(16px + env(safe-area-inset-right));
    z-index: 2147483000;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-inline-size: 44px;
    block-size: 44px;
    padding-inline: 11px;
    border: 1px solid var(--_border);
    border-radius: 22px;
    color: var(--_muted);
    box-shadow: 0 4px 16px -4px var(--_shadow);
    font-variant-numeric: tabular-nums;
    transition: opacity var(--_quick);
  }
  :host([side='start']) .launcher {
    inset-inline: calc(16px + env(safe-area-inset-left)) auto;
  }
  .launcher:hover,
  .launcher:focus-visible {
    color: var(--_text);
  }
  .count {
    font-size: 0.8667em;
    font-weight: 600;
    padding-inline-end: 3px;
  }
  /* While the panel is open it stands here itself; focus may still return to the button. */
  .launcher[aria-expanded='true'] {
    opacity: 0;
    pointer-events: none;
  }
  /* Fixed, or it would make some pages a pixel longer. */
  .unseen {
    position: fixed;
    inset: 0 auto auto 0;
  }
  /* Until the way back is there; what has focus stays what it is. */
  .off {
    visibility: hidden;
  }
`;

/**
 * `<glossator-launcher>`: the quiet button at the page's corner that opens the panel.
 *
 * @csspart launcher - the floating button
 */
export class GlossatorLauncher extends LitElement {
  static override properties = {
    count: { type: Number },
    expanded: { type: Boolean },
    failure: { attribute: false },
    isOff: { attribute: false },
    keys: {},
    strings: { attribute: false },
  };
  static override styles = [isolation, tokens, controls, launcherStyle];

  /** How many terms this page has. */
  declare count: number;
  /** Whether the panel is open. */
  declare expanded: boolean;
  /** What a reader is told whose press brought nothing; the next one tries again. */
  declare failure: string | undefined;
  /** Whether the reader has switched us off: then it is only the way back. */
  declare isOff: boolean | undefined;
  /** The keys for the next and the previous term, as `aria-keyshortcuts` has them. */
  declare keys: string | undefined;
  declare strings: Strings;

  #wayBack = new LoadController<WayBack>(this);

  constructor() {
    super();
    exportParts(this);
    this.count = 0;
    this.expanded = false;
    this.strings = en;
  }

  protected override willUpdate(): void {
    const { state } = this.#wayBack.current;
    if (this.isOff && state !== 'ready') void this.#wayBack.load(() => loadWayBack(this.shadowRoot));
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  protected override render(): TemplateResult {
    const { current } = this.#wayBack;
    const away = this.isOff && current.state === 'ready' ? current.value(this.strings) : undefined;
    return html`<button
        class="launcher surface ${this.isOff ? 'off' : ''}"
        part="launcher"
        lang=${this.strings.lang}
        dir=${this.strings.dir ?? nothing}
        tabindex=${this.expanded ? '-1' : nothing}
        aria-label=${away?.label ?? this.failure ?? this.strings.launcher(this.count)}
        title=${away?.label ?? nothing}
        aria-keyshortcuts=${this.keys ?? nothing}
        aria-expanded=${this.expanded ? 'true' : this.isOff ? nothing : 'false'}
        @click=${() =>
          this.dispatchEvent(this.isOff ? new SettingsRequest({ isOff: false }) : new TogglePanelRequest())}
      >
        ${bookIcon} ${away?.stroke ?? nothing}
        ${this.failure || this.count > 0 ? html`<span class="count">${this.failure ?? this.count}</span>` : nothing}
      </button>
      <div class="unseen" role="status" lang=${this.strings.lang}>${this.failure ?? nothing}</div>`;
  }
}

async function loadWayBack(root: ShadowRoot | null): Promise<WayBack> {
  const { wayBack, wayBackStyle } = await import('./way-back.ts');
  adoptStyle(root, wayBackStyle);
  return wayBack;
}

define('glossator-launcher', GlossatorLauncher);
