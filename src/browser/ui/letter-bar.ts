import { css, nothing, type TemplateResult } from 'lit';
import { html } from './template.ts';
import { directionOf } from './direction.ts';
import type { LetterGroup } from './letter-groups.ts';
import type { PanelStrings } from './panel-strings.ts';

export const letterStyle = css`
  .letters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(27px, 1fr));
    margin-inline: -8px;
    margin-block-end: 4px;
  }
  .letters button {
    min-block-size: 28px;
    border-radius: 6px;
    color: var(--_muted);
    font-size: 0.8667em;
    text-align: center;
  }
  .letters [aria-current] {
    color: var(--_text);
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .letters {
      display: flex;
      overflow: auto hidden;
      scrollbar-width: none;
    }
    /* Where they are wider than the screen, half a letter at its edge says that there are more. */
    .letters button {
      flex: none;
      inline-size: max(44px, 100% / 7.5);
      block-size: 44px;
    }
  }
  @media (pointer: coarse) and (max-width: 353px) {
    .letters button {
      inline-size: calc(100% / 6.5);
    }
  }
  @media (hover: hover) {
    .letters button:hover {
      color: var(--_text);
    }
  }
`;

interface LetterBar {
  readonly lang: string;
  readonly groups: readonly LetterGroup[];
  /** The only letter that is shown, when not all are. */
  readonly current?: string | undefined;
  go(event: Event, letter: string): void;
}

/** A way to each letter. */
export function letterBar(
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

export function scrollToLetter({ currentTarget }: Event, letter: string): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  const group = root.querySelector(`[data-letter="${CSS.escape(letter)}"]`);
  group?.scrollIntoView({ block: 'start' });
  group?.querySelector<HTMLElement>('.letter')?.focus({ preventScroll: true });
}
