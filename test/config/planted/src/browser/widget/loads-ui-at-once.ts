// breaks: the widget loads ui when wanted (at run time)
import { card } from '../ui/card.ts';

export const both = [card, () => import('../ui/card.ts')];
