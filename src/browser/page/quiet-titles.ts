import { isElement } from './node-types.ts';
import { own } from './own.ts';
import { parentOf } from './parent-of.ts';

/** As the eye has it: what stands in a slot is in what is around the slot. */
function around(node: Node): Element | null {
  const slot = isElement(node) ? own(node, 'assignedSlot') : (node as Text).assignedSlot;
  return slot ?? parentOf(node);
}

/**
 * Takes away the native tooltips of what is around some words until `signal` aborts.
 *
 * The attributes stay, only empty: so does their order, and what the page's rules say of `[title]`. Chromium and
 * Firefox look no further than to an empty one; WebKit does, so all of them are emptied.
 */
export function quietTitles(words: readonly Node[], signal: AbortSignal): void {
  const { getAttribute, setAttribute } = Element.prototype;
  const quiet = new Map<Element, string>();
  // What the page has said meanwhile is what it wants to say, be it nothing.
  const forget = (records: readonly MutationRecord[]) =>
    records.forEach(({ target }) => quiet.delete(target as Element));
  const observer = new MutationObserver(forget);
  for (const word of words) {
    for (let at = word instanceof Element ? word : around(word); at; at = around(at)) {
      const title = getAttribute.call(at, 'title');
      if (!title) continue;
      quiet.set(at, title);
      setAttribute.call(at, 'title', '');
      observer.observe(at, { attributeFilter: ['title'] });
    }
  }
  const giveBack = () => {
    forget(observer.takeRecords());
    observer.disconnect();
    for (const [element, title] of quiet) setAttribute.call(element, 'title', title);
  };
  signal.addEventListener('abort', giveBack);
}
