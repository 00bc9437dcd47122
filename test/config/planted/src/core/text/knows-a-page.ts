// breaks: core/text may import
import { marks } from '../../browser/page/marks.ts';

export const known = marks;
