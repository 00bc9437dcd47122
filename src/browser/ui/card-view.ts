import { nothing, type TemplateResult } from 'lit';
import { html } from './template.ts';
import type { Summary, TermReference } from '../../core/format/glossary.ts';
import { directionOf } from './direction.ts';
import { backIcon, forwardIcon } from './icons.ts';
import type { Loaded } from './load-controller.ts';
import { bones } from './skeleton.ts';
import type { Strings } from './strings.ts';

/** Shows what words may mean besides. */
export type SensesView = (card: CardContent) => TemplateResult | typeof nothing;

/** What a card shows, and what its buttons do. */
export interface CardContent {
  readonly strings: Strings;
  /** Language of the explanations. */
  readonly lang: string;
  readonly summary: Loaded<Summary | undefined>;
  /** True when the card was led here from another term. */
  readonly canGoBack: boolean;
  /** What the words may mean besides; it comes with the code that shows it, which most cards do without. */
  readonly senses: SensesView | undefined;
  back(): void;
  follow(term: string): void;
  readMore(term: string): void;
  retry(): void;
}

export function cardView(card: CardContent): TemplateResult {
  const { summary, strings } = card;
  switch (summary.state) {
    case 'ready':
      if (summary.value) return summaryView(card, summary.value);
      return noticeView(card, strings.missingTitle, strings.missing);
    case 'failed':
      if (summary.offline) return noticeView(card, strings.offlineTitle, strings.offline);
      return noticeView(card, strings.failedTitle, strings.failed);
    default:
      return skeletonView(strings);
  }
}

function summaryView(card: CardContent, summary: Summary): TemplateResult {
  const { lang = card.lang } = summary;
  return html`
    <div class="text" lang=${lang} dir=${directionOf(lang)}>
      ${overline(card, summary.topic)}
      <h2 id="term" part="term">
        ${summary.name} ${summary.sense ? html`<span class="sense">${summary.sense}</span>` : nothing}
      </h2>
      <p id="short" class="short" part="explanation">${summary.short}</p>
    </div>
    <div class="foot">
      ${summary.related.length > 0 ? relatedPills(card, summary.related) : nothing}
      <button class="action more" @click=${() => card.readMore(summary.id)}>
        ${card.strings.readMore}
        <span class="unseen">${card.strings.about(summary.name)}</span> ${forwardIcon}
      </button>
    </div>
    ${card.senses?.(card)}
  `;
}

function overline(card: CardContent, topic: string | undefined): TemplateResult | typeof nothing {
  if (!topic && !card.canGoBack) return nothing;
  const { back, lang } = card.strings;
  const button = html`<button
    class="icon-button back"
    lang=${lang}
    aria-label=${back}
    @click=${() => card.back()}
  >
    ${backIcon}
  </button>`;
  return html`<div class="over small">${card.canGoBack ? button : nothing} ${topic ?? nothing}</div>`;
}

function relatedPills(card: CardContent, related: readonly TermReference[]): TemplateResult {
  return html`<ul class="pills" role="list" aria-label=${card.strings.relatedTerms}>
    ${related.slice(0, 3).map(
      ({ id, name }) =>
        html`<li>
          <button class="pill" lang=${card.lang} @click=${() => card.follow(id)}>${name}</button>
        </li>`,
    )}
  </ul>`;
}

function noticeView(card: CardContent, title: string, text: string): TemplateResult {
  const button = html`<button class="action" @click=${() => card.retry()}>${card.strings.tryAgain}</button>`;
  return html`<div class="text" dir="auto">
    ${overline(card, undefined)}
    <h2 id="term">${title}</h2>
    <p id="short" class="short">${text}</p>
    ${card.summary.state === 'failed' ? button : nothing}
  </div>`;
}

function skeletonView(strings: Strings): TemplateResult {
  return html`<div class="text bones" aria-busy="true">
      <h2 id="term" class="unseen">${strings.loading}</h2>
      ${bones}
    </div>
    <div class="foot"><div class="bone half"></div></div>`;
}
