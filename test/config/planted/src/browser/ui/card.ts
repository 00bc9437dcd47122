import type { fold } from '../../core/format/words.ts';

export const card: typeof fold = 1;
