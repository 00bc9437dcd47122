import { nothing, type TemplateResult } from 'lit';
import { html } from './template.ts';
import type { Entry, Question, Source, TermReference } from '../../core/format/glossary.ts';
import { blocksView, linkView, type OpenTerm } from './content-view.ts';
import type { EntryStrings } from './entry-strings.ts';

/** How an entry's parts are shown: the same in the panel and in the page's flow. */
export interface EntryFrame {
  readonly strings: EntryStrings;
  /** Level of the parts' headings. */
  readonly level: number;
  readonly openTerm: OpenTerm;
}

/** What we say inside an author's text: it may be in another language, and run the other way. */
export const ours = ({ lang }: EntryStrings, words: string): TemplateResult =>
  html`<bdi lang=${lang}>${words}</bdi>`;

/** A headed part; the heading's level depends on where the entry stands, hence by role. */
export function partView(title: string | TemplateResult, level: number, content: unknown): TemplateResult {
  return html`<section class="part">
    <div class="heading" role="heading" aria-level=${level}>${title}</div>
    ${content}
  </section>`;
}

/** The other names, what an abbreviation stands for, how it is said. */
export function namesView(
  { aliases, expansion, pronunciation }: Entry,
  strings: EntryStrings,
): TemplateResult {
  const spoken = [expansion, pronunciation].filter((part) => part !== undefined && part !== '');
  return html`
    ${aliases.length > 0 ? html`<p class="names">${ours(strings, strings.also(aliases.join(', ')))}</p>` : nothing}
    ${spoken.length > 0 ? html`<p class="names">${spoken.join(' · ')}</p>` : nothing}
  `;
}

/** The lead sentence and the sections in the author's order. */
export function proseView(entry: Entry, { level, openTerm }: EntryFrame): TemplateResult {
  return html`
    <div class="prose lead" part="explanation">${blocksView(entry.lead, openTerm)}</div>
    ${entry.sections.map(({ title, content, role }) =>
      partView(title, level, html`<div class="prose ${role}">${blocksView(content, openTerm)}</div>`),
    )}
  `;
}

export function questionsView(
  questions: readonly Question[],
  { strings, level, openTerm }: EntryFrame,
): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  const list = questions.map(
    ({ question, answer }) =>
      html`<details>
        <summary>${question}</summary>
        <div class="prose">${blocksView(answer, openTerm)}</div>
      </details>`,
  );
  return partView(ours(strings, strings.questions), level, list);
}

export function sourcesView(
  sources: readonly Source[],
  { strings, level }: EntryFrame,
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  const items = sources.map(({ title, url }) => html`<li>${linkView(url, title)}</li>`);
  return partView(
    ours(strings, strings.sources),
    level,
    html`<ul class="sources" role="list">
      ${items}
    </ul>`,
  );
}

/** Terms to go on with. */
export function relatedView(
  related: readonly TermReference[],
  { strings, level, openTerm }: EntryFrame,
): TemplateResult | typeof nothing {
  if (related.length === 0) return nothing;
  const pills = related.map(
    ({ id, name }) => html`<li><button class="pill" @click=${() => openTerm(id)}>${name}</button></li>`,
  );
  return partView(
    ours(strings, strings.related),
    level,
    html`<ul class="pills" role="list">
      ${pills}
    </ul>`,
  );
}
