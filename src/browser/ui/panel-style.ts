import { css } from 'lit';

export const panelStyle = css`
  .panel {
    border: 0 solid var(--_border);
    max-inline-size: 100%;
    max-block-size: 100%;
    overflow: hidden;
    --_edge: 20px;
  }
  .panel:popover-open,
  .panel[open] {
    display: flex;
    flex-direction: column;
    @starting-style {
      opacity: 0;
      translate: var(--_from);
    }
  }
  aside {
    --_from: 12px 0;
    inset-block: 0;
    inset-inline: auto 0;
    inline-size: max(400px, 26.667em);
    block-size: 100dvh;
    border-inline-start-width: 1px;
  }
  aside.start {
    inset-inline: 0 auto;
    border-inline-width: 0 1px;
  }
  aside.end:dir(rtl),
  aside.start:dir(ltr) {
    --_from: -12px 0;
  }
  dialog {
    --_from: 0 24px;
    inset: auto 0 0;
    inline-size: 100%;
    block-size: 88dvh;
    border-block-start-width: 1px;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
    transition: opacity var(--_quick);
    @starting-style {
      opacity: 0;
    }
  }

  .head {
    flex: none;
    padding: 12px var(--_edge) 0;
    border-block-end: 1px solid var(--_border);
  }
  dialog .head {
    padding-block-start: 0;
    margin-block-start: -4px;
  }
  .bar-title {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_target);
    margin-block-end: 8px;
  }
  .bar-title h2 {
    font-size: 1.0667em;
  }
  .bar-title .icon-button {
    margin-inline-end: calc((20px - var(--_target)) / 2);
  }
  .search {
    position: relative;
  }
  input {
    appearance: none;
    inline-size: 100%;
    block-size: max(40px, var(--_target));
    padding-inline: 12px 44px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: transparent;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  input:focus-visible {
    outline-offset: -1px;
  }
  @media (pointer: coarse) {
    /* iOS zooms into fields with smaller type. */
    input {
      font-size: max(16px, 1em);
    }
  }
  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 6px;
    margin-block: auto;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 clamp(10px, 5vw - 6px, 20px);
    margin-block-start: 4px;
  }
  [role='tab'] {
    display: grid;
    align-content: center;
    min-block-size: 44px;
    margin-block-end: -1px;
    padding-block-start: 2px;
    color: var(--_muted);
    white-space: nowrap;
  }
  /* Bold words are wider: room is kept, so that nothing moves when a tab is chosen. */
  [role='tab']::after {
    content: attr(data-label);
    block-size: 0;
    overflow: hidden;
    font-weight: 600;
    visibility: hidden;
  }
  [role='tab'][aria-selected='true'] {
    padding-block-start: 4px;
    border-block-end: 2px solid var(--_accent);
    color: var(--_text);
    font-weight: 600;
  }
  [role='tab']:focus-visible {
    outline-offset: -4px;
    border-radius: 8px;
  }

  /* Else words that are only heard would reach below the panel, which could be scrolled then, its head with it. */
  .body {
    position: relative;
    flex: 1;
    min-block-size: 0;
    padding: 16px var(--_edge) calc(32px + env(safe-area-inset-bottom));
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_border) transparent;
  }
  .body:focus-visible {
    outline-offset: -3px;
  }
  .notice {
    display: grid;
    gap: 4px;
    justify-items: start;
    padding-block: 8px;
  }
  .notice[aria-busy] {
    justify-items: stretch;
  }
`;
