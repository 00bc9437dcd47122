import { css } from 'lit';

/** What the pages of terms, topics and paths share. */
export const pageStyle = css`
  .crumbs {
    display: flex;
    align-items: center;
    gap: 2px 4px;
    min-block-size: 24px;
    margin-block-end: 4px;
  }
  .crumbs .icon-button {
    margin-block: calc((24px - var(--_target)) / 2);
    margin-inline-start: calc((18px - var(--_target)) / 2);
  }
  .crumbs .forward {
    margin-inline: auto calc((18px - var(--_target)) / 2);
  }
  .crumbs .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  .crumb {
    min-block-size: var(--_target);
    margin-block: calc((24px - var(--_target)) / 2);
    border-radius: 4px;
    color: var(--_muted);
  }
  .title {
    font-size: 1.6667em;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .intro {
    margin-block: 8px 16px;
  }
  .along {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
  }
  .bar {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 3px;
    margin-block: 4px;
    border: 0;
    border-radius: 2px;
    overflow: hidden;
    background: var(--_border);
    color: var(--_accent);
  }
  .bar::-webkit-progress-bar {
    background: var(--_border);
  }
  .bar::-webkit-progress-value {
    background: var(--_accent);
  }
  .bar::-moz-progress-bar {
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    /* A bar of one colour would look full: what has not been read is an outline. */
    .bar {
      forced-color-adjust: none;
      block-size: 6px;
      border: 1px solid CanvasText;
      --_border: Canvas;
      --_accent: Highlight;
    }
  }
  @media (hover: hover) {
    .crumb:hover,
    .quiet:hover {
      color: var(--_text);
    }
  }
`;
