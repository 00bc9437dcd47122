import { blocksOf, containerOf, isInSkippedElement } from './element-kinds.ts';

/** Parts of the page to read again. */
export interface ChangedParts {
  /** Only their own text. */
  readonly containers: ReadonlySet<Element>;
  /** All that is in them. */
  readonly subtrees: ReadonlySet<Element>;
}

/** @param roots - parts that are read as wholes, whatever they are */
export function partsOf(element: Element, roots: ReadonlySet<Element>): ChangedParts {
  const container = containerOf(element, roots);
  const subtrees = new Set(blocksOf(element, roots));
  return { containers: new Set(container ? [container] : []), subtrees };
}

/** Where the host's changes call for a new look, gathered until there is time for it. */
export class Changes implements ChangedParts {
  readonly containers = new Set<Element>();
  readonly subtrees = new Set<Element>();

  /** Records tell where things are, so they have to be added before anything else changes. */
  addRecords(records: readonly MutationRecord[], roots: ReadonlySet<Element>): void {
    for (const { target, addedNodes } of records) {
      const container = containerOf(target, roots);
      if (container?.isConnected && !isInSkippedElement(container)) this.containers.add(container);
      for (const node of addedNodes) {
        if (node instanceof Element && node.isConnected) this.#addSubtrees(node, roots);
      }
    }
  }

  #addSubtrees(element: Element, roots: ReadonlySet<Element>): void {
    for (const block of blocksOf(element, roots)) if (!isInSkippedElement(block)) this.subtrees.add(block);
  }

  add({ containers, subtrees }: ChangedParts): void {
    for (const element of containers) this.containers.add(element);
    for (const element of subtrees) this.subtrees.add(element);
  }
}

/** Follows the host's changes below `root`. */
export class ChangeFollower {
  readonly #onChange: (records: readonly MutationRecord[]) => void;
  readonly #observer: MutationObserver;

  constructor(root: Node, onChange: (records: readonly MutationRecord[]) => void) {
    this.#onChange = onChange;
    this.#observer = new MutationObserver(onChange);
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Report at once what the host has changed so far, before changes of our own mix with it. */
  flush(): void {
    const records = this.#observer.takeRecords();
    if (records.length > 0) this.#onChange(records);
  }

  /** Pass over the changes made since the last report: they are our own. */
  skip(): void {
    this.#observer.takeRecords();
  }

  destroy(): void {
    this.#observer.disconnect();
  }
}
