import { css } from 'lit';

export const entryStyle = css`
  .sense {
    display: inline-block;
    color: var(--_muted);
    font-size: 0.6em;
    font-weight: 400;
    letter-spacing: normal;
  }
  .names {
    margin-block-start: 4px;
    color: var(--_muted);
  }

  .lead {
    margin-block-start: 16px;
    font-size: 1.2em;
    line-height: 1.45;
  }
  .part {
    margin-block-start: 28px;
  }
  .heading {
    margin-block-end: 4px;
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 600;
    text-wrap: balance;
  }
  .prose > * + * {
    margin-block-start: 12px;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.25em;
  }
  .prose li + li {
    margin-block-start: 4px;
  }
  .sources {
    list-style: none;
  }
  .sources a {
    display: inline-block;
    padding-block: calc((var(--_target) - 1.5em) / 2);
  }
  .prose li::marker {
    color: var(--_muted);
  }
  code,
  pre {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  code {
    padding-inline: 4px;
    border-radius: 4px;
    background: var(--_wash);
    unicode-bidi: isolate;
  }
  pre {
    padding: 8px 12px;
    border-radius: 8px;
    background: var(--_wash);
    white-space: pre-wrap;
  }
  pre code {
    padding: 0;
    background: none;
    font-size: 1em;
  }
  blockquote {
    margin-inline: 0;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_border);
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: 8px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9333em;
  }
  th,
  td {
    padding: 4px 12px 4px 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  a,
  .term-link {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .term-link {
    display: inline;
    text-decoration-style: dotted;
    text-decoration-thickness: 2px;
  }
  a:hover,
  .term-link:hover {
    color: var(--_accent);
  }

  details {
    border-block-end: 1px solid var(--_border);
  }
  .heading + details {
    margin-block-start: 4px;
    border-block-start: 1px solid var(--_border);
  }
  summary {
    padding-block: 11px;
    border-radius: 4px;
    cursor: pointer;
  }
  summary::marker {
    color: var(--_muted);
    font-size: 0.8em;
  }
  details .prose {
    padding-block-end: 12px;
  }

  .map {
    position: relative;
    margin-block-start: 8px;
    font-size: 0.9333em;
  }
  .map svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .map line {
    stroke: color-mix(in srgb, var(--_text) 28%, var(--_surface));
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  /* Strokes keep their own colour where others are forced. */
  @media (forced-colors: active) {
    .map line {
      stroke: CanvasText;
    }
  }
  .map ul {
    position: relative;
    display: grid;
    grid-template-columns: 48fr 4fr 48fr;
    grid-auto-rows: 1fr;
    padding: 0;
    list-style: none;
  }
  .map li {
    display: grid;
    place-items: center;
    padding-block: 6px;
  }
  .map .pill {
    background: var(--_surface);
    text-align: center;
  }
  .above {
    grid-row: 1;
  }
  .here {
    grid-area: 2 / 1 / auto / -1;
  }
  .here .pill {
    padding-inline: 20px;
    border-color: var(--_accent);
  }
  .below {
    grid-row: 3;
  }
  .map .start {
    grid-column: 1;
  }
  .map .end {
    grid-column: 3;
  }
  .middle {
    grid-column: 1 / -1;
  }
  .colophon {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
    margin-block-start: 28px;
  }
  .colophon p {
    flex-basis: 100%;
    user-select: text;
  }
  .quiet {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_target);
    border-radius: 4px;
    color: var(--_muted);
  }
`;
