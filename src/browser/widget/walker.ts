import { ownDocument } from '../host/own-document.ts';
import type { Page } from '../page/page.ts';
import { isSeen, reveal, type ScrollPlace } from '../page/reveal.ts';
import { isSameMark, type Mark } from '../page/text-run.ts';
import type { Strings } from '../ui/strings.ts';
import type { Voice } from '../ui/voice.ts';
import { deepActiveElement } from './active-element.ts';
import type { CardOptions } from './card-controller.ts';
import { FocusRing } from './focus-ring.ts';
import { directionOf, readKeyCommands, spokenKeys } from './key-commands.ts';
import type { ReaderOptions } from './reader-options.ts';
import { ReadingPlace } from './reading-place.ts';
import type { Reports } from './reporter.ts';

export interface WalkerHost {
  readonly root: ShadowRoot;
  readonly page: Page;
  readonly signal: AbortSignal;
  /** The mark whose card is open. */
  readonly openMark: Mark | undefined;
  openCard(mark: Mark, options: CardOptions): Promise<void>;
  readonly options: Pick<ReaderOptions, 'keys'>;
  readonly strings: Promise<Strings | undefined>;
  readonly reporter: Reports;
  onError(error: unknown): void;
}

/** What scrolls a page by keyboard. */
const SCROLL_KEYS = /^(?:Page(?:Up|Down)|Arrow(?:Up|Down)|Home|End| )$/u;

/** Goes from mark to mark, with the card and a ring for focus, and back to where the reader was. */
export class Walker {
  readonly #host: WalkerHost;
  readonly #ring: FocusRing;
  readonly #place: ReadingPlace;
  /** Takes away what covers the text. */
  readonly #uncover: () => void;
  #voice: Voice | undefined;
  /** The mark that was gone to. */
  #at: Mark | undefined;
  /** What had focus before the walk, and where the boxes were that it has scrolled since. */
  #focus: Element | null = null;
  #scrolled = new Map<Element, ScrollPlace>();

  constructor(host: WalkerHost, uncover: () => void) {
    this.#host = host;
    this.#uncover = uncover;
    this.#ring = new FocusRing(host.root, () => this.#forget());
    this.#place = new ReadingPlace(host);
    this.#listen();
    if (host.options.keys !== 'none') this.#followKeys(host);
  }

  #followKeys({ options, reporter, root, signal }: WalkerHost): void {
    const commands = readKeyCommands(options.keys) ?? readKeyCommands('');
    if (!readKeyCommands(options.keys))
      reporter.report(
        'unknown-value',
        `keys="${options.keys}" is not known. Use none, or two keys with Alt, Control or Meta, such as "Alt+PageDown Alt+PageUp".`,
      );
    if (!commands) return;
    root.querySelector('glossator-launcher')?.setAttribute('keys', spokenKeys(commands));
    const onKey = (event: KeyboardEvent) => {
      const direction = directionOf(event, commands);
      if (!direction) return;
      event.preventDefault();
      this.step(direction);
    };
    // After the page's own.
    addEventListener('keydown', onKey, { signal });
  }

  #listen(): void {
    const { signal } = this.#host;
    let wasWalking = false;
    // Here before the card hears of Escape, and there after it: both are on the way down to what has focus.
    const before = ({ key }: KeyboardEvent) => {
      wasWalking = this.#isWalking;
      if (SCROLL_KEYS.test(key)) this.#stay();
    };
    const after = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && wasWalking && !this.#isWalking) this.#goBack();
    };
    addEventListener('keydown', before, { capture: true, signal });
    ownDocument.addEventListener('keydown', after, { capture: true, signal });
    // Who scrolls means to be somewhere else.
    for (const type of ['wheel', 'touchmove'])
      addEventListener(type, () => this.#stay(), { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => this.#ring.hide(), { once: true });
  }

  get #isWalking(): boolean {
    return this.#at !== undefined && isSameMark(this.#host.openMark, this.#at);
  }

  /** To the next (`1`) or previous (`-1`) mark from where the reader is, around the ends of the page. */
  step(direction: 1 | -1): void {
    // What a dialog of the host holds back cannot be gone to.
    if (ownDocument.querySelector('dialog:modal')) return;
    this.#uncover();
    const found = this.#place.markBeside(direction);
    if (!found) {
      void this.#say('noTerms');
      return;
    }
    if (!this.#isWalking) {
      this.#focus = deepActiveElement();
      this.#scrolled.clear();
    }
    for (const place of this.goTo(found.mark))
      if (!this.#scrolled.has(place.box)) this.#scrolled.set(place.box, place);
    if (found.isAround) void this.#say(direction > 0 ? 'fromFirst' : 'fromLast');
  }

  /**
   * To a mark, for good: the reader has chosen it.
   *
   * @returns where the boxes were that had to be scrolled
   */
  goTo(mark: Mark): readonly ScrollPlace[] {
    this.#uncover();
    const range = this.#host.page.renderer.rangeOf(mark);
    if (!range) return [];
    const scrolled = reveal(range);
    this.#at = mark;
    void this.#host.openCard(mark, { focus: true });
    // A host may show something of its own instead, and then there is no ring.
    this.#ring.show(range, () => this.#isWalking && this.#at === mark);
    return scrolled;
  }

  /**
   * Open a term's card at words that the reader sees already, else at the first, brought into sight.
   *
   * @returns `undefined` where there are none, or all are folded away
   */
  explain(term: string): Promise<void> | undefined {
    const { page, openCard } = this.#host;
    const marks = page.marks.filter((mark) => mark.term === term && this.#place.canBeSeen(mark));
    const rangeOf = (mark: Mark | undefined) => mark && page.renderer.rangeOf(mark);
    const mark =
      marks.find((each) => {
        const range = rangeOf(each);
        return range && isSeen(range);
      }) ?? marks[0];
    const range = rangeOf(mark);
    if (!mark || !range) return undefined;
    this.#uncover();
    reveal(range);
    return openCard(mark, {});
  }

  /** Tell those who listen to the page. */
  async #say(what: 'noTerms' | 'fromFirst' | 'fromLast'): Promise<void> {
    const { root, strings, onError } = this.#host;
    try {
      const { Voice } = await import('../ui/voice.ts');
      this.#voice ??= new Voice(root, await strings);
      this.#voice.say((said) => said[what]);
    } catch (error) {
      onError(error);
    }
  }

  #stay(): void {
    this.#scrolled.clear();
  }

  /** The walk is over, and what it knew of the page may leave it. */
  #forget(): void {
    this.#at = undefined;
    this.#focus = null;
    this.#stay();
  }

  #goBack(): void {
    const behavior = 'instant';
    for (const { box, top, left } of this.#scrolled.values()) box.scrollTo({ top, left, behavior });
    this.#stay();
    const { activeElement } = ownDocument;
    // The card has no focus to give back when a pointer had opened it, and what is hidden keeps focus for a while.
    const isLost = activeElement === ownDocument.body || activeElement === this.#host.root.host;
    if (isLost && this.#focus instanceof HTMLElement) this.#focus.focus({ preventScroll: true });
  }
}
