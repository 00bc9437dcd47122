import { ownDocument } from '../host/own-document.ts';
import { ActiveMark } from './active-mark.ts';
import { NearViewport } from './near-viewport.ts';
import type { Page } from './page.ts';
import { yieldToPage } from './task-queue.ts';

/** How soon a host that wiped the registries gets its marks back. */
const WATCH_MS = 800;

/**
 * How long marks that come near are gathered before they are shown: Chromium looks through the whole page when one
 * comes or goes.
 */
const GATHER_MS = 150;

/** Keep painted the marks that are near the viewport, wherever the reader scrolls and whatever the host wipes. */
export function keepShown(page: Page): ActiveMark {
  const active = new ActiveMark(page);
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    if (ownDocument.hidden) return;
    near.look();
    page.renderer.refresh?.();
    active.refresh();
  };
  /** At once after a rest, so that a jump finds its marks there. */
  const gather = () => {
    isDue = timer !== undefined;
    if (isDue) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (isDue) gather();
    }, GATHER_MS);
    refresh();
  };
  const near = new NearViewport(page, gather);
  const onMove = () => {
    if (near.isBlind) gather();
  };
  const options = { capture: true, signal: page.signal };
  ownDocument.addEventListener('scroll', onMove, options);
  addEventListener('resize', onMove, options);
  const watch = setInterval(refresh, WATCH_MS);
  page.signal.addEventListener('abort', () => {
    clearInterval(watch);
    clearTimeout(timer);
  });
  void yieldToPage().then(() => {
    if (!page.signal.aborted) refresh();
  });
  return active;
}
