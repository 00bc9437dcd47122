import type { HostState } from './host-state.ts';

/** A host on the page, drawn by its framework. */
export interface Host {
  /** Shows another state; resolves when that is in the page. */
  update(state: HostState): Promise<void> | void;
  unmount(): Promise<void> | void;
}

/** All that is to be told of a framework. */
export interface Framework {
  readonly name: string;
  readonly mount: (root: Element, state: HostState) => Promise<Host> | Host;
  /** What its server would send, and how it takes that over; for those that do so. */
  readonly render?: (state: HostState) => Promise<string> | string;
  readonly hydrate?: (root: Element, state: HostState) => Promise<Host> | Host;
}
