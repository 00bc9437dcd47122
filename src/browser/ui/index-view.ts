import type { TemplateResult } from 'lit';
import { html } from './template.ts';
import { adoptStyle } from './adopt-style.ts';
import { directionOf } from './direction.ts';
import { isLong } from './is-long.ts';
import { letterBar, letterStyle, scrollToLetter } from './letter-bar.ts';
import { groupByLetter, type LetterGroup } from './letter-groups.ts';
import { loadView } from './load-view.ts';
import type { LongContent, LongList } from './long-list.ts';
import type { PanelContext, PlaceView } from './panel-context.ts';
import { termRow } from './term-row.ts';

/** "A–Z": all terms under their letters, with a bar to go to one. */
export async function loadIndex(root: ShadowRoot | null, size: number): Promise<PlaceView> {
  adoptStyle(root, letterStyle);
  const indexView = isLong(size) ? longIndex : shortIndex;
  if (indexView === longIndex) await import('./long-list.ts');
  return (panel) =>
    html`${loadView(panel.contents, panel, ({ terms }) => indexView(panel, groupByLetter(terms, panel.lang)))}`;
}

function shortIndex(panel: PanelContext, groups: readonly LetterGroup[]): TemplateResult {
  const { lang, strings } = panel;
  return html`${letterBar(strings, { groups, lang, go: scrollToLetter })}
  ${groups.map(
    ({ letter, terms }) =>
      html`<section class="group" data-letter=${letter} dir=${directionOf(lang)}>
        <h3 class="letter" tabindex="-1">${letter}</h3>
        <ul class="rows" role="list">
          ${terms.map((term) => html`<li>${rowOf(panel, term)}</li>`)}
        </ul>
      </section>`,
  )}`;
}

function longIndex(panel: PanelContext, groups: readonly LetterGroup[]): TemplateResult {
  const { lang, strings, scrollTop } = panel;
  const content: LongContent<Term> = { groups, scrollTop, row: (term) => rowOf(panel, term) };
  const go = ({ currentTarget }: Event, letter: string): void => {
    const list = (currentTarget as Element).closest('nav')?.nextElementSibling as LongList | null;
    list?.goTo(letter);
  };
  return html`${letterBar(strings, { groups, lang, go })}<glossator-long-list
      dir=${directionOf(lang)}
      .content=${content}
    ></glossator-long-list>`;
}

type Term = LetterGroup['terms'][number];

const rowOf = ({ lang, go }: PanelContext, term: Term): TemplateResult =>
  termRow(term, lang, (id) => go({ kind: 'entry', view: 'index', id }));
