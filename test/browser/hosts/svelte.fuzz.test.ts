import { flushSync, hydrate, mount, unmount } from 'svelte';
import { render } from 'svelte/server';
import { readable, writable } from 'svelte/store';
import { describeFramework } from './describe-framework.ts';
import type { Host } from './host.ts';
import type { HostState } from './host-state.ts';
import App from './host.svelte';
import ServedApp from './host.svelte?server';

function mountWith(begin: typeof mount | typeof hydrate) {
  return (target: Element, state: HostState): Host => {
    const shown = writable(state);
    const app = begin(App, { target, props: { shown } });
    flushSync();
    return {
      update(next) {
        shown.set(next);
        flushSync();
      },
      unmount: () => unmount(app),
    };
  };
}

describeFramework({
  name: 'Svelte',
  mount: mountWith(mount),
  render: async (state) => (await render(ServedApp, { props: { shown: readable(state) } })).body,
  hydrate: mountWith(hydrate),
});
