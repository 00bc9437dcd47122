import { nothing, type TemplateResult } from 'lit';
import { html } from './template.ts';
import type { Loaded } from './load-controller.ts';
import { bones } from './skeleton.ts';
import type { Strings } from './strings.ts';

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
      return html`<div class="notice" dir="auto">
        <h2 tabindex="-1">${loaded.offline ? strings.offlineTitle : strings.failedTitle}</h2>
        <p>${loaded.offline ? strings.offline : strings.failed}</p>
        <button class="action" @click=${retry}>${strings.tryAgain}</button>
      </div>`;
  }
}
