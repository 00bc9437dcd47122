import type { Dictionary } from '../../core/match/dictionary.ts';
import { isClue } from '../../core/match/contexts.ts';
import { findForms, type Accepts } from '../../core/match/find-forms.ts';
import { readDictionary } from '../../core/match/read-dictionary.ts';
import { noRenderer, type MarkRenderer, type RendererHost } from '../page/mark-renderer.ts';
import { MARK_STYLE } from '../page/mark-style.ts';
import { PageStyle } from '../page/page-style.ts';
import { Page, type Follower } from '../page/page.ts';
import { Painter } from '../page/painter.ts';
import { yieldToPage } from '../page/task-queue.ts';
import type { Glossary } from '../store/glossary.ts';
import type { PanelView } from '../ui/events.ts';
import type { SearchResult } from '../ui/glossary-source.ts';
import { EarlyPress } from './early-press.ts';
import { ElementBase } from './element-base.ts';
import { parts, type Environment } from './environment.ts';
import { GlossatorMarkEvent, GlossatorReadyEvent } from './events.ts';
import type { Interaction } from './interaction.ts';
import { isOnPage } from './is-on-page.ts';
import { openGlossary } from './open-glossary.ts';
import { readPageOptions, type PageOptions } from './options.ts';
import { pageIsIdle, pageIsParsed } from './page-progress.ts';
import { Reporter } from './reporter.ts';

/** A mark as a host sees it. `element` is there when an author or `mark="wrap"` made one. */
export interface WidgetMark {
  readonly term: string;
  /** What the words may mean besides, when nothing around them tells. */
  readonly alternatives?: readonly string[];
  readonly range: Range;
  readonly element?: Element;
}

/** What is at work while the widget is connected. */
interface Work {
  readonly abort: AbortController;
  readonly glossary: Glossary;
  readonly dictionary: Dictionary;
  readonly page: Page;
  interaction?: Promise<Interaction>;
}

/**
 * `<glossator-widget>`: all of Glossator on a page. Options are its attributes,
 * read when it is connected. One works per page; a second one stays idle.
 */
export class GlossatorWidget extends ElementBase {
  static environment: Environment = { builtIn: undefined };
  static #active: GlossatorWidget | undefined;
  static #style: PageStyle | undefined;

  /** Adopt the style of marks: before there is a widget, if possible, since early is cheap. */
  static ensureStyle(): PageStyle {
    GlossatorWidget.#style ??= new PageStyle(MARK_STYLE);
    GlossatorWidget.#style.ensure();
    return GlossatorWidget.#style;
  }

  /** Resolves when the page has been read, or when that was not possible; never rejects. */
  readonly ready: Promise<void>;
  readonly #reporter = new Reporter(this);
  #settle!: () => void;
  #starting: Promise<Work | undefined> = Promise.resolve(undefined);
  #work: Work | undefined;
  #abort = new AbortController();

  constructor() {
    super();
    this.ready = new Promise((resolve) => (this.#settle = resolve));
  }

  connectedCallback(): void {
    const active = GlossatorWidget.#active;
    if (active === this) return;
    if (active?.isConnected) {
      this.#reporter.report(
        'twice',
        'Glossator is on this page twice; this copy stays idle. Remove one of the tags.',
      );
      this.#settle();
      return;
    }
    // Turbo puts another body in the place of the one with the old element, which has not heard of it yet.
    if (active) active.#stop();
    GlossatorWidget.#active = this;
    if ('script' in GlossatorWidget.environment) (window as { glossator?: unknown }).glossator = this;
    this.#abort = new AbortController();
    if (this.getAttribute('mark') !== 'none') GlossatorWidget.ensureStyle();
    this.#starting = this.#start(this.#abort);
  }

  disconnectedCallback(): void {
    // A host that moves the element takes it out and puts it back in the same task.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  async #start(abort: AbortController): Promise<Work | undefined> {
    try {
      await pageIsParsed();
      const options = readPageOptions(this);
      const glossary = await openGlossary(options.glossary, GlossatorWidget.environment);
      const dictionary = readDictionary(await glossary.dictionary());
      await yieldToPage();
      const wrapper = options.mark === 'wrap' ? await parts.wrapper() : undefined;
      if (dictionary.endings.length > 0)
        dictionary.stemsOf = (await parts.stems()).stemFinder(dictionary.endings);
      const senses = dictionary.contexts.length > 0 ? await parts.senses() : undefined;
      if (abort.signal.aborted) return undefined;
      // A glossary that stands on the page is not explained by itself.
      const skip = [options.skip, isOnPage(options.glossary) ? options.glossary : '']
        .filter(Boolean)
        .join(',');
      const page = new Page({
        dictionary,
        lang: glossary.lang,
        scope: options.scope,
        skip,
        occurrences: options.occurrences,
        createRenderer: (host) => (wrapper ? new wrapper.Wrapper(host) : this.#createRenderer(options, host)),
        createFollower: (followed) => this.#createFollower(followed),
        ...(senses && { chooseSenses: senses.senseChooser(dictionary) }),
        onMarks: () => this.#onMarks(),
      });
      this.#work = { abort, glossary, dictionary, page };
      await page.scan();
      this.dispatchEvent(new GlossatorReadyEvent(page.marks.length));
      void this.#awaitReader(this.#work);
      return this.#work;
    } catch (error) {
      this.#reporter.reportError(
        error,
        'The page stays as it is. Check the glossary option and that its files are served.',
      );
      return undefined;
    } finally {
      this.#settle();
    }
  }

  #createRenderer({ mark }: PageOptions, host: RendererHost): MarkRenderer {
    if (mark !== 'paint' || !('highlights' in CSS)) return noRenderer;
    return new Painter(GlossatorWidget.ensureStyle(), host);
  }

  async #createFollower(page: Page): Promise<Follower> {
    try {
      return (await parts.follow()).follow(page, {
        widget: this,
        reporter: this.#reporter,
        script: GlossatorWidget.environment.script,
      });
    } catch (error) {
      this.#reporter.reportError(error, 'It is tried again at the next change.');
      throw error;
    }
  }

  #onMarks(): void {
    if (!this.#work) return;
    this.dispatchEvent(new GlossatorMarkEvent(this.#work.page.marks));
    void this.#work.interaction?.then((interaction) => interaction.onMarks());
  }

  /** What answers the reader loads when the page has nothing else to do; a press that comes earlier is kept. */
  async #awaitReader(work: Work): Promise<void> {
    const { signal } = work.abort;
    const early = new EarlyPress(signal);
    try {
      await pageIsIdle();
      await work.page.follow();
      const interaction = await this.#interact(work);
      early.replay(interaction);
      await pageIsIdle();
      if (!signal.aborted) await interaction.furnish();
    } catch (error) {
      if (!signal.aborted) this.#reporter.reportError(error, 'It is tried again at the next use.');
    }
  }

  #interact(work: Work): Promise<Interaction> {
    const { glossary, page, abort } = work;
    const load = async () => {
      const { Interaction } = await parts.interaction();
      abort.signal.throwIfAborted();
      const interaction = new Interaction({ widget: this, glossary, page, reporter: this.#reporter });
      abort.signal.addEventListener('abort', () => interaction.destroy(), { once: true });
      return interaction;
    };
    work.interaction ??= load();
    work.interaction.catch(() => delete work.interaction);
    return work.interaction;
  }

  /** Every call waits for the glossary; that it cannot be had is reported already. */
  async #with<Value>(use: (interaction: Interaction) => Value | Promise<Value>): Promise<Value | undefined> {
    const work = await this.#starting;
    if (!work) return undefined;
    try {
      return await use(await this.#interact(work));
    } catch (error) {
      this.#reporter.reportError(error, 'It is tried again at the next use.');
      return undefined;
    }
  }

  /** What is marked, in reading order. */
  get marks(): readonly WidgetMark[] {
    const page = this.#work?.page;
    return (page?.marks ?? []).flatMap((mark) => {
      const range = page?.rangeOf(mark);
      if (!range) return [];
      // Painted words begin in a text node, marks that are elements in themselves.
      const { startContainer: element } = range;
      const alternatives = 'others' in mark && mark.others[0] && { alternatives: mark.others };
      return [{ term: mark.term, ...alternatives, range, ...(element instanceof Element && { element }) }];
    });
  }

  /** Explain a term: on a card at its first mark, else in the panel. An unknown one is reported. */
  async open(id: string): Promise<void> {
    await this.#with((interaction) => interaction.open(id));
  }

  /** @param view - by default "On this page", or A–Z when the page has no terms */
  async openPanel(view?: PanelView): Promise<void> {
    await this.#with((interaction) => interaction.openPanel(view));
  }

  /** Close the card and the panel. */
  close(): void {
    void this.#work?.interaction?.then((interaction) => interaction.close());
  }

  /** Terms found by a query, best first. */
  async search(query: string): Promise<readonly SearchResult[]> {
    return (await this.#with((interaction) => interaction.source.search(query))) ?? [];
  }

  /** The id of the term that a text as a whole stands for. */
  async lookup(text: string): Promise<string | undefined> {
    const work = await this.#starting;
    const trimmed = text.trim();
    if (!work) return undefined;
    const isWhole = ({ start, end, term }: Parameters<Accepts>[0]) =>
      start === 0 && end === trimmed.length && !isClue(term);
    return findForms(trimmed, work.dictionary, isWhole)[0]?.terms[0];
  }

  /** Read the page again, or a part of it. Changes of the page are followed without this. */
  async rescan(root?: Element): Promise<void> {
    const follower = await this.#follower();
    await follower?.rescan(root);
  }

  /** Leave the page's changes alone for a while: marks stay, but where the text under them changes. */
  async pause(): Promise<void> {
    (await this.#follower())?.pause();
  }

  /** Follow the page's changes again, and those since `pause`. */
  async resume(): Promise<void> {
    (await this.#follower())?.resume();
  }

  async #follower(): Promise<Follower | undefined> {
    const work = await this.#starting;
    // That it cannot be had is reported already.
    return work?.page.follow().catch(() => undefined);
  }

  /** Take away everything that was added to the page, this element included. */
  destroy(): void {
    this.#stop();
    this.remove();
  }

  #stop(): void {
    if (GlossatorWidget.#active !== this) return;
    GlossatorWidget.#active = undefined;
    this.#abort.abort();
    this.#work?.page.destroy();
    this.#work = undefined;
    GlossatorWidget.#style?.remove();
    this.shadowRoot?.replaceChildren();
  }
}

/** Register the element; the others register themselves when they load. Harmless when done twice or on a server. */
export function defineWidget(): void {
  if (typeof customElements === 'undefined' || customElements.get('glossator-widget')) return;
  customElements.define('glossator-widget', GlossatorWidget);
}
