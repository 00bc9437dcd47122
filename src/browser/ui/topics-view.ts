import type { TemplateResult } from 'lit';
import { html } from './template.ts';
import type { Contents, Topic } from '../../core/format/glossary.ts';
import { breadcrumb } from './breadcrumb.ts';
import { directionOf } from './direction.ts';
import { isLong } from './is-long.ts';
import type { LongContent } from './long-list.ts';
import type { PanelContext } from './panel-context.ts';
import { termRow } from './term-row.ts';

/** "Topics": the groups of terms; each opens on a page of its own. */
export function topicList(panel: PanelContext, { topics }: Contents): TemplateResult {
  if (topics.length === 0) return html`<p class="notice" dir="auto">${panel.strings.noTopics}</p>`;
  return html`<ul class="rows" role="list">
    ${topics.map((topic) => html`<li>${topicRow(panel, topic)}</li>`)}
  </ul>`;
}

function topicRow({ go, lang, strings }: PanelContext, topic: Topic): TemplateResult {
  return html`<button
    class="row tall"
    data-term=${topic.id}
    lang=${lang}
    dir=${directionOf(lang)}
    @click=${() => go({ kind: 'topic', view: 'topics', id: topic.id })}
  >
    <span class="name">${topic.title}</span>
    <span class="small">${topic.intro}</span>
    <span class="small" lang=${strings.lang}><bdi>${strings.count(topic.terms.length)}</bdi></span>
  </button>`;
}

/** One topic: its introduction and its terms. */
export function topicPage(panel: PanelContext, topic: Topic): TemplateResult {
  return html`
    ${breadcrumb(panel)}
    <div lang=${panel.lang} dir=${directionOf(panel.lang)}>
      <h2 class="title" tabindex="-1">${topic.title}</h2>
      <p class="intro">${topic.intro}</p>
    </div>
    ${isLong(topic.terms.length) ? longList(panel, topic) : shortList(panel, topic)}
  `;
}

function shortList(panel: PanelContext, { terms }: Topic): TemplateResult {
  return html`<ul class="rows" role="list">
    ${terms.map((id) => html`<li>${rowOf(panel, id)}</li>`)}
  </ul>`;
}

function longList(panel: PanelContext, topic: Topic): TemplateResult {
  const { lang, scrollTop } = panel;
  const content: LongContent<string> = { groups: [topic], scrollTop, row: (id) => rowOf(panel, id) };
  return html`<glossator-long-list dir=${directionOf(lang)} .content=${content}></glossator-long-list>`;
}

function rowOf({ terms, lang, go }: PanelContext, term: string): TemplateResult {
  const open = (id: string): void => go({ kind: 'entry', view: 'topics', id });
  return termRow(terms.get(term) ?? { id: term, name: term }, lang, open);
}
