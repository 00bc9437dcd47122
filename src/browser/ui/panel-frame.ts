import { nothing, type TemplateResult } from 'lit';
import { html } from './template.ts';
import type { PanelView } from './events.ts';
import { closeIcon } from './icons.ts';
import { listViews } from './list-views.ts';
import { loadView } from './load-view.ts';
import type { PanelContext, SearchContext } from './panel-context.ts';
import { searchField, searchResults } from './search-view.ts';
import { panelStatus } from './panel-status.ts';
import type { SheetHandle } from './sheet-handle.ts';
import { tabsView } from './tabs-view.ts';

export interface PanelFrame {
  readonly title: string;
  readonly side: 'end' | 'start';
  /** Beside the page, or over it. */
  readonly isWide: boolean;
  readonly panel: PanelContext;
  readonly search: SearchContext;
  readonly handle: SheetHandle;
  select(view: PanelView): void;
  press(event: KeyboardEvent): void;
  close(): void;
}

/**
 * On wide screens a region beside the page, which stays in use; on narrow ones a
 * modal sheet. Two elements, because a modal dialog cannot become anything else.
 */
export function panelFrame(frame: PanelFrame): TemplateResult {
  const { lang, dir } = frame.panel.strings;
  const inside = html`${header(frame)} ${body(frame)}`;
  if (frame.isWide)
    return html`<aside
      class="panel surface ${frame.side}"
      part="panel"
      popover="manual"
      lang=${lang}
      dir=${dir ?? nothing}
      aria-labelledby="title"
      @keydown=${frame.press}
    >
      ${inside}
    </aside>`;
  return html`<dialog
    class="panel surface sheet"
    part="panel"
    lang=${lang}
    dir=${dir ?? nothing}
    aria-labelledby="title"
    @keydown=${frame.press}
    @click=${(event: Event) => closeOutside(event, frame)}
    @cancel=${(event: Event) => cancel(event, frame)}
    @close=${frame.close}
  >
    ${frame.handle.grip} ${inside}
  </dialog>`;
}

/** A press on the dialog itself, not on anything in it, is one on its backdrop. */
function closeOutside({ target, currentTarget }: Event, { close }: PanelFrame): void {
  if (target === currentTarget) close();
}

/** The system's own way to dismiss, such as Android's back gesture. */
function cancel(event: Event, { close }: PanelFrame): void {
  event.preventDefault();
  close();
}

function header({ title, panel, search, select, close }: PanelFrame): TemplateResult {
  const { strings, place, marks, settingsViews: views } = panel;
  return html`<p class="unseen" role="status">${panelStatus(panel, search)}</p>
    <div class="head">
      <div class="bar-title">
        <h2 id="title" tabindex="-1">${title}</h2>
        ${views.state === 'ready' ? views.value.button(panel) : nothing}
        <button class="icon-button" aria-label=${strings.close} @click=${close}>${closeIcon}</button>
      </div>
      ${searchField(search)} ${tabsView({ strings, selected: place.view, marks: marks.length, select })}
    </div>`;
}

function body({ panel, search }: PanelFrame): TemplateResult {
  const isSearching = search.query.trim() !== '';
  return html`<div
    class="body"
    id="body"
    role="tabpanel"
    tabindex="0"
    aria-labelledby="tab-${panel.place.view}"
  >
    ${isSearching ? searchResults(search) : placeView(panel)}
  </div>`;
}

function placeView(panel: PanelContext): TemplateResult {
  const { place } = panel;
  const list = place.kind === 'list' && listViews.find(({ id }) => id === place.view)?.list;
  if (list) return list(panel);
  return html`${loadView(panel.view, panel, (view) => view(panel))}`;
}
