import type { ActiveMark } from './active-mark.ts';
import { assignSections } from './assign-sections.ts';
import { countNear } from './count-near.ts';
import { blocksOf, containerOf, isWithin } from './element-kinds.ts';
import { keepShown } from './keep-shown.ts';
import { OBSERVED, type Follower, type Page } from './page.ts';
import { own } from './own.ts';
import { parentOf } from './parent-of.ts';
import { isBefore } from './reading-order.ts';
import type { FoundBlock } from './reader.ts';
import { LateTrees } from './shadow-trees.ts';
import { yieldToPage } from './task-queue.ts';
import { isElementMark, placeOf, type Mark, type TextMark } from './text-run.ts';

/** How long the host may go on changing things before they are read again; a mark follows within 200 ms. */
const SETTLE_MS = 60;

/** How often a part is read from its start because the host took it apart meanwhile; the last time without a pause. */
const MOST_TRIES = 3;

/** Parts of the page to read again. */
interface Parts {
  /** Only their own text. */
  readonly containers: ReadonlySet<Element>;
  /** All that is in them; none is inside another. */
  readonly wholes: ReadonlySet<Element>;
}

const placeOfBlock = ({ run }: FoundBlock): Node => placeOf(run);

/**
 * Keeps a page's marks right while the host changes it, and reads its open shadow trees.
 *
 * All that has changed is read again, also what is far from the viewport. To leave that until it comes near was
 * weighed: `marks` and the list "On this page" would lack it till then, every changed block would have to be asked
 * where it stands, and it would save slices of 5 ms that the host's own tasks go before. An endless page is read
 * once, part by part, and only what is near is painted.
 */
export class Living implements Follower {
  readonly #page: Page;
  /** The page's blocks while they are read again; ours alone to change. */
  #blocks: FoundBlock[] = [];
  /** Where blocks stood that are read again: most come back. */
  readonly #places = new Map<Element, number>();
  /** Whether the host may have moved things while blocks were put in order. */
  #isDisturbed = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPaused = false;
  /** There where marks are painted. */
  readonly #active: ActiveMark | undefined;
  readonly #lateTrees: LateTrees;

  constructor(page: Page) {
    this.#page = page;
    const { signal } = page;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    if (page.renderer.choose && !signal.aborted) this.#active = keepShown(page);
    this.#lateTrees = new LateTrees((hosts) => this.#onTrees(hosts), signal);
    void yieldToPage().then(() =>
      this.#onTrees([...page.reader.roots].flatMap((root) => this.#lateTrees.note(root))),
    );
  }

  onChanges(): void {
    this.#active?.suspend();
    const { containers, subtrees } = this.#page.changes;
    if (this.#isPaused || this.#page.signal.aborted || containers.size + subtrees.size === 0) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#page.work(this.#readAgain());
    }, SETTLE_MS);
  }

  /** @param root - read only this part again; by default everything in scope */
  rescan(root?: Element): Promise<void> {
    const { reader, changes } = this.#page;
    const container = root && containerOf(root, reader.roots);
    if (container) changes.containers.add(container);
    for (const part of root ? [root] : reader.findRoots()) changes.subtrees.add(part);
    return this.#page.work(this.#readAgain());
  }

  pause(): void {
    this.#isPaused = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  resume(): void {
    this.#isPaused = false;
    this.onChanges();
  }

  *#readAgain(): Generator<void> {
    const { reader, trees } = this.#page;
    const parts = this.#takeChanges();
    this.#drop(parts);
    for (const container of parts.containers) {
      if (isWithin(container, parts.wholes) || !reader.isInScope(container)) continue;
      yield* this.#read((found) => reader.readPart(container, found, { shallow: true }));
      const tree = own(container, 'shadowRoot');
      if (tree) yield* this.#read((found) => reader.readPart(tree, found, { shallow: true }));
    }
    for (const whole of parts.wholes) {
      for (const part of this.#scopedIn(whole)) yield* this.#readAll(part);
    }
    assignSections(
      this.#blocks.map(({ run }) => run),
      { roots: reader.roots, trees },
    );
    this.#page.flush();
    this.#isDisturbed = this.#page.changes.subtrees.size > 0;
    // What has left the page is not held until the next change.
    this.#places.clear();
  }

  #takeChanges(): Parts {
    const { reader, changes } = this.#page;
    this.#page.changes = { containers: new Set(), subtrees: new Set() };
    const known = reader.roots;
    const { subtrees } = changes;
    for (const root of reader.findRoots()) if (!known.has(root)) subtrees.add(root);
    const blocks = [...subtrees].flatMap((element) =>
      own(element, 'isConnected') ? blocksOf(element, reader.roots) : [],
    );
    const all = new Set(blocks);
    const wholes = new Set(blocks.filter((block) => !isWithin(parentOf(block), all)));
    return { containers: changes.containers, wholes };
  }

  /** Forget what was found in parts that will be read again, and in what has left the page or the scope. */
  #drop({ containers, wholes }: Parts): void {
    const { blocks, reader, trees } = this.#page;
    const stale = new Set<Element>();
    this.#places.clear();
    this.#blocks = [];
    for (const block of blocks) {
      const { container } = block.run;
      const isStale =
        !own(container, 'isConnected') ||
        containers.has(container) ||
        isWithin(container, wholes) ||
        !reader.isInScope(container);
      if (!isStale) {
        this.#blocks.push(block);
        continue;
      }
      stale.add(container);
      this.#places.set(container, this.#blocks.length);
    }
    this.#withdraw(stale);
    if (this.#isDisturbed) this.#blocks.sort((a, b) => (isBefore(placeOfBlock(a), placeOfBlock(b)) ? -1 : 1));
    this.#page.blocks = this.#blocks;
    for (const tree of trees) if (!tree.isConnected) trees.delete(tree);
  }

  /** Take marks away from blocks that are about to be read again. */
  #withdraw(containers: ReadonlySet<Element>): void {
    const { marks, renderer } = this.#page;
    const isGone = (mark: Mark) => isElementMark(mark) || containers.has(mark.run.container);
    renderer.show?.(marks.flatMap((mark) => (isGone(mark) ? [] : [mark as TextMark])));
  }

  /** What of an element is in scope: all of it, or the parts inside it that are. */
  #scopedIn(element: Element): readonly Element[] {
    const { reader } = this.#page;
    if (reader.isInScope(element)) return [element];
    return [...reader.roots].filter(
      (root) => own(element, 'contains').call(element, root) && reader.isInScope(root),
    );
  }

  /** Read a part and the shadow trees in it. */
  *#readAll(part: Element | ShadowRoot): Generator<void> {
    yield* this.#read((found) => this.#readWhole(part, found));
    for (const host of this.#lateTrees.note(part)) {
      const tree = own(host, 'shadowRoot');
      if (!tree || !this.#page.reader.isInScope(host)) continue;
      this.#follow(tree);
      yield* this.#readAll(tree);
    }
  }

  /** Read a part to its end, whatever the host does to it in the pauses. */
  *#readWhole(part: Element | ShadowRoot, found: FoundBlock[]): Generator<void> {
    const { reader } = this.#page;
    const element = part instanceof Element ? part : part.host;
    for (let tries = 1; tries <= MOST_TRIES && reader.isInScope(element); tries++) {
      this.#settle(part);
      if (yield* reader.readPart(part, found, { atOnce: tries === MOST_TRIES })) return;
      found.length = 0;
    }
  }

  /** All changes in a part are seen to when the part is read. */
  #settle(part: Element | ShadowRoot): void {
    this.#page.flush();
    for (const elements of Object.values(this.#page.changes)) {
      for (const element of elements) if (own(part, 'contains').call(part, element)) elements.delete(element);
    }
  }

  #follow(tree: ShadowRoot): void {
    if (this.#page.trees.has(tree)) return;
    this.#page.trees.add(tree);
    this.#page.observer.observe(tree, OBSERVED);
    const { style } = this.#page.renderer;
    style?.roots.add(tree);
    style?.ensure();
  }

  /** Read what is found straight to its place among the blocks. */
  *#read(read: (found: FoundBlock[]) => Generator<void, unknown>): Generator<void> {
    const found: FoundBlock[] = [];
    yield* read(found);
    let near = this.#places.get(found[0]?.run.container as Element) ?? this.#blocks.length;
    for (const block of found) {
      near = countNear(this.#blocks, placeOfBlock, { node: placeOfBlock(block), near });
      this.#blocks.splice(near++, 0, block);
    }
  }

  #onTrees(hosts: readonly Element[]): void {
    for (const host of hosts) this.#page.changes.subtrees.add(host);
    this.onChanges();
  }
}
