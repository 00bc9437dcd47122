import { ownDocument } from '../host/own-document.ts';
import { own } from '../page/own.ts';
import { parentOf } from '../page/parent-of.ts';

function modalAround(node: Node): Element | null {
  let at = parentOf(node);
  while (at && !own(at, 'matches').call(at, 'dialog:modal')) at = parentOf(at);
  return at;
}

interface Way {
  /** Where the card belongs. */
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
}

/**
 * A modal dialog of the host holds back all that is not in it, be it above it: the card of words in a dialog stands in
 * there, too, until `signal` aborts. Only the card, since hosts remove dialogs with all that they hold.
 *
 * @param words - what the card explains
 */
export function putInside(words: Range, card: Element, { root, signal }: Way): void {
  const dialog = modalAround(words.startContainer);
  if (!dialog || signal.aborted) return;
  const place = ownDocument.createElement('glossator-place');
  // Font and scheme are the widget's: see apply-look.ts.
  place.style.cssText = (root.host as HTMLElement).style.cssText;
  place.style.setProperty('display', 'contents', 'important');
  place.dataset['glossator'] = 'off';
  dialog.append(place);
  place.append(card);
  const leave = () => {
    // It may have opened anew by now, in another place.
    if (card.parentNode === place) root.append(card);
    place.remove();
  };
  dialog.addEventListener('close', leave, { signal });
  // Not before it has given back the focus.
  signal.addEventListener('abort', () => queueMicrotask(leave));
}
