import { css, type TemplateResult } from 'lit';
import { html } from './template.ts';
import { keepKeys } from './keep-keys.ts';

interface Switch {
  readonly id: string;
  readonly label: string;
  /** What comes of it, in a sentence. */
  readonly means: string;
  readonly isOn: boolean;
  turn(isOn: boolean): void;
}

export const switchStyle = css`
  .switch {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 16px;
  }
  .switch label {
    padding-block: calc((var(--_target) - 1.5em) / 2);
    cursor: pointer;
  }
  .switch p {
    grid-column: 1;
  }
  .switch input {
    inline-size: 40px;
    block-size: 24px;
    padding: 2px;
    border: 2px solid var(--_muted);
    border-radius: 12px;
    cursor: pointer;
    transition: background-color var(--_quick);
  }
  .switch input:focus-visible {
    outline-offset: 2px;
  }
  .switch input::before {
    content: '';
    display: block;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 50%;
    background: var(--_muted);
    transition: translate var(--_quick);
  }
  .switch input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .switch input:checked::before {
    background: var(--_surface);
    translate: 16px;
  }
  .switch input:checked:dir(rtl)::before {
    translate: -16px;
  }
  @media (pointer: coarse) {
    .switch {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .switch input {
      forced-color-adjust: none;
      --_surface: Canvas;
      --_muted: CanvasText;
      --_accent: Highlight;
    }
  }
`;

/** On or off, with a sentence on what comes of it. */
export function switchView({ id, label, means, isOn, turn }: Switch): TemplateResult {
  const change = ({ target }: Event): void => turn((target as HTMLInputElement).checked);
  return html`<div class="switch">
    <label for=${id}>${label}</label>
    <input
      type="checkbox"
      role="switch"
      id=${id}
      aria-describedby="${id}-means"
      .checked=${isOn}
      @change=${change}
      @keydown=${keepKeys}
    />
    <p class="small" id="${id}-means"><bdi>${means}</bdi></p>
  </div>`;
}
