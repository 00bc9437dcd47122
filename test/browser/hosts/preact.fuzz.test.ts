import { createElement, hydrate, render, type ComponentChildren, type VNode } from 'preact';
import { Suspense } from 'preact/compat';
import { describeFramework } from './describe-framework.ts';
import type { Host } from './host.ts';
import type { HostState } from './host-state.ts';
import { viewOf } from './host-view.ts';

/** What a list waits for; each host has its own. */
class Gate {
  #open = () => {};
  #waiting: Promise<void> | undefined;

  /** Throws while it is closed, as Suspense wants it. */
  pass(isClosed: boolean): void {
    if (!isClosed) return;
    this.#waiting ??= new Promise((resolve) => (this.#open = resolve));
    throw this.#waiting;
  }

  /** Preact looks behind Suspense again only after this. */
  open(): void {
    this.#open();
    this.#waiting = undefined;
  }
}

interface WaitingProps {
  readonly gate: Gate;
  readonly isWaiting: boolean;
  readonly children?: ComponentChildren;
}

function Waiting({ gate, isWaiting, children }: WaitingProps) {
  gate.pass(isWaiting);
  return createElement('div', {}, children);
}

const draw = (state: HostState, gate: Gate): VNode =>
  viewOf<VNode>(state, {
    make: (type, props, ...children) => createElement(type, props, ...(children as ComponentChildren[])),
    raw: (__html) => ({ dangerouslySetInnerHTML: { __html } }),
    wait: (isWaiting, fallback, content) =>
      createElement(Suspense, { fallback }, createElement(Waiting, { gate, isWaiting }, content)) as VNode,
  });

function hostOf(root: Element, gate: Gate): Host {
  return {
    async update(state) {
      render(draw(state, gate), root);
      if (state.isWaiting) return;
      gate.open();
      await new Promise((resolve) => setTimeout(resolve));
    },
    unmount: () => render(null, root),
  };
}

describeFramework({
  name: 'Preact',
  async mount(root, state) {
    const host = hostOf(root, new Gate());
    await host.update(state);
    return host;
  },
  /** In the simplest case the server sends what a browser would have made. */
  render(state) {
    const root = document.createElement('div');
    render(draw(state, new Gate()), root);
    return root.innerHTML;
  },
  hydrate(root, state) {
    const gate = new Gate();
    hydrate(draw(state, gate), root);
    return hostOf(root, gate);
  },
});
