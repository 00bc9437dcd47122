import { css } from 'lit';

export const cardStyle = css`
  .card {
    inset: auto;
    border: 1px solid var(--_border);
    overflow: visible;
    box-shadow: 0 8px 28px -6px var(--_shadow);
    opacity: 0;
  }
  .card:popover-open {
    opacity: 1;
    @starting-style {
      opacity: 0;
    }
  }

  .float {
    /* Physical, because the script that places it sets left and top. */
    inset: 0 auto auto 0;
    inline-size: max-content;
    min-inline-size: min(17em, 100vw - 16px);
    max-inline-size: min(23.5em, 100vw - 16px);
    border-radius: var(--_radius);
  }
  .arrow {
    position: absolute;
    inline-size: 12px;
    block-size: 12px;
    background: inherit;
    border: 0 solid var(--_border);
    rotate: 45deg;
  }
  [data-side='bottom'] .arrow {
    inset-block-start: -7px;
    border-width: 1px 0 0 1px;
  }
  [data-side='top'] .arrow {
    inset-block-end: -7px;
    border-width: 0 1px 1px 0;
  }

  .sheet {
    inset-block-end: 0;
    inset-inline: 0;
    inline-size: auto;
    max-inline-size: 40em;
    margin-inline: auto;
    padding-block-end: env(safe-area-inset-bottom);
    border-block-end: 0;
  }
  .sheet:popover-open {
    @starting-style {
      translate: 0 24px;
    }
  }
  .sheet .arrow {
    display: none;
  }

  .body {
    display: grid;
    grid-template: 1fr / minmax(0, 1fr);
    max-block-size: min(28em, 100dvh - 96px);
    overflow: hidden auto;
    overscroll-behavior: contain;
    border-radius: inherit;
  }
  .float .body {
    max-block-size: min(28em, var(--_room, 100dvh));
  }
  .text {
    display: grid;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    padding: 14px 16px 16px;
  }
  .sheet .text {
    padding-block-start: 0;
  }
  .sheet :is(.over, h2) {
    padding-inline-end: 44px;
  }
  /* Where page and explanation run in different directions, the text begins under the close button. */
  .sheet:dir(rtl) .text:dir(ltr),
  .sheet:dir(ltr) .text:dir(rtl) {
    padding-block-start: 28px;
  }
  .sheet .close {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    inline-size: 44px;
    block-size: 44px;
  }
  .over {
    display: flex;
    align-items: center;
    gap: 4px;
    min-block-size: 20px;
  }
  .back {
    --_target: 24px;
    margin-block: calc((20px - var(--_target)) / 2);
    margin-inline-start: -4px;
  }
  @media (pointer: coarse) {
    .back {
      --_target: 44px;
      margin-inline-start: -14px;
    }
  }
  .back .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  h2 {
    font-size: 1.2667em;
    line-height: 1.3;
    letter-spacing: -0.005em;
  }
  .sense {
    display: inline-block;
    color: var(--_muted);
    font-size: 0.7895em;
    font-weight: 400;
    letter-spacing: normal;
  }
  .short {
    margin-block-start: 4px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 8px 16px;
    border-block-start: 1px solid var(--_border);
  }
  .more {
    margin-inline-start: auto;
  }

  /* As wide and as high as most cards, so that nothing jumps when the words arrive. */
  .bones {
    inline-size: 23.5em;
    max-inline-size: 100%;
  }
  .bones ~ .foot {
    min-block-size: calc(var(--_target) + 17px);
  }
`;
