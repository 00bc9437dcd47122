import { nothing, type TemplateResult } from 'lit';
import { html } from './template.ts';
import { backIcon, forwardIcon } from './icons.ts';
import type { PanelContext } from './panel-context.ts';

interface Crumb {
  readonly label: string;
  readonly lang: string;
  go(): void;
}

/** "← A–Z / Web development": back to where the reader was, up to the list, or to the topic. */
export function breadcrumb(panel: PanelContext, topic?: Omit<Crumb, 'lang'>): TemplateResult {
  const { strings, place } = panel;
  const go = (): void => panel.go({ kind: 'list', view: place.view });
  const list = { label: strings[place.view], lang: strings.lang, go };
  return html`<nav class="crumbs small" aria-label=${strings.breadcrumb}>
    <button class="icon-button" aria-label=${strings.back} @click=${() => panel.back()}>${backIcon}</button>
    ${crumbView(list)}
    ${topic ? html`<span aria-hidden="true">/</span> ${crumbView({ ...topic, lang: panel.lang })}` : nothing}
    ${panel.canGoForward ? html`<button class="icon-button forward" aria-label=${strings.forward} @click=${panel.forward}>${forwardIcon}</button>` : nothing}
  </nav>`;
}

function crumbView({ label, lang, go }: Crumb): TemplateResult {
  return html`<button class="crumb" lang=${lang} @click=${go}>${label}</button>`;
}
