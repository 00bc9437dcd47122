import { FORCED_COLORS } from '../page/mark-renderer.ts';
import type { Page } from '../page/page.ts';

/** Has lines drawn while a reader forces their colours. Few do, and the others need not pay for it. */
export async function followForcedColors(page: Page, root: ShadowRoot): Promise<void> {
  const { signal } = page;
  const forced = matchMedia(FORCED_COLORS);
  let drawing: AbortController | undefined;
  const stop = () => drawing?.abort();
  const follow = async () => {
    stop();
    if (!forced.matches) return;
    const { ForcedLines } = await import('../page/forced-lines.ts');
    if (signal.aborted) return;
    drawing = new AbortController();
    new ForcedLines(page, root).start(drawing.signal);
  };
  signal.addEventListener('abort', stop, { once: true });
  await follow();
  // Where it cannot be had, the next change tries again.
  forced.addEventListener('change', () => void follow().catch(() => undefined), { signal });
}
