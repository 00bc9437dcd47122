import type { ActiveMark } from './active-mark.ts';
import { MOST_RANGES, type MarkRenderer } from './mark-renderer.ts';
import { rangeOf, type TextMark } from './text-run.ts';

/** How soon a host that wiped the registries gets its marks back. */
const WATCH_MS = 800;

/** A stretch of marks around the viewport's middle, found by halving, since marks come in reading order. */
function nearestToViewport(marks: readonly TextMark[]): readonly TextMark[] {
  const middle = innerHeight / 2;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const at = (low + high) >> 1;
    const top = rangeOf(marks[at] as TextMark)?.getBoundingClientRect().top ?? 0;
    if (top < middle) low = at + 1;
    else high = at;
  }
  const first = Math.max(0, Math.min(low - MOST_RANGES / 2, marks.length - MOST_RANGES));
  return marks.slice(first, first + MOST_RANGES);
}

/** Where there are more marks near the viewport than may be shown, show those nearest to it, wherever it is scrolled. */
export function keepNearest(
  renderer: MarkRenderer,
  active: ActiveMark | undefined,
  signal: AbortSignal,
): void {
  let isCrowded = false;
  let frame = 0;
  renderer.choose &&= (marks) => {
    isCrowded = marks.length > MOST_RANGES;
    return isCrowded ? nearestToViewport(marks) : marks;
  };
  const refresh = () => {
    frame = 0;
    if (document.hidden) return;
    renderer.refresh?.();
    active?.refresh();
  };
  const onScroll = () => {
    // Within the limit the observer tells all there is to know.
    if (isCrowded && frame === 0) frame = requestAnimationFrame(refresh);
  };
  document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  const watch = setInterval(refresh, WATCH_MS);
  signal.addEventListener('abort', () => {
    clearInterval(watch);
    cancelAnimationFrame(frame);
  });
}
