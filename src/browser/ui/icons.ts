import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Icons are strokes on a 20 px grid in the text's own colour; `turns` mirrors those that point along the line. */
function icon(strokes: SVGTemplateResult, turns = false): TemplateResult {
  return html`<svg class="icon ${turns ? 'turns' : ''}" viewBox="0 0 20 20" aria-hidden="true">
    ${strokes}
  </svg>`;
}

export const closeIcon = icon(svg`<path d="m6 6 8 8m0-8-8 8" />`);
export const backIcon = icon(svg`<path d="M16 10H4m5-5-5 5 5 5" />`, true);
export const forwardIcon = icon(svg`<path d="M4 10h12m-5-5 5 5-5 5" />`, true);
/** An open book whose last line is dotted, as a mark in the text is. */
export const bookIcon = icon(svg`
  <path d="M10 5.2C8 3.9 5.4 3.4 2.5 3.5v11.6c2.9-.1 5.5.4 7.5 1.7 2-1.3 4.6-1.8 7.5-1.7V3.5c-2.9-.1-5.500.4-7.5 1.7z" />
  <path d="M10 5.2v11.6M12.6 7.9c.7-.2 1.5-.3 2.3-.4" />
  <path stroke-dasharray="0.1 2.2" d="M12.6 11.4c.7-.2 1.5-.3 2.3-.4" />
`);
export const locateIcon = icon(
  svg`<circle cx="10" cy="10" r="4.5" /><path d="M10 2.5v3m0 9v3m7.5-7.5h-3m-9 0h-3" />`,
);
export const linkIcon = icon(svg`
  <path d="M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-.9.9" />
  <path d="M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l.9-.9" />
`);
export const checkIcon = icon(svg`<path d="m5 10.5 3.5 3.5L15 7" />`);
