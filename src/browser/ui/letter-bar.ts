import { html, nothing, type TemplateResult } from 'lit';
import type { ContentsTerm } from '../../core/format/glossary.ts';
import { directionOf } from './direction.ts';
import { groupByLetter, type LetterGroup } from './letter-groups.ts';
import type { PanelStrings } from './panel-strings.ts';

/** Up to here all letters are shown at once; above, one at a time, or opening the list would take seconds. */
const MANY_TERMS = 1500;

interface Letters {
  readonly strings: PanelStrings;
  readonly terms: readonly ContentsTerm[];
  readonly lang: string;
  /** The letter that was chosen last, where only one can be shown. */
  readonly letter: string | undefined;
  /** Shows another letter, where only one can be shown. */
  turnTo(letter: string): void;
  group(group: LetterGroup): TemplateResult;
}

/** Terms under their letters, with a bar to jump to a letter or, in a large glossary, to turn to it. */
export function lettersView(letters: Letters): TemplateResult {
  const { terms, lang, letter, group, turnTo, strings } = letters;
  const groups = groupByLetter(terms, lang);
  if (terms.length <= MANY_TERMS) {
    const jump = (event: Event, to: string): void => scrollToLetter(event.currentTarget as Element, to);
    return html`${letterBar(strings, { groups, lang, go: jump })} ${groups.map(group)}`;
  }
  const shown = groups.find((one) => one.letter === letter) ?? groups[0];
  const turn = (_: Event, to: string): void => turnTo(to);
  return html`${letterBar(strings, { groups, lang, go: turn, current: shown?.letter })}
  ${shown ? group(shown) : nothing}`;
}

interface LetterBar {
  readonly lang: string;
  readonly groups: readonly LetterGroup[];
  /** The only letter that is shown, when not all are. */
  readonly current?: string | undefined;
  go(event: Event, letter: string): void;
}

function letterBar(
  strings: PanelStrings,
  { groups, lang, go, current }: LetterBar,
): TemplateResult | typeof nothing {
  if (groups.length < 2) return nothing;
  return html`<nav class="letters" dir=${directionOf(lang)} aria-label=${strings.letters}>
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

function scrollToLetter(from: Element, letter: string): void {
  const root = from.getRootNode() as ShadowRoot;
  const group = root.querySelector(`[data-letter="${CSS.escape(letter)}"]`);
  group?.scrollIntoView({ block: 'start' });
  group?.querySelector<HTMLElement>('.letter')?.focus({ preventScroll: true });
}
