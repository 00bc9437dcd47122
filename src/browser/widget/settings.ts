import { ownDocument } from '../host/own-document.ts';
import type { Page } from '../page/page.ts';
import { ReaderWishes } from '../page/reader-wishes.ts';
import { textOf } from '../page/text-run.ts';
import {
  CloseCardRequest,
  type Choices,
  type ReaderSettings,
  type SettingsChange,
  type TextSize,
} from '../ui/events.ts';
import { GLOSSARY_ADDRESS } from './glossary-address.ts';
import { plainTerms } from './plain-terms.ts';
import { readSettings, writeSettings, type StoredSettings } from './settings-file.ts';
import { storedSettings } from './stored-settings.ts';

/** How many times as large as usual the type of card and panel is. */
const FACTORS: Readonly<Record<TextSize, number>> = { small: 0.875, medium: 1, large: 1.25, largest: 1.5 };

const FACTOR = '--_text-factor';

const all = new WeakMap<Page, Settings>();

/**
 * What the reader has set for a page. From the first call on the page heeds it.
 *
 * @param isRead - whether marks are shown already; before that none is shown against the reader's will
 */
export function settingsOf(widget: HTMLElement, page: Page, isRead = false): Settings {
  const settings = all.get(page) ?? new Settings(widget, page, isRead);
  all.set(page, settings);
  settings.show();
  return settings;
}

/** The name under which known terms are kept: one glossary has the same on all pages of a site. */
function nameOf(glossary: string): string {
  if (glossary === '' || !GLOSSARY_ADDRESS.test(glossary)) return glossary;
  const { origin, pathname } = new URL(glossary, ownDocument.baseURI);
  return origin + pathname;
}

/** What a reader has set, on the way from storage to the page. */
class Settings {
  readonly #widget: HTMLElement;
  readonly #page: Page;
  readonly #glossary: string;
  readonly #authors: ReaderSettings['occurrences'];
  readonly #wishes: ReaderWishes;
  #stored: StoredSettings = readSettings();
  /** What was set before a reset, until something else is. */
  #before: StoredSettings | undefined;
  /** What stood in storage then; where it cannot be written to it stays so. */
  #text = storedSettings();

  /** How the page was marked when it was last shown. */
  #shown: string;

  constructor(widget: HTMLElement, page: Page, isRead: boolean) {
    this.#widget = widget;
    this.#page = page;
    this.#glossary = nameOf(widget.getAttribute('glossary')?.trim() ?? '');
    this.#authors = page.occurrences;
    this.#wishes = new ReaderWishes(page);
    plainTerms(widget, page);
    const before = this.#marking;
    this.#heed();
    this.#shown = isRead ? before : this.#marking;
  }

  get #marking(): string {
    const { isOff, isPlain, known } = this.#wishes;
    return JSON.stringify([isOff, isPlain, this.#page.occurrences, ...known]);
  }

  get #known(): readonly string[] {
    return this.#stored.known.get(this.#glossary) ?? [];
  }

  get current(): ReaderSettings {
    const { known: _, ...choices } = this.#stored;
    const hidden = this.#wishes.hidden.map((mark) => ({ term: mark.term, text: textOf(mark) }));
    const isReset = this.#before !== undefined;
    return { ...choices, occurrences: this.#page.occurrences, known: this.#known, hidden, isReset };
  }

  change(change: SettingsChange): void {
    const before = this.#before;
    this.#before = change === 'reset' ? this.#stored : undefined;
    if (change !== 'undo') this.#stored = this.#with(change === 'reset' ? undefined : change);
    else if (before) this.#stored = before;
    writeSettings(this.#stored);
    this.#apply();
  }

  /** @param change - without one nothing is left but what the reader knows of other glossaries */
  #with(change: Choices | undefined): StoredSettings {
    const { known: before, ...others } = this.#stored;
    const { known, ...choices } = change ? { known: this.#known, ...others, ...change } : { known: [] };
    return { ...withoutUsual(choices), known: new Map([...before, [this.#glossary, known]]) };
  }

  /** Something was set in another tab, or in a frame of this page. */
  reload(): void {
    if (storedSettings() === this.#text) return;
    this.#stored = readSettings();
    this.#before = undefined;
    this.#apply();
  }

  #apply(): void {
    this.#text = storedSettings();
    const wasOff = this.#wishes.isOff;
    this.#heed();
    this.show();
    // It has not been read while it was off.
    if (wasOff && !this.#wishes.isOff)
      void this.#page.follow().then(
        (follower) => follower.rescan(),
        () => undefined,
      );
  }

  /** Show the page anew, if that makes a difference. */
  show(): void {
    if (this.#shown === this.#marking) return;
    this.#shown = this.#marking;
    this.#widget.dispatchEvent(new CloseCardRequest());
    this.#page.show();
  }

  #heed(): void {
    const { isOff = false, isPlain = false, occurrences = this.#authors, textSize } = this.#stored;
    const { style } = this.#widget;
    Object.assign(this.#wishes, { isOff, isPlain, known: new Set(this.#known) });
    this.#page.occurrences = occurrences;
    if (textSize) style.setProperty(FACTOR, String(FACTORS[textSize]), 'important');
    else style.removeProperty(FACTOR);
  }
}

/** What is as usual is not worth keeping. How often a term is marked is: another page may have it otherwise. */
function withoutUsual({
  isOff,
  isPlain,
  textSize,
  ...others
}: Omit<Choices, 'known'>): Omit<Choices, 'known'> {
  return {
    ...others,
    ...(isOff && { isOff }),
    ...(isPlain && { isPlain }),
    ...(textSize && textSize !== 'medium' && { textSize }),
  };
}
export type { Settings };
