import { ownDocument } from '../host/own-document.ts';
import { hostOf } from '../page/parent-of.ts';

const STOPS =
  'a[href],area[href],button,input,select,textarea,summary,iframe,audio[controls],video[controls],[tabindex],[contenteditable]';

function isStop(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]')) return false;
  return element.checkVisibility({ visibilityProperty: true });
}

/**
 * Where Tab goes from a place in the text. No script can tell a browser to begin there, but for a place that has focus.
 *
 * @returns nothing where it leaves the page
 */
export function tabStopBeside(node: Node, direction: 1 | -1): HTMLElement | undefined {
  let place = node;
  for (let host = hostOf(place); host; host = hostOf(place)) place = host;
  const stops = [...ownDocument.querySelectorAll<HTMLElement>(STOPS)];
  const isBeside = (stop: HTMLElement): boolean => {
    const position = place.compareDocumentPosition(stop);
    const { DOCUMENT_POSITION_FOLLOWING: after, DOCUMENT_POSITION_PRECEDING: before } = Node;
    return (position & (direction > 0 ? after : before)) !== 0 && isStop(stop);
  };
  return direction > 0 ? stops.find(isBeside) : stops.findLast(isBeside);
}
