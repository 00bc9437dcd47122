// breaks: ui knows core by its types (at run time)
import { fold } from '../../core/format/words.ts';

export const count = fold;
