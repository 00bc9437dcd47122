import { blocksOf, containerOf, isInSkippedElement, sectionsIn } from './element-kinds.ts';

/** Parts of the page to read again: a block's own text, or all that is in an element. */
export interface ChangedParts {
  readonly containers: Set<Element>;
  readonly subtrees: Set<Element>;
}

/** @param roots - parts that are read as wholes, whatever they are */
export function partsOf(element: Element, roots: ReadonlySet<Element>): ChangedParts {
  const container = containerOf(element, roots);
  return { containers: new Set(container ? [container] : []), subtrees: new Set(blocksOf(element, roots)) };
}

/** Where a batch of the host's changes calls for a new look. */
export function changedParts(records: readonly MutationRecord[], roots: ReadonlySet<Element>): ChangedParts {
  const containers = new Set<Element>();
  const subtrees = new Set<Element>();
  for (const { target, addedNodes } of records) {
    const container = containerOf(target, roots);
    if (!container?.isConnected) continue;
    containers.add(container);
    for (const node of addedNodes) {
      if (!(node instanceof Element) || !node.isConnected) continue;
      for (const element of blocksOf(node, roots)) subtrees.add(element);
    }
  }
  for (const element of containers) if (isInSkippedElement(element)) containers.delete(element);
  for (const element of subtrees) if (isInSkippedElement(element)) subtrees.delete(element);
  return { containers, subtrees };
}

/** Beginnings of sections that came, went or moved. */
export function changedSections(records: readonly MutationRecord[]): ReadonlySet<Element> {
  const nodes = records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
  return new Set(nodes.flatMap((node) => (node instanceof Element ? sectionsIn(node) : [])));
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
