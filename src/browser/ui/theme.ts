import { css } from 'lit';

/**
 * Cuts an element off from the page's rules, even from `*{all:unset!important}`:
 * an important rule in a shadow tree outranks the page's important rule.
 * `all` leaves direction and custom properties alone; the colour scheme must
 * come through, or `light-dark()` would always answer "light".
 */
export const isolation = css`
  :host {
    all: initial !important;
    color-scheme: inherit !important;
    font-family: inherit !important;
    display: contents !important;
    -webkit-text-size-adjust: 100% !important;
    text-size-adjust: 100% !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

/**
 * What a page may set, on `:root` or on any element around what it is for. The README's table is made from
 * these comments and the values after them: `npm run format` writes it.
 *
 * Muted is mixed at 66%: 5.2:1 on the light surface and 6.3:1 on the dark one,
 * and it keeps its distance when a page changes either colour.
 */
export const tokens = css`
  :host {
    /** Links, the chosen tab, focus rings, the underline of the word whose card is open. */
    --_accent: var(--glossator-accent, light-dark(#3b5bdb, #8ea7ff));
    /** The background of card, panel and launcher; it has to be opaque. */
    --_surface: var(--glossator-surface, light-dark(#fff, #1f2228));
    /** Text. */
    --_text: var(--glossator-text, light-dark(#1d2129, #e6e4df));
    /** Secondary text. */
    --_muted: var(--glossator-muted, color-mix(in srgb, var(--_text) 66%, var(--_surface)));
    /** Hairlines. */
    --_border: var(--glossator-border, color-mix(in srgb, var(--_text) 14%, var(--_surface)));
    --_wash: color-mix(in srgb, var(--_text) 5%, var(--_surface));
    /** The colour of the shadow under card and launcher. */
    --_shadow: var(--glossator-shadow, light-dark(rgb(29 33 41 / 0.14), rgb(0 0 0 / 0.5)));
    /** The radius of the card's corners; a sheet's is 4px more. */
    --_radius: var(--glossator-radius, 12px);
    --_target: 28px;
    --_quick: 140ms;
  }
  @media (pointer: coarse) {
    :host {
      --_target: 44px;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_border: color-mix(in srgb, var(--_text) 60%, var(--_surface));
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_quick: 0s;
    }
  }
`;

/** What every surface shares: type, focus, buttons. `medium` is the reader's own size, whatever the page does to `html`. */
export const controls = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .surface {
    color: var(--_text);
    background: var(--_surface);
    font: 400 medium/1.5 system-ui;
    /** The font family; by default that of the page's text. */
    font-family: var(--glossator-font, inherit);
    /** The size of the text, by default against the reader's own; the widths of card and panel follow it. */
    --_size: var(--glossator-font-size, 0.9375em);
    font-size: calc(var(--_size) * var(--_text-factor, 1));
    text-align: start;
    overflow-wrap: break-word;
  }
  button,
  input {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  h2,
  h3 {
    font-size: 1em;
    font-weight: 600;
    text-wrap: balance;
  }
  p {
    text-wrap: pretty;
  }
  .small {
    color: var(--_muted);
    font-size: 0.8667em;
  }
  .icon {
    display: block;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon.turns:dir(rtl) {
    scale: -1 1;
  }
  .icon-button {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: var(--_target);
    block-size: var(--_target);
    border-radius: 8px;
    color: var(--_muted);
    outline-offset: 0;
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    list-style: none;
  }
  .pill {
    display: flex;
    align-items: center;
    min-block-size: max(26px, calc(var(--_target) - 8px));
    padding: 2px 10px;
    border: 1px solid var(--_border);
    border-radius: 22px;
    font-size: 0.8667em;
    line-height: 1.35;
  }
  .action {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: var(--_target);
    border-radius: 4px;
    color: var(--_accent);
    font-size: 0.9333em;
    font-weight: 600;
  }
  .action .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: 0.1em;
    stroke-width: 1.75;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (hover: hover) {
    .icon-button:hover {
      color: var(--_text);
      background: var(--_wash);
    }
    .pill:hover {
      border-color: var(--_muted);
    }
    .action:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
  @media (pointer: coarse) {
    .pill {
      min-block-size: 44px;
      padding-inline: 16px;
    }
  }
`;
