import { html, type TemplateResult } from 'lit';
import { directionOf } from './direction.ts';
import { lettersView } from './letter-bar.ts';
import type { LetterGroup } from './letter-groups.ts';
import { loadView } from './load-view.ts';
import type { ListView, PanelContext } from './panel-context.ts';
import { termRow } from './term-row.ts';

/** "A–Z": all terms under their letters. */
export const indexView: ListView = {
  id: 'index',
  label: ({ index }) => index,
  list: (panel) =>
    html`${loadView(panel.contents, panel, ({ terms }) =>
      lettersView({
        strings: panel.strings,
        lang: panel.lang,
        terms,
        letter: panel.place.kind === 'list' ? panel.place.letter : undefined,
        turnTo: (letter) => panel.go({ kind: 'list', view: 'index', letter }),
        group: (group) => groupView(panel, group),
      }),
    )}`,
};

function groupView({ lang, go }: PanelContext, { letter, terms }: LetterGroup): TemplateResult {
  const open = (id: string): void => go({ kind: 'entry', view: 'index', id });
  return html`<section class="group" data-letter=${letter} dir=${directionOf(lang)}>
    <h3 class="letter" tabindex="-1">${letter}</h3>
    <ul class="rows" role="list">
      ${terms.map((term) => html`<li>${termRow(term, lang, open)}</li>`)}
    </ul>
  </section>`;
}
