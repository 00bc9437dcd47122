import { For, Show } from 'solid-js';
import h from 'solid-js/h';
import { createStore, reconcile } from 'solid-js/store';
import { render } from 'solid-js/web';
import { describeFramework } from './describe-framework.ts';
import { rawHtml, type HostItem, type HostState } from './host-state.ts';

const views: Record<HostItem['kind'], (item: HostItem) => unknown> = {
  plain: (item) => h('li', () => item.words),
  bold: (item) =>
    h(
      'li',
      'back',
      h('b', () => item.words),
    ),
  code: (item) =>
    h(
      'li',
      h('code', () => item.words),
    ),
  nested: (item) =>
    h(
      'li',
      h('p', () => item.words),
      'web',
    ),
  raw: (item) => h('li', { innerHTML: () => rawHtml(item) }),
};

/** @param shown - a store: only what has changed in it is drawn anew */
function draw(shown: HostState): () => unknown {
  return h(
    'div',
    { title: () => shown.title },
    h('h2', () => shown.title),
    h(
      'p',
      'An ',
      () => shown.lead,
      h('b', () => shown.tail),
    ),
    h(Show, { when: () => shown.isOpen }, () => h('p', () => shown.note)),
    h(
      Show,
      {
        when: () => shown.isSwapped,
        fallback: () =>
          h(
            'blockquote',
            h('p', () => shown.lead),
            () => shown.note,
          ),
      },
      () =>
        h(
          'section',
          h('h3', () => shown.note),
          () => shown.lead,
        ),
    ),
    h(Show, { when: () => !shown.isWaiting, fallback: () => h('p', 'Wait for the api.') }, () =>
      h(
        'ul',
        h(For, { each: () => shown.items }, (item: HostItem) => () => views[item.kind](item)),
      ),
    ),
    h(
      'p',
      h(For, { each: () => shown.streamed }, (words: string) => words),
    ),
  );
}

describeFramework({
  name: 'Solid',
  mount(root, state) {
    // A store writes into what it is given, and each host has a store.
    const [shown, show] = createStore({ state: structuredClone(state) });
    const dispose = render(() => draw(shown.state) as never, root);
    return {
      update: (next) => show('state', reconcile(structuredClone(next), { key: 'key' })),
      unmount: dispose,
    };
  },
});
