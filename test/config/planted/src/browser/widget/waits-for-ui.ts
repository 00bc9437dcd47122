import type { card } from '../ui/card.ts';
import { events } from '../ui/events.ts';

export type Card = typeof card;
export const later = [events, () => import('../ui/card.ts'), () => import('../../core/search/query.ts')];
