import type { TemplateResult } from 'lit';
import { html } from './template.ts';
import type { PanelView } from './events.ts';
import { listViews } from './list-views.ts';
import type { PanelStrings } from './panel-strings.ts';

interface Tabs {
  readonly strings: PanelStrings;
  readonly selected: PanelView;
  /** How many marks the page has. */
  readonly marks: number;
  select(view: PanelView): void;
}

/**
 * The tabs: one stop for Tab, arrows move and select.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function tabsView({ strings, selected, marks, select }: Tabs): TemplateResult {
  return html`<div class="tabs" role="tablist" aria-label=${strings.glossary} @keydown=${moveBetweenTabs}>
    ${listViews.map(
      ({ id, label }) =>
        html`<button
          role="tab"
          id="tab-${id}"
          aria-controls="body"
          aria-selected=${id === selected ? 'true' : 'false'}
          tabindex=${id === selected ? '0' : '-1'}
          data-label=${label(strings, marks)}
          @click=${() => select(id)}
        >
          ${label(strings, marks)}
        </button>`,
    )}
  </div>`;
}

function moveBetweenTabs(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const list = event.currentTarget as HTMLElement;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const target = tabs[nextTab(event.key, list, tabs)];
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.click();
}

/** @returns the index to go to, or -1 when the key means nothing here */
function nextTab(key: string, list: HTMLElement, tabs: readonly HTMLElement[]): number {
  const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
  const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return tabs.length - 1;
    case 'ArrowLeft':
    case 'ArrowRight':
      return (at + (key === forward ? 1 : -1) + tabs.length) % tabs.length;
    default:
      return -1;
  }
}
