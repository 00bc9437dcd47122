import { svg } from './template.ts';
import { icon } from './icons.ts';

export const checkIcon = icon(svg`<path d="m5 10.5 3.5 3.5L15 7" />`);
