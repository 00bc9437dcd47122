import { LitElement, nothing, type TemplateResult } from 'lit';
import { html } from './template.ts';
import type { Summary } from '../../core/format/glossary.ts';
import { cardStyle } from './card-style.ts';
import { cardView, type SensesView } from './card-view.ts';
import { define } from './define.ts';
import { CloseCardRequest, EntryRequest } from './events.ts';
import { exportParts } from './export-parts.ts';
import { floatBeside, type Anchor } from './float.ts';
import { FocusKeeper } from './focus-keeper.ts';
import type { GlossarySource } from './glossary-source.ts';
import { closeIcon } from './icons.ts';
import { LoadController } from './load-controller.ts';
import { SheetHandle, sheetStyle } from './sheet-handle.ts';
import { skeletonStyle } from './skeleton.ts';
import { en, type Strings } from './strings.ts';
import { controls, isolation, tokens } from './theme.ts';

export interface CardRequest {
  readonly term: string;
  /** What the words may mean besides. */
  readonly others?: readonly string[];
  /** The words that the card explains. */
  readonly anchor: Anchor;
  /** Beside the words, or as a sheet at the bottom of a narrow or touched screen. */
  readonly layout: 'float' | 'sheet';
  /** Whether focus moves into the card. */
  readonly focus?: boolean;
  /** What pointed at the words: the card stands at the line that was meant. */
  readonly pointer?: MouseEvent;
}

/**
 * `<glossator-card>`: the explanation of one term beside its words; one for the page.
 *
 * It opens and closes only when told. Escape and presses outside are the
 * widget's to watch, because only the widget knows what else is open.
 *
 * @csspart card - the card
 * @csspart term - the term's name, in card and panel
 * @csspart explanation - the short explanation, in card and panel
 */
export class GlossatorCard extends LitElement {
  static override properties = { source: { attribute: false }, strings: { attribute: false } };
  static override styles = [isolation, tokens, controls, skeletonStyle, sheetStyle, cardStyle];

  declare source: GlossarySource | undefined;
  declare strings: Strings;

  #request: CardRequest | undefined;
  /** The terms that led here, the shown one last. */
  #trail: readonly string[] = [];
  #wantsFocus = false;
  #focus = new FocusKeeper();
  #stopFloating: (() => void) | undefined;
  #summary = new LoadController<Summary | undefined>(this);
  #senses = new LoadController<SensesView>(this);
  #handleOfSheet = new SheetHandle(
    this,
    () => this.dialog,
    () => this.#requestClose(),
  );

  constructor() {
    super();
    exportParts(this);
    this.strings = en;
  }

  /** Shows a term. Called while another is shown, the card moves to the new words and forgets the way back. */
  show(request: CardRequest): void {
    this.#leavePlace();
    if (!this.#request) this.#focus.remember();
    this.#request = request;
    this.#wantsFocus = request.focus ?? false;
    this.#clear();
    this.#goTo([request.term]);
    this.#loadSenses(request);
  }

  /** Focus that is in the card goes back to what had it before. */
  hide(): void {
    if (!this.#request) return;
    const focused = this.shadowRoot?.activeElement as HTMLElement | null;
    this.#leavePlace();
    this.#request = undefined;
    this.#trail = [];
    this.#clear();
    this.dialog?.hidePopover();
    focused?.blur();
    if (focused) this.#focus.giveBack();
    else this.#focus.forget();
  }

  #clear(): void {
    this.#summary.clear();
    this.#senses.clear();
  }

  override disconnectedCallback(): void {
    this.hide();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    return html`<div
      class="card surface ${this.#request?.layout ?? 'float'}"
      part="card"
      role="dialog"
      popover="manual"
      tabindex="-1"
      lang=${this.strings.lang}
      dir=${this.strings.dir ?? nothing}
      aria-labelledby="term"
      aria-describedby="short senses"
    >
      <div class="arrow"></div>
      ${this.#request?.layout === 'sheet' ? this.#handle() : ''}
      <div class="body" tabindex="-1">${this.#request ? this.#content() : ''}</div>
    </div>`;
  }

  protected override updated(): void {
    const dialog = this.dialog;
    if (!dialog || !this.#request || this.#summary.current.state === 'waiting') return;
    if (!dialog.matches(':popover-open')) {
      // All meanings at once, or the card would grow under the reader's eyes.
      if (this.#senses.isPending) return;
      dialog.showPopover();
    }
    if (this.#request.layout === 'float') this.#float(this.#request, dialog);
    this.#takeFocus(dialog);
  }

  /** Not before the card says the new term: name and meanings are read out as focus arrives. */
  #takeFocus(dialog: HTMLElement): void {
    const { current, isBusy } = this.#summary;
    if (!this.#wantsFocus || (isBusy && current.state !== 'loading') || this.#senses.isPending) return;
    this.#wantsFocus = false;
    const body = this.#body;
    // What scrolls is scrolled by keys only while it has focus.
    const target = body && body.scrollHeight > body.clientHeight ? body : dialog;
    target.focus({ preventScroll: true });
  }

  /** What lies in the top layer. */
  get dialog(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.card') ?? null;
  }

  get #body(): HTMLElement | null | undefined {
    return this.dialog?.querySelector<HTMLElement>('.body');
  }

  #content(): TemplateResult {
    const senses = this.#senses.current;
    return cardView({
      strings: this.strings,
      lang: this.source?.lang ?? '',
      summary: this.#summary.current,
      canGoBack: this.#trail.length > 1,
      senses: senses.state === 'ready' ? senses.value : undefined,
      back: () => this.#walk(this.#trail.slice(0, -1)),
      follow: (term) => this.#walk([...this.#trail, term]),
      readMore: (term) => this.dispatchEvent(new EntryRequest(term)),
      retry: () => {
        this.#wantsFocus = true;
        this.#summary.retry();
      },
    });
  }

  #handle(): TemplateResult {
    return html`${this.#handleOfSheet.grip}
      <button class="icon-button close" aria-label=${this.strings.close} @click=${() => this.#requestClose()}>
        ${closeIcon}
      </button>`;
  }

  /**
   * Goes on inside the card. The pressed button is about to vanish, so focus moves to the card itself.
   * A card that shrank would leave the pointer outside, which closes it: so it stays as high as it is.
   */
  #walk(trail: readonly string[]): void {
    const body = this.#body;
    if (body) body.style.minBlockSize = `${body.offsetHeight}px`;
    this.#wantsFocus = true;
    this.#goTo(trail);
  }

  #goTo(trail: readonly string[]): void {
    const { source } = this;
    const term = trail.at(-1);
    this.#trail = trail;
    if (source && term !== undefined) void this.#summary.load(() => source.summary(term));
    this.requestUpdate();
  }

  #loadSenses({ term, others = [] }: CardRequest): void {
    const { source } = this;
    if (!source || others.length === 0) return;
    void this.#senses.load(async () => {
      const { loadSenses } = await import('./senses-view.ts');
      return loadSenses(source, [term, ...others], this.shadowRoot);
    });
  }

  #float({ anchor, pointer }: CardRequest, dialog: HTMLElement): void {
    const arrow = dialog.querySelector<HTMLElement>('.arrow');
    if (arrow) this.#stopFloating ??= floatBeside({ anchor, card: dialog, arrow, pointer });
  }

  #leavePlace(): void {
    this.#stopFloating?.();
    this.#stopFloating = undefined;
    const { dialog } = this;
    const body = this.#body;
    if (!dialog || !body) return;
    dialog.style.left = dialog.style.top = body.style.minBlockSize = '';
  }

  #requestClose(): void {
    this.dispatchEvent(new CloseCardRequest());
  }
}

define('glossator-card', GlossatorCard);
