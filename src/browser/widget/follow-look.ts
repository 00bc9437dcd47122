import { parentOf } from '../page/parent-of.ts';

/** When to look after something around the text has changed: soon, and when a slow transition has ended. */
const SOON_MS = 50;
const LATE_MS = 1000;

export interface LookContext {
  readonly widget: HTMLElement;
  readonly signal: AbortSignal;
  /** Looks at the page, and tells the text by which it is judged. */
  look(): Element;
}

/**
 * Look at the page again when it may look different: when an attribute changes of anything around its text, such as
 * a class of the root, when the reader's preference does, and when a card or the panel is about to open.
 */
export function followLook({ widget, signal, look }: LookContext): void {
  const follow = () => {
    observer.disconnect();
    if (signal.aborted) return;
    let around: Element | null = look();
    for (; around; around = parentOf(around)) observer.observe(around, { attributes: true });
  };
  let isWaiting = false;
  // At most twice a second, because some pages change an attribute with every frame.
  const observer = new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(follow, SOON_MS);
    setTimeout(() => {
      isWaiting = false;
      follow();
    }, LATE_MS);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow, { signal });
  widget.addEventListener('glossator-open', follow, { signal });
  signal.addEventListener('abort', follow, { once: true });
  follow();
}
