import type { PanelContext, SearchContext } from './panel-context.ts';

/**
 * What a screen reader is told, once and when the reader pauses: what a search has found, and what could not be
 * loaded while focus stays elsewhere. Where a heading takes the focus, it is read out by that.
 */
export function panelStatus(panel: PanelContext, { query, findings, isSettled }: SearchContext): string {
  const { strings, place, contents, view } = panel;
  const isSearching = query.trim() !== '';
  const loads = isSearching ? [findings] : place.kind === 'list' ? [contents, view] : [];
  const failure = loads.find(({ state }) => state === 'failed');
  if (failure?.state === 'failed') return failure.offline ? strings.offlineTitle : strings.failedTitle;
  if (findings.state !== 'ready' || !isSettled) return '';
  const { count } = findings.value;
  return count > 0 ? strings.found(count) : strings.nothingFound(query.trim());
}
