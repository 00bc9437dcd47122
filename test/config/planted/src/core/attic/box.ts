// breaks: every room is drawn
import { fold } from '../text/fold.ts';

export const box = fold;
