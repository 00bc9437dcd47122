import { nothing, type TemplateResult } from 'lit';
import { html } from './template.ts';
import type { TermReference } from '../../core/format/glossary.ts';
import { directionOf } from './direction.ts';

interface Row extends TermReference {
  readonly sense?: string;
  readonly short?: string;
}

/** One line of a list of terms: the name, and under it the beginning of what it means. */
export function termRow(row: Row, lang: string, open: (id: string) => void): TemplateResult {
  // The space belongs to the words: Chromium reads "portin networking" when one between the two comes later.
  const sense = row.sense ? html`<span class="small">${` ${row.sense}`}</span>` : nothing;
  const short = row.short ? html`<span class="short small">${row.short}</span>` : nothing;
  return html`<button
    class="row"
    data-term=${row.id}
    lang=${lang}
    dir=${directionOf(lang)}
    @click=${() => open(row.id)}
  >
    <span class="name">${row.name}${sense}</span>${short}
  </button>`;
}
