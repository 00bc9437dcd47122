import { createApp, createSSRApp, h, nextTick, shallowRef, type App, type VNode } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { describeFramework } from './describe-framework.ts';
import type { Host } from './host.ts';
import type { HostState } from './host-state.ts';
import { viewOf } from './host-view.ts';

// Bundlers set them; left out, it warns.
Object.assign(globalThis, {
  __VUE_OPTIONS_API__: true,
  __VUE_PROD_DEVTOOLS__: false,
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: true,
});

const draw = (state: HostState): VNode =>
  viewOf<VNode>(state, {
    make: (type, props, ...children) => h(type, props, children as VNode[]),
    raw: (innerHTML) => ({ innerHTML }),
    wait: (isWaiting, fallback, content) => (isWaiting ? fallback : content),
  });

function open(state: HostState, create: typeof createApp): { app: App; show: (state: HostState) => void } {
  const shown = shallowRef(state);
  return { app: create({ render: () => draw(shown.value) }), show: (next) => (shown.value = next) };
}

function mountWith(create: typeof createApp) {
  return (root: Element, state: HostState): Host => {
    const { app, show } = open(state, create);
    app.mount(root);
    return {
      update(next) {
        show(next);
        return nextTick();
      },
      unmount: () => app.unmount(),
    };
  };
}

describeFramework({
  name: 'Vue',
  mount: mountWith(createApp),
  render: (state) => renderToString(open(state, createSSRApp).app),
  hydrate: mountWith(createSSRApp),
});
