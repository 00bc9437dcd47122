import { html, nothing, type TemplateResult } from 'lit';
import type { Contents } from '../../core/format/glossary.ts';
import { groupByLetter, type LetterGroup } from './letter-groups.ts';
import { loadView } from './load-view.ts';
import type { ListView, PanelContext } from './panel-context.ts';
import { termRow } from './term-row.ts';

/** Up to here all letters are shown at once; above, one at a time, or opening the list would take seconds. */
const MANY_TERMS = 1500;

/** "A–Z": all terms under their letters. */
export const indexView: ListView = {
  id: 'index',
  label: ({ index }) => index,
  list: (panel) => html`${loadView(panel.contents, panel, (contents) => lettersView(panel, contents))}`,
};

interface LetterBar {
  readonly groups: readonly LetterGroup[];
  /** The only letter that is shown, when not all are. */
  readonly current?: string | undefined;
  go(event: Event, letter: string): void;
}

function lettersView(panel: PanelContext, { terms }: Contents): TemplateResult {
  const groups = groupByLetter(terms, panel.lang);
  if (terms.length <= MANY_TERMS)
    return html`${letterBar(panel, { groups, go: scrollToLetter })} ${groups.map((group) => groupView(panel, group))}`;
  const letter = panel.place.kind === 'list' ? panel.place.letter : undefined;
  const shown = groups.find((group) => group.letter === letter) ?? groups[0];
  const go = (_: Event, to: string): void => panel.go({ kind: 'list', view: 'index', letter: to });
  return html`${letterBar(panel, { groups, go, current: shown?.letter })} ${shown ? groupView(panel, shown) : nothing}`;
}

function letterBar({ strings }: PanelContext, { groups, go, current }: LetterBar): TemplateResult {
  return html`<nav class="letters" aria-label=${strings.letters}>
    ${groups.map(
      ({ letter }) =>
        html`<button
          aria-current=${letter === current ? 'true' : nothing}
          @click=${(event: Event) => go(event, letter)}
        >
          ${letter}
        </button>`,
    )}
  </nav>`;
}

function groupView({ lang, go }: PanelContext, { letter, terms }: LetterGroup): TemplateResult {
  const open = (id: string): void => go({ kind: 'entry', view: 'index', id });
  return html`<section class="group" data-letter=${letter}>
    <h3 class="letter" tabindex="-1">${letter}</h3>
    <ul class="rows" role="list">
      ${terms.map((term) => html`<li>${termRow(term, lang, open)}</li>`)}
    </ul>
  </section>`;
}

function scrollToLetter(event: Event, letter: string): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const group = root.querySelector(`[data-letter="${CSS.escape(letter)}"]`);
  group?.scrollIntoView({ block: 'start' });
  group?.querySelector<HTMLElement>('.letter')?.focus({ preventScroll: true });
}
