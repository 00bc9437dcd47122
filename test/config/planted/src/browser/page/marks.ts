import { fold } from '../../core/text/fold.ts';

export const marks = fold;
