import { ownDocument } from '../host/own-document.ts';

/** When the page's elements are all there. */
export function pageIsParsed(): Promise<unknown> {
  return new Promise<unknown>((resolve) => {
    if (ownDocument.readyState === 'loading') addEventListener('DOMContentLoaded', resolve);
    else resolve(true);
  });
}

/** When the browser has nothing else to do, or after 1.5 s of work without a pause. WebKit cannot tell. */
export function pageIsIdle(): Promise<unknown> {
  return new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 1500 });
    else setTimeout(resolve, 100);
  });
}

/** When all has come that the page waits for. */
export function pageIsLoaded(): Promise<unknown> {
  return new Promise<unknown>((resolve) => {
    if (ownDocument.readyState === 'complete') resolve(true);
    else addEventListener('load', resolve);
  });
}
