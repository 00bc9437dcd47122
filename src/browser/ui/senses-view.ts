import { css, nothing, type TemplateResult } from 'lit';
import { html } from './template.ts';
import type { Summary } from '../../core/format/glossary.ts';
import { adoptStyle } from './adopt-style.ts';
import type { CardContent, SensesView } from './card-view.ts';
import { directionOf } from './direction.ts';
import type { GlossarySource } from './glossary-source.ts';
import { forwardIcon } from './icons.ts';

const sensesStyle = css`
  .senses {
    padding: 10px 8px 8px;
    border-block-start: 1px solid var(--_border);
  }
  .senses h3 {
    padding-inline: 8px;
    font-weight: 400;
  }
  .senses ul {
    list-style: none;
  }
  .other {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 12px;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 6px 8px;
    border-radius: 8px;
    line-height: 1.4;
  }
  .other .name {
    font-weight: 600;
  }
  .other .small {
    font-weight: 400;
  }
  .other .short {
    grid-column: 1;
    margin: 0;
    text-wrap: pretty;
  }
  .other .icon {
    grid-area: 1 / 2 / span 2;
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--_muted);
  }
  .other:focus-visible {
    outline-offset: -2px;
  }
  @media (hover: hover) {
    .other:hover {
      background: var(--_wash);
    }
    .other:hover .icon {
      color: var(--_text);
    }
  }
`;

/**
 * What the words may mean besides, for below the meaning that the card shows. One that cannot be had
 * is left out: the reader is better served with the others than with a failure in their stead.
 *
 * @param terms - all that the words may mean
 */
export async function loadSenses(
  source: GlossarySource,
  terms: readonly string[],
  root: ShadowRoot | null,
): Promise<SensesView> {
  adoptStyle(root, sensesStyle);
  const answers = await Promise.allSettled(terms.map((term) => source.summary(term)));
  const senses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? (answer.value ?? []) : []));
  return (card) => {
    const shown = card.summary.state === 'ready' ? card.summary.value?.id : undefined;
    const others = senses.filter(({ id }) => id !== shown);
    // A reader who has gone on to a related term has left these words.
    const isOurs = terms.some((term) => term === shown);
    return isOurs && others.length > 0 ? sensesView(card, others) : nothing;
  };
}

function sensesView(card: CardContent, senses: readonly Summary[]): TemplateResult {
  const { strings, lang } = card;
  return html`<div class="senses" id="senses">
    <h3 id="may-mean" class="small">${strings.mayAlsoMean}</h3>
    <ul role="list" aria-labelledby="may-mean" lang=${lang} dir=${directionOf(lang)}>
      ${senses.map((sense) => html`<li>${senseRow(card, sense)}</li>`)}
    </ul>
  </div>`;
}

function senseRow({ follow }: CardContent, { id, name, sense, topic, short }: Summary): TemplateResult {
  return html`<button class="other" @click=${() => follow(id)}>
    <span class="name">${name} <span class="small">${sense ?? topic}</span></span>
    <span class="short">${short}</span>
    ${forwardIcon}
  </button>`;
}
