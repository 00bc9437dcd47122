import type * as React from 'react';
import type * as ReactDom from 'react-dom';
import type * as ReactDomClient from 'react-dom/client';
import type { Framework, Host } from './host.ts';
import type { HostState } from './host-state.ts';
import { viewOf } from './host-view.ts';

/** What a host needs of React, of whichever version. */
export interface ReactParts {
  readonly react: Pick<typeof React, 'createElement' | 'startTransition' | 'useInsertionEffect' | 'Suspense'>;
  readonly flushSync: typeof ReactDom.flushSync;
  readonly client: Pick<typeof ReactDomClient, 'createRoot' | 'hydrateRoot'>;
  readonly renderToString: (element: React.ReactElement) => string;
}

interface AppProps {
  readonly state: HostState;
  /** Called when all of it is in the page. */
  readonly onShown: () => void;
}

interface WaitingProps {
  readonly isWaiting: boolean;
  readonly onShown: () => void;
  readonly children?: React.ReactNode;
}

function createApp({ createElement, useInsertionEffect, Suspense }: ReactParts['react']) {
  function Waiting({ isWaiting, onShown, children }: WaitingProps) {
    // Of its own: React leaves a listener, and all that it knows of the host, at what it waits for.
    if (isWaiting) throw new Promise<never>(() => {});
    useInsertionEffect(onShown);
    return children;
  }
  return function App({ state, onShown }: AppProps) {
    // What is behind Suspense may come later: then it tells.
    useInsertionEffect(() => (state.isWaiting ? onShown() : undefined));
    return viewOf<React.ReactElement>(state, {
      make: (type, props, ...children) => createElement(type, props, ...children),
      raw: (__html) => ({ dangerouslySetInnerHTML: { __html } }),
      wait: (isWaiting, fallback, content) =>
        createElement(Suspense, { fallback }, createElement(Waiting, { isWaiting, onShown }, content)),
    });
  };
}

export function reactFramework(name: string, parts: ReactParts): Framework {
  const { react, flushSync, client } = parts;
  const App = createApp(react);

  function hostOf(root: ReactDomClient.Root): Host {
    let updates = 0;
    const update = (state: HostState) =>
      new Promise<void>((resolve) => {
        const render = () => root.render(react.createElement(App, { state, onShown: resolve }));
        // What is shown may not begin to wait in a transition: it would stay as it is.
        if (updates++ % 4 > 0) flushSync(render);
        else if (state.isWaiting) render();
        else react.startTransition(render);
      });
    return { update, unmount: () => root.unmount() };
  }

  return {
    name,
    async mount(container, state) {
      const host = hostOf(client.createRoot(container));
      await host.update(state);
      return host;
    },
    render: (state) => parts.renderToString(react.createElement(App, { state, onShown: () => {} })),
    hydrate: (container, state) =>
      new Promise((resolve) => {
        const onShown = () => resolve(hostOf(root));
        const root = client.hydrateRoot(container, react.createElement(App, { state, onShown }), {
          onRecoverableError: (error) => console.error(error),
        });
      }),
  };
}
