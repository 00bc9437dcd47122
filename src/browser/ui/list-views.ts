import { indexView } from './index-view.ts';
import { pageView } from './page-view.ts';
import type { ListView } from './panel-context.ts';
import { pathsView } from './paths-view.ts';
import { topicsView } from './topics-view.ts';

/** In the order of the tabs. */
export const listViews: readonly ListView[] = [pageView, indexView, topicsView, pathsView];
