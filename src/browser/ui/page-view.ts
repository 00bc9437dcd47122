import { nothing, type TemplateResult } from 'lit';
import { html, svg } from './template.ts';
import type { PageTerm } from './glossary-source.ts';
import { icon } from './icons.ts';
import { isLong } from './is-long.ts';
import type { LongContent } from './long-list.ts';
import type { ListView, PanelContext } from './panel-context.ts';
import { termRow } from './term-row.ts';

const locateIcon = icon(
  svg`<circle cx="10" cy="10" r="4.5" /><path d="M10 2.5v3m0 9v3m7.5-7.5h-3m-9 0h-3" />`,
);

/** "On this page": every mark in reading order. For readers who cannot see or point at the marks, this is where they are. */
export const pageView: ListView = {
  id: 'page',
  label: ({ page }, marks) => (marks > 0 ? `${page} · ${marks}` : page),
  list: (panel) => {
    const { marks, settingsViews: views } = panel;
    // Not before what stands above, unless that takes its time: the list would jump.
    if (views.state === 'waiting') return html``;
    return html`${views.state === 'ready' ? views.value.marking(panel) : nothing}
    ${marks.length > 0 ? list(panel) : nothing}`;
  },
};

function list(panel: PanelContext): TemplateResult {
  const { marks, scrollTop } = panel;
  const row = (mark: PageTerm, index: number): TemplateResult => markRow(panel, mark, index);
  if (!isLong(marks.length) || !customElements.get('glossator-long-list'))
    return html`<ol class="rows" role="list">
      ${marks.map((mark, index) => html`<li>${row(mark, index)}</li>`)}
    </ol>`;
  const content: LongContent<PageTerm> = { groups: [{ terms: marks }], scrollTop, row };
  return html`<glossator-long-list .content=${content}></glossator-long-list>`;
}

/** When it is not known which is meant: all that may be. */
function sensesOf({ terms }: PanelContext, { term, others = [] }: PageTerm): string {
  const meant = others.length > 0 ? [term, ...others] : [];
  return meant.flatMap((id) => terms.get(id)?.sense ?? []).join(' / ');
}

function markRow(panel: PanelContext, mark: PageTerm, index: number): TemplateResult {
  const short = panel.terms.get(mark.term)?.short;
  const row = {
    id: mark.term,
    name: mark.text,
    sense: sensesOf(panel, mark),
    ...(short === undefined ? {} : { short }),
  };
  const show = panel.strings.showInText(mark.text);
  return html`<div class="with-action">
    ${termRow(row, panel.lang, (id) => panel.go({ kind: 'entry', view: 'page', id }))}
    <button class="icon-button" title=${show} @click=${() => panel.showMark(index)}>${locateIcon}</button>
  </div>`;
}
