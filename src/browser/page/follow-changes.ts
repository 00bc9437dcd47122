import { containerOf, isInSkippedElement, kindOf } from './element-kinds.ts';

/** Parts of the page to read again: a block's own text, or all that is in an element. */
export interface ChangedParts {
  readonly containers: Set<Element>;
  readonly subtrees: Set<Element>;
}

/** Blocks inside an inline element that was added: text was joined by names, and a `<span>` may hold a `<div>`. */
function blocksIn(element: Element): readonly Element[] {
  return [...element.children].flatMap((child) => (kindOf(child) === 'inline' ? blocksIn(child) : [child]));
}

/** Where a batch of the host's changes calls for a new look. */
export function changedParts(records: readonly MutationRecord[]): ChangedParts {
  const containers = new Set<Element>();
  const subtrees = new Set<Element>();
  for (const { target, type, addedNodes } of records) {
    const container = containerOf(target);
    if (!container?.isConnected) continue;
    containers.add(container);
    if (type !== 'childList') continue;
    for (const node of addedNodes) {
      if (!(node instanceof Element) || !node.isConnected) continue;
      const added = kindOf(node) === 'inline' ? blocksIn(node) : [node];
      for (const element of added) subtrees.add(element);
    }
  }
  for (const element of containers) if (isInSkippedElement(element)) containers.delete(element);
  for (const element of subtrees) if (isInSkippedElement(element)) subtrees.delete(element);
  return { containers, subtrees };
}

/** Follows the host's changes below `root`, passing over those that `unseen` says are ours. */
export class ChangeFollower {
  readonly #observer: MutationObserver;

  constructor(root: Node, onChange: (records: readonly MutationRecord[]) => void) {
    this.#observer = new MutationObserver(onChange);
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Pass over the changes made since the last report: they are our own. */
  skip(): void {
    this.#observer.takeRecords();
  }

  destroy(): void {
    this.#observer.disconnect();
  }
}
