import { css } from 'lit';

export const listStyle = css`
  .rows {
    margin-inline: -8px;
    list-style: none;
  }
  .row {
    display: grid;
    align-content: center;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 6px 8px;
    border-radius: 8px;
    line-height: 1.4;
    cursor: pointer;
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .row .short {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .rows .letter {
    padding-inline: 8px;
  }
  [role='option'] .short {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    white-space: normal;
  }
  .name .small {
    margin-inline-start: 4px;
  }
  .row[aria-selected='true'] {
    background: var(--_wash);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  @media (hover: hover) {
    .row:hover {
      background: var(--_wash);
    }
    [role='tab']:hover {
      color: var(--_text);
    }
  }
  @media (pointer: coarse) {
    .row {
      padding-block: 10px;
    }
  }
  .with-action {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
  }
  .with-action .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    stroke-width: 1.35;
  }
  mark {
    border-radius: 2px;
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
    color: var(--_text);
  }

  .letter {
    position: sticky;
    inset-block-start: -16px;
    z-index: 1;
    padding-block: 12px 4px;
    background: var(--_surface);
    color: var(--_muted);
    font-size: 0.8667em;
    font-weight: 600;
  }
`;
