import { ownDocument } from '../host/own-document.ts';
import { decodeDictionary } from '../../core/match/read-dictionary.ts';
import { noRenderer } from '../page/mark-renderer.ts';
import { MARK_STYLE } from '../page/mark-style.ts';
import { PageStyle } from '../page/page-style.ts';
import { Page, type Follower } from '../page/page.ts';
import { Painter } from '../page/painter.ts';
import { yieldToPage } from '../page/task-queue.ts';
import type { Glossary } from '../store/glossary.ts';
import type { PanelView } from '../ui/events.ts';
import type { SearchResult } from '../ui/glossary-source.ts';
import { AttributeReader } from './attribute-reader.ts';
import { keepLastPress } from './early-press.ts';
import { ElementBase } from './element-base.ts';
import { parts, type Environment } from './environment.ts';
import { GlossatorMarkEvent, GlossatorReadyEvent } from './events.ts';
import { openGlossary } from './open-glossary.ts';
import { readPageOptions } from './options.ts';
import { pageIsIdle, pageIsParsed } from './page-progress.ts';
import { Reporter } from './reporter.ts';
import type { Service } from './service.ts';
import { storedSettings } from './stored-settings.ts';

/** A mark as a host sees it. `element` is there when an author or `mark="wrap"` made one. */
export interface WidgetMark {
  readonly term: string;
  /** What the words may mean besides, when nothing around them tells. */
  readonly alternatives?: readonly string[];
  readonly range: Range;
  readonly element?: Element;
}

export const TWICE = 'There are two tags. Remove one.';

/**
 * `<glossator-widget>`: all of Glossator on a page. Options are its attributes,
 * read when it is connected. One works per page; a second one stays idle.
 */
export class GlossatorWidget extends ElementBase {
  declare static environment: Environment;
  static #active: GlossatorWidget | undefined;
  static #style: PageStyle | undefined;

  /** Adopt the style of marks: before there is a widget, if possible, since early is cheap. */
  static ensureStyle(): PageStyle {
    GlossatorWidget.#style ??= new PageStyle(MARK_STYLE);
    GlossatorWidget.#style.ensure();
    return GlossatorWidget.#style;
  }

  #settle!: () => void;
  /** Resolves when the page has been read, or when that was not possible; never rejects. */
  readonly ready = new Promise<void>((resolve) => (this.#settle = resolve));
  readonly #reporter = new Reporter(this);
  #starting: Promise<void> | undefined;
  #page: Page | undefined;
  #service: Service | undefined;
  #abort!: AbortController;
  #failures = 0;

  connectedCallback(): void {
    const active = GlossatorWidget.#active;
    if (active === this) return;
    if (active?.isConnected) {
      this.#reporter.report('twice', TWICE);
      this.#settle();
      return;
    }
    // Turbo puts another body in the place of the one with the old element, which has not heard of it yet.
    if (active) active.#stop();
    GlossatorWidget.#active = this;
    if ('script' in GlossatorWidget.environment) (window as { glossator?: unknown }).glossator = this;
    this.#abort = new AbortController();
    if (this.getAttribute('mark') !== 'none') GlossatorWidget.ensureStyle();
    this.#starting = this.#start(this.#abort.signal);
  }

  disconnectedCallback(): void {
    // A host that moves the element takes it out and puts it back in the same task. In a frame it has nothing to do.
    queueMicrotask(() => {
      if (!ownDocument.contains(this)) this.#stop();
    });
  }

  async #start(signal: AbortSignal): Promise<void> {
    try {
      await pageIsParsed();
      // The newest of all that cards are made of, from 2024: older browsers leave the page as it is.
      if (!CSS.supports('color', 'light-dark(red,red)')) return;
      const options = readPageOptions(new AttributeReader(this));
      const glossary = await openGlossary(options.glossary, GlossatorWidget.environment);
      const isWrapped = options.mark === 'wrap';
      // Whatever follows the page's changes sees to those that come later.
      const isWritten = ownDocument.querySelector('[data-term],glossator-term');
      const [text, senses, elements] = await Promise.all([
        glossary.dictionary(),
        glossary.hasContexts ? parts.senses() : undefined,
        isWrapped || isWritten ? parts.elements() : undefined,
      ]);
      const dictionary = decodeDictionary(text);
      await yieldToPage();
      if (dictionary.endings.length > 0)
        dictionary.stemsOf = (await parts.stems()).stemFinder(dictionary.endings);
      if (signal.aborted) return;
      // A glossary that stands on the page is not explained by itself.
      const skip = [options.skip, glossary.place].filter(Boolean).join(',');
      const page = new Page({
        ...options,
        dictionary,
        lang: glossary.lang,
        skip,
        createRenderer: (host) => {
          if (elements && isWrapped) return new elements.Wrapper(host);
          const canPaint = options.mark === 'paint' && 'highlights' in CSS;
          return canPaint ? new Painter(GlossatorWidget.ensureStyle(), host) : noRenderer;
        },
        createFollower: (followed) => this.#createService(glossary, followed),
        chooseSenses: senses?.senseChooser(dictionary),
        onMarks: () => this.#onMarks(),
      });
      this.#page = page;
      elements?.countWritten(page);
      // Known before anything is shown: no mark may flash that the reader does not want.
      if (storedSettings()) (await parts.settings()).settingsOf(this, page);
      await yieldToPage();
      await page.scan();
      this.dispatchEvent(new GlossatorReadyEvent(page.marks.length));
      void this.#awaitReader(signal);
    } catch (error) {
      this.#fail(error, () => (this.#starting = this.#start(signal)));
    } finally {
      this.#settle();
    }
  }

  async #createService(glossary: Glossary, page: Page): Promise<Follower> {
    const { Service } = await parts.service();
    const service = new Service({
      ...GlossatorWidget.environment,
      widget: this,
      glossary,
      page,
      reporter: this.#reporter,
    });
    if (!page.signal.aborted) this.#service = service;
    return service;
  }

  /** What is needed before a reader can want anything is told of once, and tried three times in all. */
  #fail(error: unknown, retry: () => unknown): void {
    if (!this.#failures++) this.#reporter.reportError(error, 'Check `glossary` and its files.');
    if (this.#failures < 3) setTimeout(retry, 3000 * this.#failures);
  }

  #onMarks(): void {
    if (!this.#page) return;
    this.dispatchEvent(new GlossatorMarkEvent(this.#page.marks));
    this.#service?.onMarks();
  }

  /** All else loads when the page has nothing else to do; a press that comes earlier is kept. */
  async #awaitReader(signal: AbortSignal): Promise<void> {
    const early = keepLastPress();
    addEventListener('click', early, { signal });
    // Where the reader has come in further down, marks wait for what knows that.
    if (scrollY === 0) await pageIsIdle();
    if (!signal.aborted) await this.#ask((service) => service.awaitReader(early));
  }

  /** Every question waits for the glossary, and for what answers. */
  async #ask<Answer>(ask: (service: Service) => Answer | Promise<Answer>): Promise<Answer | undefined> {
    await this.#starting;
    // Not by way of the promise: it stays with an element that a host keeps, and the page must not.
    const page = this.#page;
    await page?.follow().catch((error) => this.#fail(error, () => this.#awaitReader(page.signal)));
    return this.#service && ask(this.#service);
  }

  /** What is marked, in reading order. */
  get marks(): readonly WidgetMark[] {
    const page = this.#page;
    if (!page) return [];
    return page.marks.flatMap((mark) => {
      const range = page.renderer.rangeOf(mark);
      if (!range) return [];
      // Painted words begin in a text node, marks that are elements in themselves.
      const { startContainer: element } = range;
      const alternatives = 'others' in mark && mark.others[0] && { alternatives: mark.others };
      return [{ term: mark.term, ...alternatives, range, ...(element instanceof Element && { element }) }];
    });
  }

  /** Explain a term: on a card at its first mark, else in the panel. An unknown one is reported. */
  open(id: string): Promise<void> {
    return this.#ask((service) => service.open(id));
  }

  /** @param view - by default "On this page", or A–Z when the page has no terms */
  openPanel(view?: PanelView): Promise<void> {
    return this.#ask((service) => service.openPanel(view));
  }

  /** Close the card and the panel. */
  close(): void {
    this.#service?.close();
  }

  /** Terms found by a query, best first. */
  async search(query: string): Promise<readonly SearchResult[]> {
    return (await this.#ask((service) => service.search(query))) ?? [];
  }

  /** The id of the term that a text as a whole stands for. */
  lookup(text: string): Promise<string | undefined> {
    return this.#ask((service) => service.lookup(text));
  }

  /** Read the page again, or a part of it. Changes of the page are followed without this. */
  rescan(root?: Element): Promise<void> {
    return this.#ask((service) => service.rescan(root));
  }

  /** Leave the page's changes alone for a while: marks stay, but where the text under them changes. */
  pause(): Promise<void> {
    return this.#ask((service) => service.pause());
  }

  /** Follow the page's changes again, and those since `pause`. */
  resume(): Promise<void> {
    return this.#ask((service) => service.resume());
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
    this.#page?.destroy();
    this.#page = this.#service = undefined;
    GlossatorWidget.#style?.remove();
    // Not by `delete`, which throws where the host has declared the name by `var`.
    if ('script' in GlossatorWidget.environment) Reflect.deleteProperty(window, 'glossator');
  }
}

/** Where no glossary is built in: the npm package names its own. */
const nothingBuiltIn: Environment['builtIn'] = {
  read: () => Promise.reject(new TypeError('Set `glossary` to the URL of a compiled glossary.json.')),
};

/** Register the element; the others register themselves when they load. Harmless when done twice or on a server. */
export function defineWidget(): void {
  if (typeof customElements === 'undefined' || customElements.get('glossator-widget')) return;
  GlossatorWidget.environment = { builtIn: nothingBuiltIn };
  customElements.define('glossator-widget', GlossatorWidget);
}
