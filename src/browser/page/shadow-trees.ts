import { own } from './own.ts';

/** How soon a tree is found that was attached to an element of which nothing was heard since. */
const WATCH_MS = 800;

/** All that are at work. */
const watching = new Set<LateTrees>();
/** Names that are waited for: once for all, since a promise that may never settle keeps what waits for it. */
const awaited = new Set<string>();

/**
 * Finds the shadow trees that custom elements get after they were read. No observer tells: most get theirs when they
 * are defined, the others are looked at now and then. A tree that a plain element gets late has to be told by `rescan`.
 */
export class LateTrees {
  readonly #onTrees: (hosts: readonly Element[]) => void;
  /** Custom elements that have no tree so far. */
  readonly #bare = new Set<Element>();

  /** @param onTrees - told of elements that have one by now */
  constructor(onTrees: (hosts: readonly Element[]) => void, signal: AbortSignal) {
    this.#onTrees = onTrees;
    if (signal.aborted) return;
    watching.add(this);
    const watch = setInterval(() => this.#look(), WATCH_MS);
    signal.addEventListener('abort', () => {
      watching.delete(this);
      clearInterval(watch);
    });
  }

  /**
   * Note what in a part of the page may get a tree.
   *
   * @returns what has one already, the part itself included
   */
  note(part: Element | ShadowRoot): readonly Element[] {
    const hosts: Element[] = [];
    const note = (element: Element) => {
      if (own(element, 'shadowRoot')) hosts.push(element);
      else if (own(element, 'localName').includes('-')) this.#await(element);
    };
    if (part instanceof Element) note(part);
    const inside: ParentNode['querySelectorAll'] =
      part instanceof Element ? own(part, 'querySelectorAll') : part.querySelectorAll;
    inside.call(part, '*').forEach(note);
    return hosts;
  }

  #await(element: Element): void {
    const { localName } = element;
    this.#bare.add(element);
    if (awaited.has(localName)) return;
    awaited.add(localName);
    // Names that no custom element can have are refused: `font-face` of SVG.
    void customElements.whenDefined(localName).then(
      () => watching.forEach((each) => each.#look()),
      () => undefined,
    );
  }

  #look(): void {
    const hosts = [...this.#bare].filter((element) => element.isConnected && element.shadowRoot);
    // What has left the page is noted again when it comes back.
    for (const element of this.#bare)
      if (element.shadowRoot || !element.isConnected) this.#bare.delete(element);
    if (hosts.length > 0) this.#onTrees(hosts);
  }
}
