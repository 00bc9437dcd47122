import { css, nothing, type TemplateResult } from 'lit';
import { html } from './template.ts';
import { checkIcon } from './check-icon.ts';
import type { PanelContext } from './panel-context.ts';
import { enSettings, type SettingsStrings } from './settings-strings.ts';
import { complete } from './strings.ts';
import { termRow } from './term-row.ts';

export const knownStyle = css`
  .known[aria-pressed='true'] {
    color: var(--_text);
  }
  .tick {
    display: grid;
    place-items: center;
    inline-size: 16px;
    block-size: 16px;
    border: 1px solid var(--_muted);
    border-radius: 4px;
  }
  .known[aria-pressed='true'] .tick {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
  }
  .hidden {
    margin-block: -4px 8px;
    border: 0;
  }
  .hidden summary {
    min-block-size: var(--_target);
    padding-block: calc((var(--_target) - 1.5em) / 2);
    border-radius: 4px;
    cursor: pointer;
  }
  .with-action .action {
    padding-inline: 8px;
  }
  @media (forced-colors: active) {
    .known[aria-pressed='true'] .tick {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

/** "I know this": from then on the term is not marked any more. */
export function knownToggle({ settings, strings, set }: PanelContext, id: string): TemplateResult {
  const { known = [] } = settings;
  const isKnown = known.includes(id);
  const toggle = (): void => set({ known: isKnown ? known.filter((term) => term !== id) : [...known, id] });
  return html`<button
    class="quiet known"
    lang=${strings.lang}
    aria-pressed=${isKnown ? 'true' : 'false'}
    @click=${toggle}
  >
    <span class="tick">${isKnown ? checkIcon : nothing}</span> ${complete(strings, enSettings).iKnowThis}
  </button>`;
}

interface KnownTerm {
  readonly id: string;
  readonly name: string;
}

/** Known terms, each with a button that has it marked again. */
export function knownList(
  { lang, place, settings, strings, set, go }: PanelContext,
  list: readonly KnownTerm[],
  told: (status: string) => void = () => undefined,
): TemplateResult {
  const say = complete(strings, enSettings);
  const { known = [] } = settings;
  const markAgain = ({ id, name }: KnownTerm, event: Event): void => {
    keepFocus(event.currentTarget as HTMLElement);
    set({ known: known.filter((term) => term !== id) });
    told(say.isMarkedAgain(name));
  };
  return html`<ul class="rows" role="list">
    ${list.map(
      (term) =>
        html`<li class="with-action">
          ${termRow(term, lang, (id) => go({ kind: 'entry', view: place.view, id }))}
          <button class="action" @click=${(event: Event) => markAgain(term, event)}>
            <span>${say.markAgain} <span class="unseen">${term.name}</span></span>
          </button>
        </li>`,
    )}
  </ul>`;
}

/** The pressed button stands for the next row afterwards; the last one goes away. */
function keepFocus(button: HTMLElement): void {
  const row = button.closest('li');
  if (row?.nextElementSibling) return;
  const before = row?.previousElementSibling?.querySelector<HTMLElement>('.action');
  const root = button.getRootNode() as ShadowRoot;
  const above = root.getElementById('known') ?? root.querySelector<HTMLElement>('[aria-selected="true"]');
  (before ?? above)?.focus();
}

/** Known terms that the page names. */
export function hiddenView(panel: PanelContext): TemplateResult | typeof nothing {
  const { hidden = [] } = panel.settings;
  if (hidden.length === 0) return nothing;
  const say: SettingsStrings = complete(panel.strings, enSettings);
  return html`<details class="hidden">
    <summary class="small">${say.hidden(hidden.length)}</summary>
    ${knownList(
      panel,
      hidden.map(({ term, text }) => ({ id: term, name: text })),
    )}
  </details>`;
}
