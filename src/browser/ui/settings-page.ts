import { css, nothing, type TemplateResult } from 'lit';
import { html } from './template.ts';
import { adoptStyle } from './adopt-style.ts';
import { breadcrumb } from './breadcrumb.ts';
import type { SettingsChange, TextSize } from './events.ts';
import { keepKeys } from './keep-keys.ts';
import { knownList } from './known-view.ts';
import { occurrencesView } from './occurrences-view.ts';
import { pageStyle } from './page-style.ts';
import type { PanelContext, PlaceView } from './panel-context.ts';
import { enSettings, type SettingsStrings } from './settings-strings.ts';
import { complete } from './strings.ts';
import { switchStyle, switchView } from './switch-view.ts';

const SIZES: readonly TextSize[] = ['small', 'medium', 'large', 'largest'];

const settingsPageStyle = css`
  .choice {
    padding: 12px 0;
    border-block-end: 1px solid var(--_border);
  }
  .choice .often {
    margin-block: 4px -8px;
  }
  .sizes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    margin: 0;
    border-width: 0 0 1px;
  }
  legend {
    float: inline-start;
    padding: 0;
  }
  .sizes > div {
    display: flex;
    margin-inline-start: auto;
  }
  .size {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: max(40px, var(--_target));
    block-size: max(36px, var(--_target));
    border: 1px solid var(--_border);
    margin-inline-start: -1px;
    line-height: 1;
    cursor: pointer;
  }
  .size:first-child {
    border-start-start-radius: 8px;
    border-end-start-radius: 8px;
  }
  .size:last-child {
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
  }
  .size input {
    position: absolute;
    inset: 0;
    inline-size: auto;
    block-size: auto;
    padding: 0;
    border: 0;
    border-radius: inherit;
    cursor: pointer;
  }
  .size input:checked {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .size input:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    z-index: 1;
  }
  .size input:checked + span {
    color: var(--_accent);
    font-weight: 600;
  }
  .bottom {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    margin-block-start: 16px;
  }
  .bottom p {
    flex-basis: 100%;
  }
  .choice .rows {
    margin-block-start: 4px;
  }
`;

/** The page of settings. */
export function loadSettingsPage(root: ShadowRoot | null): PlaceView {
  adoptStyle(root, switchStyle);
  adoptStyle(root, pageStyle);
  adoptStyle(root, settingsPageStyle);
  const page = new SettingsPage();
  return (panel) => page.show(panel);
}

/** Remembers what the reader was told last. */
class SettingsPage {
  #status = '';

  show(given: PanelContext): TemplateResult {
    const set = (change: SettingsChange): void => {
      this.#status = '';
      given.set(change);
    };
    const panel = { ...given, set };
    const { settings } = panel;
    const say = complete(panel.strings, enSettings);
    const { isOff = false, isPlain = false } = settings;
    return html`${breadcrumb(panel)}
      <h2 class="title" tabindex="-1">${say.settings}</h2>
      <div class="choice">
        ${switchView({
          id: 'underline',
          label: say.underline,
          means: say.underlineMeans,
          isOn: !isPlain,
          turn: (isOn) => set({ isPlain: !isOn }),
        })}
        ${occurrencesView(panel)}
      </div>
      ${sizesView(panel, say)} ${this.#knownView(panel, say)}
      <div class="choice">
        ${switchView({
          id: 'off',
          label: say.off,
          means: say.offMeans,
          isOn: isOff,
          turn: (isOn) => set({ isOff: isOn }),
        })}
      </div>
      ${this.#bottomView(panel, say)}`;
  }

  #knownView(panel: PanelContext, say: SettingsStrings): TemplateResult {
    const { known = [] } = panel.settings;
    const list = known.map((id) => ({ id, name: panel.terms.get(id)?.name ?? id }));
    const markAll = (event: Event): void => {
      const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
      root.querySelector<HTMLElement>('#known')?.focus();
      panel.set({ known: [] });
      this.#status = say.allAreMarkedAgain;
    };
    return html`<section class="choice" aria-labelledby="known">
      <h3 id="known" tabindex="-1">${say.knownTerms}</h3>
      ${
        list.length > 0
          ? knownList(panel, list, (status) => (this.#status = status))
          : html`<p class="small"><bdi>${say.noneKnown}</bdi></p>`
      }
      ${list.length > 1 ? html`<button class="action" @click=${markAll}>${say.markAllAgain}</button>` : nothing}
    </section>`;
  }

  #bottomView(panel: PanelContext, say: SettingsStrings): TemplateResult {
    const { isReset } = panel.settings;
    const reset = (): void => {
      panel.set(isReset ? 'undo' : 'reset');
      this.#status = isReset ? say.wasUndone : say.wasReset;
    };
    return html`<div class="bottom">
      <button class="action" @click=${reset}>${isReset ? say.undo : say.reset}</button>
      <span class="small" role="status"><bdi>${this.#status}</bdi></span>
      <p class="small"><bdi>${say.kept}</bdi></p>
    </div>`;
  }
}

/** Letters of each size to choose from; the size itself is seen at once. */
function sizesView({ settings, set }: PanelContext, say: SettingsStrings): TemplateResult {
  const { textSize = 'medium' } = settings;
  return html`<fieldset class="choice sizes" @keydown=${keepKeys}>
    <legend>${say.textSize}</legend>
    <div>
      ${SIZES.map(
        (size, index) =>
          html`<label class="size">
            <input
              type="radio"
              name="size"
              aria-label=${say.sizes[size]}
              title=${say.sizes[size]}
              .checked=${size === textSize}
              @change=${() => set({ textSize: size })}
            />
            <span aria-hidden="true" .style=${`font-size: ${12 + 3 * index}px`}>A</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
