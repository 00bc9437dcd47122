import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, svg } from './template.ts';

/**
 * Icons are strokes on a 20 px grid in the text's own colour; `turns` mirrors those that point along the line.
 * Those that one view alone shows are drawn there, so that no other has to load them.
 */
export function icon(strokes: SVGTemplateResult, turns = false): TemplateResult {
  return html`<svg class="icon ${turns ? 'turns' : ''}" viewBox="0 0 20 20" aria-hidden="true">
    ${strokes}
  </svg>`;
}

export const closeIcon = icon(svg`<path d="m6 6 8 8m0-8-8 8" />`);
export const backIcon = icon(svg`<path d="M16 10H4m5-5-5 5 5 5" />`, true);
export const forwardIcon = icon(svg`<path d="M4 10h12m-5-5 5 5-5 5" />`, true);
