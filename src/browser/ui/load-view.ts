import { css, html, nothing, type TemplateResult } from 'lit';
import type { Loaded } from './load-controller.ts';
import type { Strings } from './strings.ts';

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

interface Waiting {
  readonly strings: Strings;
  retry(): void;
}

/** Something that has to be loaded first: the thing itself, or how it stands. */
export function loadView<T>(
  loaded: Loaded<T>,
  { strings, retry }: Waiting,
  show: (value: T) => TemplateResult,
): TemplateResult | typeof nothing {
  switch (loaded.state) {
    case 'ready':
      return show(loaded.value);
    case 'waiting':
      return nothing;
    case 'loading':
      return html`<div class="notice" aria-busy="true">
        <p class="unseen">${strings.loading}</p>
        ${bones}
      </div>`;
    case 'failed':
      return html`<div class="notice" dir="auto" role="alert">
        <h2 tabindex="-1">${loaded.offline ? strings.offlineTitle : strings.failedTitle}</h2>
        <p>${loaded.offline ? strings.offline : strings.failed}</p>
        <button class="action" @click=${retry}>${strings.tryAgain}</button>
      </div>`;
  }
}
