import { LitElement, css, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from './template.ts';
import type { Contents, ContentsTerm } from '../../core/format/glossary.ts';
import { define } from './define.ts';
import { dressAgain } from './dress-again.ts';
import './entry.ts';
import { directionOf } from './direction.ts';
import { SourceRequest } from './events.ts';
import { fold } from './emphasise.ts';
import type { GlossarySource } from './glossary-source.ts';
import { inPageStyle } from './in-page-style.ts';
import { letterBar, letterStyle, scrollToLetter } from './letter-bar.ts';
import { groupByLetter, type LetterGroup } from './letter-groups.ts';
import { listStyle } from './list-style.ts';
import { LoadController } from './load-controller.ts';
import { enPanel, type PanelStrings } from './panel-strings.ts';
import { complete, en, type Strings } from './strings.ts';
import { controls } from './theme.ts';

const indexStyle = css`
  input {
    appearance: none;
    inline-size: 100%;
    max-inline-size: 24em;
    min-block-size: max(40px, var(--_target));
    padding-inline: 12px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: transparent;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .letters {
    display: flex;
    flex-wrap: wrap;
    margin-block: 12px 4px;
  }
  .letters button {
    min-inline-size: 28px;
  }
  /* In the page's flow the page's own header may stick; the letters do not compete with it. */
  .letter {
    position: static;
    padding-block: 20px 4px;
    scroll-margin-block-start: 80px;
  }
  details {
    border-block-end: 1px solid var(--_border);
  }
  summary {
    padding-block: 10px;
    cursor: pointer;
  }
  summary::marker {
    color: var(--_muted);
    font-size: 0.8em;
  }
  summary .small {
    margin-inline-start: 8px;
  }
  glossator-entry {
    padding-block: 0 16px;
    padding-inline-start: 16px;
  }
`;

/** Up to here all letters are shown at once; above, one at a time, or opening the list would take seconds. */
const MANY_TERMS = 1500;

/**
 * `<glossator-index>`: the whole glossary in the page's flow, to be read, filtered and unfolded.
 *
 * @csspart index - all of the index
 * @csspart entry - an entry that is unfolded
 * @csspart explanation - the first sentences of such an entry
 */
export class GlossatorIndex extends LitElement {
  static override properties = {
    level: { type: Number },
    source: { attribute: false },
    strings: { attribute: false },
    query: { state: true },
    letter: { state: true },
    unfolded: { state: true },
  };
  static override styles = [controls, listStyle, letterStyle, inPageStyle, indexStyle];

  /** Level of the letters' headings. */
  declare level: number;
  declare source: GlossarySource | undefined;
  declare strings: Strings;
  declare private query: string;
  declare private letter: string | undefined;
  /** Terms whose entries are to be seen: only these are fetched. */
  declare private unfolded: ReadonlySet<string>;

  #contents = new LoadController<Contents>(this);

  constructor() {
    super();
    this.level = 3;
    this.strings = en;
    this.query = '';
    this.unfolded = new Set();
  }

  adoptedCallback(): void {
    dressAgain(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.source)
      this.dispatchEvent(
        new SourceRequest((source, strings) => {
          this.source = source;
          if (strings) this.strings = strings;
        }),
      );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { source } = this;
    if (!changed.has('source') || !source) return;
    this.#contents.clear();
    void this.#contents.load(() => source.contents());
  }

  protected override render(): TemplateResult {
    const { strings } = this;
    const { current } = this.#contents;
    if (current.state === 'ready') return this.#index(current.value);
    if (current.state !== 'failed') return html`<slot></slot>`;
    return html`<slot></slot>
      <p class="notice small" dir="auto" lang=${strings.lang}>
        ${current.offline ? strings.offline : strings.failed}
        <button class="action" @click=${() => this.#contents.retry()}>${strings.tryAgain}</button>
      </p>`;
  }

  #index({ terms }: Contents): TemplateResult {
    const strings = complete(this.strings, enPanel);
    const shown = this.query.trim() === '' ? terms : terms.filter(meets(this.query));
    const typed = (event: InputEvent): void => void (this.query = (event.target as HTMLInputElement).value);
    return html`<div part="index">
      <input
        type="search"
        lang=${strings.lang}
        aria-label=${strings.filter(terms.length)}
        placeholder=${strings.filter(terms.length)}
        .value=${this.query}
        @input=${typed}
      />
      <p class="unseen" role="status">${shown === terms ? '' : strings.found(shown.length)}</p>
      ${shown.length === 0 ? html`<p class="notice" dir="auto">${strings.nothingFound(this.query.trim())}</p>` : nothing}
      ${this.#letters(strings, shown)}
    </div>`;
  }

  #letters(strings: PanelStrings, terms: readonly ContentsTerm[]): TemplateResult {
    const lang = this.source?.lang ?? '';
    const groups = groupByLetter(terms, lang);
    if (terms.length <= MANY_TERMS)
      return html`${letterBar(strings, { groups, lang, go: scrollToLetter })}
      ${groups.map((group) => this.#group(group))}`;
    const shown = groups.find(({ letter }) => letter === this.letter) ?? groups[0];
    const go = (_: Event, letter: string): void => void (this.letter = letter);
    return html`${letterBar(strings, { groups, lang, go, current: shown?.letter })}
    ${shown ? this.#group(shown) : nothing}`;
  }

  #group({ letter, terms }: LetterGroup): TemplateResult {
    const lang = this.source?.lang ?? '';
    return html`<section class="group" data-letter=${letter} lang=${lang || nothing} dir=${directionOf(lang)}>
      <div class="letter" role="heading" aria-level=${this.level} tabindex="-1">${letter}</div>
      ${terms.map((term) => this.#term(term))}
    </section>`;
  }

  #term({ id, name, sense, short }: ContentsTerm): TemplateResult {
    const isUnfolded = this.unfolded.has(id);
    const toggled = (event: Event): void => this.#fold(id, (event.target as HTMLDetailsElement).open);
    const { level, source, strings } = this;
    return html`<details ?open=${isUnfolded} @toggle=${toggled}>
      <summary>${name}${sense ? html`<span class="small">${sense}</span>` : nothing}</summary>
      ${
        isUnfolded
          ? html`<glossator-entry
              headless
              exportparts="entry, explanation"
              .term=${id}
              .level=${level}
              .source=${source}
              .strings=${strings}
              >${short}</glossator-entry
            >`
          : html`<p class="small">${short}</p>`
      }
    </details>`;
  }

  /** Kept here and not in the page, because filtering gives a fold to another term. */
  #fold(id: string, isOpen: boolean): void {
    if (this.unfolded.has(id) === isOpen) return;
    const unfolded = new Set(this.unfolded);
    if (isOpen) unfolded.add(id);
    else unfolded.delete(id);
    this.unfolded = unfolded;
  }
}

function meets(query: string): (term: ContentsTerm) => boolean {
  const wanted = fold(query.trim());
  return ({ name, short }) => fold(`${name} ${short}`).includes(wanted);
}

define('glossator-index', GlossatorIndex);
