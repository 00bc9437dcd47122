import { ownDocument } from '../host/own-document.ts';
import { tabStopBeside } from './tab-stops.ts';

interface CardInRoot {
  readonly card: {
    readonly dialog: HTMLElement | null | undefined;
    /** Focus goes back to what had it before, if something had. */
    close(): void;
  };
  readonly root: ShadowRoot;
}

/**
 * The card is the last thing on the page, and is read in the middle of it: beyond its ends, Tab goes on from where
 * focus was before, else from the words, and the card closes.
 *
 * @param words - what the card explains
 */
export function keepTabOrder({ card, root }: CardInRoot, words: Range, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    const { dialog } = card;
    // By its place on the keyboard, since WebKitGTK has no name for it together with Shift.
    if (event.code !== 'Tab' || event.altKey || event.ctrlKey || !dialog?.matches(':focus-within')) return;
    const buttons = [...dialog.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button.matches(':focus')) + 1;
    if (event.shiftKey ? at > 1 : at < buttons.length) return;
    card.close();
    if (ownDocument.activeElement !== ownDocument.body) {
      // What had focus before is the stop before the card; from there, the engine knows the next one.
      if (event.shiftKey) event.preventDefault();
      return;
    }
    const stop = tabStopBeside(words.startContainer, event.shiftKey ? -1 : 1);
    if (!stop) return;
    event.preventDefault();
    stop.focus();
  };
  root.addEventListener('keydown', onKey as EventListener, { signal });
}
