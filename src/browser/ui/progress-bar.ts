import type { TemplateResult } from 'lit';
import { html } from './template.ts';

/** A thin bar beside words that say the same; so it is nothing to those who listen. */
export function progressBar(done: number, steps: number): TemplateResult {
  return html`<progress class="bar" value=${done} max=${steps} aria-hidden="true"></progress>`;
}
