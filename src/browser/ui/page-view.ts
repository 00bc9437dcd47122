import { html, type TemplateResult } from 'lit';
import type { PageTerm } from './glossary-source.ts';
import { locateIcon } from './icons.ts';
import type { ListView, PanelContext } from './panel-context.ts';
import { termRow } from './term-row.ts';

/** "On this page": every mark in reading order. For readers who cannot see or point at the marks, this is where they are. */
export const pageView: ListView = {
  id: 'page',
  label: ({ page }, marks) => (marks > 0 ? `${page} · ${marks}` : page),
  list: (panel) =>
    panel.marks.length > 0
      ? html`<ol class="rows" role="list">
          ${panel.marks.map((mark, index) => markRow(panel, mark, index))}
        </ol>`
      : html`<p class="notice" dir="auto">${panel.strings.nothingOnPage}</p>`,
};

function markRow(panel: PanelContext, mark: PageTerm, index: number): TemplateResult {
  const short = panel.terms.get(mark.term)?.short;
  const row = { id: mark.term, name: mark.text, ...(short === undefined ? {} : { short }) };
  const show = panel.strings.showInText(mark.text);
  return html`<li class="with-action">
    ${termRow(row, panel.lang, (id) => panel.go({ kind: 'entry', view: 'page', id }))}
    <button class="icon-button" aria-label=${show} title=${show} @click=${() => panel.showMark(index)}>
      ${locateIcon}
    </button>
  </li>`;
}
