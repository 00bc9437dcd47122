import { css, nothing, type TemplateResult } from 'lit';
import { html, svg } from './template.ts';
import { adoptStyle } from './adopt-style.ts';
import { icon } from './icons.ts';
import { hiddenView, knownStyle } from './known-view.ts';
import { occurrencesStyle, occurrencesView } from './occurrences-view.ts';
import type { PanelContext, SettingsViews } from './panel-context.ts';
import { enSettings } from './settings-strings.ts';
import { complete } from './strings.ts';

const slidersIcon = icon(svg`
  <path d="M3 6.5h7.5m5 0H17m-14 7h1.5m5 0H17" />
  <circle cx="13" cy="6.5" r="2.5" /><circle cx="7" cy="13.5" r="2.5" />
`);

const settingsStyle = css`
  .bar-title {
    gap: 8px;
  }
  .bar-title h2 {
    flex: 1;
  }
  .bar-title .settings {
    margin: 0;
  }
  .settings[aria-expanded='true'] {
    color: var(--_accent);
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
    margin-block: -8px 8px;
  }
`;

/** What of the settings is in sight outside their page; that comes when it is wanted. */
export function loadSettings(root: ShadowRoot | null): SettingsViews {
  adoptStyle(root, settingsStyle);
  adoptStyle(root, occurrencesStyle);
  adoptStyle(root, knownStyle);
  return { button: settingsButton, marking: markingView };
}

function settingsButton({ strings, place, go, back }: PanelContext): TemplateResult {
  const isThere = place.kind === 'settings';
  const { settings } = complete(strings, enSettings);
  return html`<button
    class="icon-button settings"
    title=${settings}
    aria-expanded=${isThere ? 'true' : 'false'}
    aria-controls="body"
    @click=${() => (isThere ? back() : go({ kind: 'settings', view: place.view }))}
  >
    ${slidersIcon}
  </button>`;
}

/** How the list below comes about, for the reader to change; or why there is none. */
function markingView(panel: PanelContext): TemplateResult {
  const { marks, strings, settings, set } = panel;
  const say = complete(strings, enSettings);
  if (settings.isOff) return stateView(say.isOff, say.turnOn, () => set({ isOff: false }));
  const isEmpty = marks.length === 0 && !settings.hidden?.length;
  return html`${isEmpty ? html`<p class="notice" dir="auto">${strings.nothingOnPage}</p>` : nothing}
  ${marks.length > 0 ? occurrencesView(panel) : nothing}
  ${settings.isPlain ? stateView(say.notUnderlined, say.turnOn, () => set({ isPlain: false })) : nothing}
  ${hiddenView(panel)}`;
}

function stateView(state: string, action: string, act: () => void): TemplateResult {
  return html`<div class="state">
    <p class="small">${state}</p>
    <button class="action" @click=${act}>${action}</button>
  </div>`;
}
