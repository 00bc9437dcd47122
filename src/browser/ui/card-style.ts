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
    inset-block-start: -7px;
    inline-size: 12px;
    block-size: 12px;
    background: inherit;
    border: solid;
    border-width: 1px 0 0 1px;
    border-color: inherit;
    rotate: 45deg;
  }
  [data-side='top'] .arrow {
    inset-block: auto -7px;
    rotate: 225deg;
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
  .close {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    --_target: 44px;
  }
  .over {
    display: flex;
    align-items: center;
    gap: 4px;
    min-block-size: 20px;
    margin-block-end: 2px;
  }
  .back {
    margin: calc((20px - var(--_target)) / 2);
    margin-inline-end: 0;
  }
  h2 {
    font-size: 1.2667em;
    line-height: 1.3;
  }
  .sense {
    display: inline-block;
    color: var(--_muted);
    font-size: 0.7895em;
    font-weight: 400;
  }
  .short {
    margin-block-start: 6px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 8px 16px;
    border-block-start: 1px solid var(--_border);
  }
  /* However long the text, the way on can be seen. */
  .foot:last-child {
    position: sticky;
    inset-block-end: 0;
    background: var(--_surface);
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
