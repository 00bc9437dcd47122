import { ownDocument } from '../host/own-document.ts';
import { css } from 'lit';
import { adoptStyle } from './adopt-style.ts';
import { enSelection, type SelectionStrings } from './selection-strings.ts';
import { complete, en, type Strings } from './strings.ts';

const voiceStyle = css`
  .voice {
    position: fixed;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** A screen reader hears of what is said in a place that it knows already; the same words once more are new to it then. */
const PAUSE_MS = 100;

/** Says things to those who listen to a page, when they are not listening to something else. */
export class Voice {
  readonly #place = ownDocument.createElement('p');
  readonly #strings: SelectionStrings;
  #saying: ReturnType<typeof setTimeout> | undefined;

  /** @param root - of the widget */
  constructor(root: ShadowRoot, strings: Strings = en) {
    this.#strings = complete(strings, enSelection);
    this.#place.className = 'voice';
    this.#place.role = 'status';
    this.#place.lang = strings.lang;
    adoptStyle(root, voiceStyle);
    root.append(this.#place);
  }

  say(what: (strings: SelectionStrings) => string): void {
    clearTimeout(this.#saying);
    this.#place.textContent = '';
    this.#saying = setTimeout(() => (this.#place.textContent = what(this.#strings)), PAUSE_MS);
  }

  /** Forget what is about to be said, and what was: it is no longer so. */
  hush(): void {
    clearTimeout(this.#saying);
    this.#place.textContent = '';
  }
}
