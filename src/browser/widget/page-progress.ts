/** When the page's elements are all there. */
export function pageIsParsed(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

/** When the page has loaded and the browser has nothing else to do. WebKit cannot tell the latter. */
export function pageIsIdle(): Promise<void> {
  return new Promise((resolve) => {
    const whenIdle = () => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 3000 });
      else setTimeout(resolve, 200);
    };
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle, { once: true });
  });
}

/** At the reader's first move on the page, or when it is idle, whichever is first. */
export function firstMoveOrIdle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    for (const type of ['pointermove', 'pointerdown', 'keydown']) {
      addEventListener(type, () => resolve(), { once: true, passive: true, capture: true, signal });
    }
    void pageIsIdle().then(resolve);
  });
}
