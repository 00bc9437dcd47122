import { css } from 'lit';

/**
 * For elements in the page's flow: the page's own type and colours, and hairlines and
 * muted text mixed from them. Sizes follow the surrounding text.
 */
export const inPageStyle = css`
  :host {
    display: block;
    --_accent: var(--glossator-accent, currentcolor);
    --_surface: transparent;
    --_text: currentcolor;
    --_muted: var(--glossator-muted, color-mix(in srgb, currentcolor 74%, transparent));
    --_border: var(--glossator-border, color-mix(in srgb, currentcolor 20%, transparent));
    --_wash: color-mix(in srgb, currentcolor 6%, transparent);
    --_target: 28px;
    --_quick: 140ms;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  @media (pointer: coarse) {
    :host {
      --_target: 44px;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: currentcolor;
      --_border: color-mix(in srgb, currentcolor 60%, transparent);
    }
  }
  .term {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .sense {
    font-size: 0.8em;
  }
  .lead {
    margin-block-start: 8px;
    font-size: 1em;
    line-height: inherit;
  }
  .headless .lead {
    margin-block-start: 0;
  }
  .part {
    margin-block-start: 20px;
  }
  .notice {
    margin-block-start: 8px;
  }
`;
