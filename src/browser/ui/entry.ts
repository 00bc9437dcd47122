import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from './template.ts';
import type { Entry } from '../../core/format/glossary.ts';
import { define } from './define.ts';
import { dressAgain } from './dress-again.ts';
import { directionOf } from './direction.ts';
import { namesView, proseView, questionsView, relatedView, sourcesView } from './entry-body.ts';
import { enEntry } from './entry-strings.ts';
import { entryStyle } from './entry-style.ts';
import { EntryRequest, SourceRequest } from './events.ts';
import type { GlossarySource } from './glossary-source.ts';
import { inPageStyle } from './in-page-style.ts';
import { LoadController } from './load-controller.ts';
import { complete, en, type Strings } from './strings.ts';
import { controls } from './theme.ts';

/**
 * `<glossator-entry term="api">`: one explanation in the page's flow, in the page's own
 * type. What the author wrote inside stands there until the entry has arrived, and when
 * it never does.
 *
 * @csspart entry - all of the entry
 * @csspart term - the term's name
 * @csspart explanation - its first sentences
 */
export class GlossatorEntry extends LitElement {
  static override properties = {
    term: {},
    level: { type: Number },
    headless: { type: Boolean },
    source: { attribute: false },
    strings: { attribute: false },
  };
  static override styles = [controls, entryStyle, inPageStyle];

  /** The term's id. */
  declare term: string;
  /** Level of the heading with the term's name; those of its parts are one deeper. */
  declare level: number;
  /** Leaves out the name, where the page has said it already. */
  declare headless: boolean;
  declare source: GlossarySource | undefined;
  declare strings: Strings;

  #entry = new LoadController<Entry | undefined>(this);

  constructor() {
    super();
    this.term = '';
    this.level = 3;
    this.headless = false;
    this.strings = en;
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
    if (!changed.has('term') && !changed.has('source')) return;
    const { source, term } = this;
    this.#entry.clear();
    if (source && term !== '') void this.#entry.load(() => source.entry(term));
  }

  protected override render(): TemplateResult {
    const { current } = this.#entry;
    if (current.state === 'ready' && current.value) return this.#article(current.value);
    const hasFailed = current.state === 'failed';
    return html`<slot></slot>${hasFailed ? this.#failure(current.offline) : nothing}`;
  }

  #article(entry: Entry): TemplateResult {
    const { level } = this;
    const strings = complete(this.strings, enEntry);
    const { lang = this.source?.lang ?? '' } = entry;
    const openTerm = (id: string): void => void this.dispatchEvent(new EntryRequest(id));
    const frame = { strings, level: level + 1, openTerm };
    return html`<article
      part="entry"
      class=${this.headless ? 'headless' : ''}
      lang=${lang || nothing}
      dir=${directionOf(lang)}
      aria-label=${entry.name}
    >
      ${this.headless ? nothing : this.#heading(entry)} ${namesView(entry, strings)}
      ${proseView(entry, frame)} ${questionsView(entry.questions, frame)}
      ${relatedView(entry.neighbours, frame)} ${sourcesView(entry.sources, frame)}
    </article>`;
  }

  #heading({ name, sense, topic }: Entry): TemplateResult {
    return html`${topic ? html`<p class="small">${topic}</p>` : nothing}
      <div class="term" part="term" role="heading" aria-level=${this.level}>
        ${name} ${sense ? html`<span class="sense">${sense}</span>` : nothing}
      </div>`;
  }

  #failure(isOffline: boolean): TemplateResult {
    const { strings } = this;
    return html`<p class="notice small" dir="auto" lang=${strings.lang}>
      ${isOffline ? strings.offline : strings.failed}
      <button class="action" @click=${() => this.#entry.retry()}>${strings.tryAgain}</button>
    </p>`;
  }
}

define('glossator-entry', GlossatorEntry);
