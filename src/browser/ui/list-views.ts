import { pageView } from './page-view.ts';
import type { ListView } from './panel-context.ts';

/** In the order of the tabs. */
export const listViews: readonly ListView[] = [
  pageView,
  { id: 'index', label: ({ index }) => index },
  { id: 'topics', label: ({ topics }) => topics },
  { id: 'paths', label: ({ paths }) => paths },
];
