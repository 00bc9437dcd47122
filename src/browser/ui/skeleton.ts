import { css } from 'lit';
import { html } from './template.ts';

export const skeletonStyle = css`
  .bone {
    block-size: 0.75em;
    margin-block: 0.375em;
    border-radius: 4px;
    background: var(--_border);
    opacity: 0.7;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .bone.title {
    inline-size: 60%;
    block-size: 1.1em;
  }
  .bone.half {
    inline-size: 45%;
  }
  .bone.most {
    inline-size: 85%;
  }
  @keyframes breathe {
    to {
      opacity: 0.35;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bone {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
  }
`;

export const bones = html`
  <div class="bone half"></div>
  <div class="bone title"></div>
  <div class="bone"></div>
  <div class="bone most"></div>
  <div class="bone half"></div>
`;
