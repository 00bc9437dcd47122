import { indexView } from './index-view.ts';
import { pageView } from './page-view.ts';
import type { ListView } from './panel-context.ts';

/** In the order of the tabs. */
export const listViews: readonly ListView[] = [
  pageView,
  indexView,
  { id: 'topics', label: ({ topics }) => topics },
  { id: 'paths', label: ({ paths }) => paths },
];
