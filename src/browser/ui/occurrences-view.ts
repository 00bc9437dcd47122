import { css, type TemplateResult } from 'lit';
import { html } from './template.ts';
import type { Occurrences } from './events.ts';
import { keepKeys } from './keep-keys.ts';
import type { PanelContext } from './panel-context.ts';
import { enSettings } from './settings-strings.ts';
import { complete } from './strings.ts';

/** The steps of the slider: the more to the end, the more marks. */
const STEPS: readonly Occurrences[] = ['first', 'section', 'all'];

export const occurrencesStyle = css`
  .often {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    margin-block: -8px 8px;
  }
  .often input {
    --_thumb: 14px;
    --_line: var(--_border);
    --_stop: radial-gradient(circle closest-side, var(--_muted) 80%, transparent);
    flex: 1 1 80px;
    inline-size: 80px;
    block-size: var(--_target);
    padding: 0;
    border: 0;
    background:
      var(--_stop) calc(var(--_thumb) / 2 - 3px) / 6px 6px,
      var(--_stop) center / 6px 6px,
      var(--_stop) calc(100% - var(--_thumb) / 2 + 3px) / 6px 6px,
      linear-gradient(var(--_line), var(--_line)) center / calc(100% - var(--_thumb)) 2px;
    background-repeat: no-repeat;
    cursor: pointer;
  }
  .often input:focus-visible {
    outline-offset: 2px;
  }
  .often ::-webkit-slider-thumb {
    appearance: none;
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    border: 0;
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 3px var(--_surface);
  }
  .often ::-moz-range-thumb {
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    border: 0;
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 3px var(--_surface);
  }
  .often ::-moz-range-track {
    background: none;
  }
  @media (pointer: coarse) {
    .often input {
      --_thumb: 20px;
    }
  }
  @media (forced-colors: active) {
    .often input {
      forced-color-adjust: none;
      --_surface: Canvas;
      --_muted: CanvasText;
      --_border: CanvasText;
      --_accent: CanvasText;
    }
  }
  /* As wide as the longest of them, so that the slider stays as it is while it is moved. */
  .values {
    display: grid;
  }
  .values > * {
    grid-area: 1 / 1;
  }
  .values > :not(.said) {
    visibility: hidden;
  }
`;

/** How often a term is marked, for the reader to set. */
export function occurrencesView({ strings, settings, set }: PanelContext): TemplateResult {
  const { occurrences } = settings;
  const say = complete(strings, enSettings);
  const slide = ({ target }: InputEvent): void => {
    const step = STEPS[(target as HTMLInputElement).valueAsNumber];
    if (step) set({ occurrences: step });
  };
  return html`<div class="often small">
    <label for="often">${say.markATerm}</label>
    <input
      type="range"
      id="often"
      min="0"
      max="2"
      step="1"
      aria-valuetext=${say.often[occurrences]}
      .value=${String(STEPS.indexOf(occurrences))}
      @input=${slide}
      @keydown=${keepKeys}
    />
    <span class="values" aria-hidden="true">
      ${STEPS.map((step) => html`<span class=${step === occurrences ? 'said' : ''}>${say.often[step]}</span>`)}
    </span>
  </div>`;
}
