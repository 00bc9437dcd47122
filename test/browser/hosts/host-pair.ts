import type { Framework, Host } from './host.ts';
import { stateAfter, type HostState, type HostStep } from './host-state.ts';

/** The nodes of a part of the page in document order, shadow trees included. */
export function nodesIn(root: Node): Node[] {
  const nodes: Node[] = [];
  const walk = (node: Node): void => {
    nodes.push(node);
    const tree = node instanceof Element && node.shadowRoot;
    if (tree) tree.childNodes.forEach(walk);
    node.childNodes.forEach(walk);
  };
  root.childNodes.forEach(walk);
  return nodes;
}

/** Says all of a node that is not its children. */
function describe(node: Node): string {
  if (!(node instanceof Element)) return `${node.nodeName} ${JSON.stringify(node.nodeValue)}`;
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
  return `<${node.localName}${attributes}>`;
}

function addRoot(place: Element): Element {
  const root = document.createElement('div');
  place.append(root);
  return root;
}

/** The same host twice: where Glossator marks words, and where it leaves everything alone. */
export class HostPair {
  readonly #framework: Framework;
  readonly #roots: readonly [Element, Element];
  #hosts: readonly Host[] = [];
  /** Which node of the one is which of the other; all that there ever were. */
  readonly #others = new WeakMap<Node, Node>();
  state: HostState;

  /** @param places - the one that is marked, and the one that is not */
  constructor(framework: Framework, state: HostState, places: readonly [Element, Element]) {
    this.#framework = framework;
    this.#roots = [addRoot(places[0]), addRoot(places[1])];
    this.state = state;
  }

  async mount(): Promise<void> {
    await this.#begin(this.#framework.mount);
  }

  /** Puts into the page what a server sent; false for a framework that has none. */
  async receive(): Promise<boolean> {
    const { render } = this.#framework;
    const html = await render?.(this.state);
    if (html === undefined) return false;
    for (const root of this.#roots) root.innerHTML = html;
    return true;
  }

  async hydrate(): Promise<void> {
    const { mount, hydrate = mount } = this.#framework;
    await this.#begin(hydrate);
  }

  async #begin(mount: Framework['mount']): Promise<void> {
    this.#hosts = await Promise.all(this.#roots.map(async (root) => mount(root, this.state)));
  }

  async take(step: HostStep): Promise<void> {
    await this.show(stateAfter(this.state, step));
    if (step.does !== 'remount') return;
    await this.unmount();
    await this.mount();
  }

  async show(state: HostState): Promise<void> {
    this.state = state;
    await Promise.all(this.#hosts.map(async (host) => host.update(state)));
  }

  async unmount(): Promise<void> {
    await Promise.all(this.#hosts.map(async (host) => host.unmount()));
    this.#hosts = [];
  }

  /** The one has the same nodes as the other, and has kept, moved and replaced the same. */
  expectAlike(): void {
    const [marked, apart] = this.#roots.map(nodesIn) as [Node[], Node[]];
    const [is, should] = this.#roots.map((root) => nodesIn(root).map(describe).join('\n'));
    if (is !== should) throw new Error(`With Glossator it is\n${is}\nand without\n${should}`);
    marked.forEach((node, index) => {
      const other = apart[index] as Node;
      const known = [this.#others.get(node) ?? other, this.#others.get(other) ?? node];
      if (known[0] !== other || known[1] !== node)
        throw new Error(`${describe(node)} is another node than without Glossator`);
      this.#others.set(node, other);
      this.#others.set(other, node);
    });
  }
}
