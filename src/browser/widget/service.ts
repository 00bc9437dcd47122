import { ownDocument } from '../host/own-document.ts';
import { isClue } from '../../core/match/contexts.ts';
import type { Accepts } from '../../core/match/find-forms.ts';
import { countWritten } from '../page/element-marks.ts';
import type { Follower, Page } from '../page/page.ts';
import { yieldToPage } from '../page/task-queue.ts';
import { tintMarks } from '../page/tint-marks.ts';
import type { Glossary } from '../store/glossary.ts';
import type { PanelView } from '../ui/events.ts';
import type { SearchResult } from '../ui/glossary-source.ts';
import { AttributeReader } from './attribute-reader.ts';
import type { EarlyPress } from './early-press.ts';
import { readFollowOptions } from './follow-options.ts';
import { followForcedColors } from './follow-forced-colors.ts';
import { follow } from './follow.ts';
import type { Interaction } from './interaction.ts';
import { looseEnds, type Step } from './loose-ends.ts';
import { pageIsIdle } from './page-progress.ts';
import type { Reports } from './reporter.ts';

export interface ServiceContext {
  readonly widget: HTMLElement;
  readonly glossary: Glossary;
  readonly page: Page;
  readonly reporter: Reports;
  /** The tag that this copy came by, if it is known. */
  readonly script?: HTMLScriptElement | undefined;
}

const TRIED_AGAIN = 'It is tried again at the next use.';

/** One and the same error may come by two ways: from the texts themselves, and from who asked for them. */
function eachOnce(reporter: Reports): Reports {
  const told = new Set<unknown>();
  return {
    report: (code, message) => reporter.report(code, message),
    reportError(error, remedy) {
      if (!told.has(error)) reporter.reportError(error, remedy);
      told.add(error);
    },
  };
}

/** Some hosts put another root in the place of the one that the widget stood in, as React does with a document. */
function comeBack(widget: HTMLElement): void {
  queueMicrotask(() => {
    const isWithRoot = widget.parentNode instanceof HTMLHtmlElement && !widget.isConnected;
    if (isWithRoot) ownDocument.documentElement?.append(widget);
  });
}

/** What a widget does besides marking: follows the page, answers the host's script, lets in what answers the reader. */
export class Service implements Follower {
  readonly #context: ServiceContext;
  readonly #follower: Follower;
  #interaction: Promise<Interaction> | undefined;
  #isAwaiting = false;

  constructor(context: ServiceContext) {
    const { style } = context.page.renderer;
    if (style) tintMarks(style);
    countWritten(context.page);
    this.#context = { ...context, reporter: eachOnce(context.reporter) };
    this.#follower = follow(context.page, context);
    const { widget, page } = context;
    if (page.signal.aborted) comeBack(widget);
    page.signal.addEventListener('abort', () => comeBack(widget));
  }

  onChanges(): void {
    this.#follower.onChanges();
  }

  rescan(root?: Element): Promise<void> {
    return this.#follower.rescan(root);
  }

  pause(): void {
    this.#follower.pause();
  }

  resume(): void {
    this.#follower.resume();
  }

  /** The page's marks have changed. */
  onMarks(): void {
    this.#tell((interaction) => interaction.onMarks());
  }

  /** Let in what answers the reader, the press that came before it, and later what nobody waits for. */
  async awaitReader(early: EarlyPress): Promise<void> {
    if (this.#isAwaiting) return;
    this.#isAwaiting = true;
    const { page, reporter } = this.#context;
    const onError = (error: unknown) => reporter.reportError(error, TRIED_AGAIN);
    const step = looseEnds({ signal: page.signal, onError });
    await step(async () => {
      const interaction = await this.#interact();
      removeEventListener('click', early);
      if (early.last) interaction.press(...early.last);
      await pageIsIdle();
      await this.#furnish(interaction, step);
    });
  }

  /** What nobody waits for: the launcher, elements in the page, a deep link, the card before it is wanted. */
  async #furnish(interaction: Interaction, step: Step): Promise<void> {
    const { page } = this.#context;
    await step(async () => {
      const explorer = await interaction.explorer();
      await yieldToPage();
      await explorer.furnish(step);
    });
    await yieldToPage();
    if (page.marks.length > 0) await step(() => interaction.prepareCard());
    await step(() => this.#followLook(interaction));
    await step(() => followForcedColors(page, interaction.root));
    await step(() => this.#preparePrint(interaction));
  }

  async #followLook(interaction: Interaction): Promise<void> {
    const { widget, page } = this.#context;
    const { followLook } = await import('./follow-look.ts');
    followLook({ widget, signal: page.signal, look: () => interaction.look() });
  }

  /** Few pages have the option, and no print can wait for what it needs. */
  async #preparePrint({ source, strings }: Interaction): Promise<void> {
    const { widget, page } = this.#context;
    if (readFollowOptions(new AttributeReader(widget)).print !== 'appendix') return;
    const { printTerms } = await import('./print-terms.ts');
    await printTerms({ widget, page, source, strings });
  }

  async open(term: string): Promise<void> {
    await this.#with((interaction) => interaction.open(term));
  }

  async openPanel(view?: PanelView): Promise<void> {
    await this.#with((interaction) => interaction.openPanel(view));
  }

  close(): void {
    this.#tell((interaction) => interaction.close());
  }

  search(query: string): Promise<readonly SearchResult[] | undefined> {
    return this.#with((interaction) => interaction.source.search(query));
  }

  lookup(text: string): string | undefined {
    return this.#termsOf(text)[0];
  }

  /** The terms that a text as a whole may stand for, the likeliest first. */
  #termsOf(text: string): readonly string[] {
    const trimmed = text.trim();
    const isWhole = ({ start, end, term }: Parameters<Accepts>[0]) =>
      start === 0 && end === trimmed.length && !isClue(term);
    return this.#context.page.reader.find(trimmed, isWhole)[0]?.terms ?? [];
  }

  #interact(): Promise<Interaction> {
    const load = async () => {
      const { Interaction } = await import('./interaction.ts');
      return new Interaction({ ...this.#context, termsOf: (text) => this.#termsOf(text) });
    };
    this.#interaction ??= load();
    this.#interaction.catch(() => (this.#interaction = undefined));
    return this.#interaction;
  }

  /** Tells it if it is wanted already; that it could not be had is reported to who wanted it. */
  #tell(say: (interaction: Interaction) => void): void {
    this.#interaction?.then(say, () => undefined);
  }

  async #with<Value>(use: (interaction: Interaction) => Value | Promise<Value>): Promise<Value | undefined> {
    const { reporter, page } = this.#context;
    try {
      return await use(await this.#interact());
    } catch (error) {
      if (!page.signal.aborted) reporter.reportError(error, TRIED_AGAIN);
      return undefined;
    }
  }
}
