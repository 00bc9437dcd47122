import fc from 'fast-check';

/** What a host does to its page, told by numbers that fit whatever is there at the time. */
export interface RandomStep {
  readonly does: keyof typeof steps;
  readonly place: number;
  readonly other: number;
  readonly words: string;
  readonly html: string;
}

export const randomForms = ['api', 'rest', 'backend', 'web server'];

const words = fc
  .array(fc.constantFrom('api', 'rest', 'backend', 'back', 'end', 'web', 'server', 'x', ' ', ' ', ', '), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

const htmls = [
  '<p>an api</p>',
  '<div>back<b>end</b> or <div>rest</div>web</div>',
  '<h2>api</h2>',
  '<section><header><div role="heading">rest</div></header>an api</section>',
  '<b>end</b>',
  '<i>web</i> <u>server</u>',
  '<span><p>rest</p> server</span>',
  '<code>api</code>',
  '<a href="#x">rest</a>',
  '<ul><li>api<li>rest<ul><li>web server</ul>api</ul>',
  '<x-note>back<wbr>end</x-note>',
  '<span translate="no">api</span>',
  '<p lang="de">rest <q lang="en">rest</q></p>',
  '<br>',
  '<hr>',
  '<!-- api -->',
  '<article data-glossator-self="api"><p>api rest</p></article>',
  '<b data-term="x">these</b>',
];

export const randomHtml = fc.array(fc.oneof(fc.constantFrom(...htmls), words), {
  minLength: 1,
  maxLength: 8,
});

const walk = (root: Element, show: number): Node[] => {
  const walker = document.createTreeWalker(root, show);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

const pick = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item;

const textAt = (root: Element, place: number) => pick(walk(root, NodeFilter.SHOW_TEXT) as Text[], place);
const nodeAt = (root: Element, place: number) => pick(walk(root, NodeFilter.SHOW_ALL) as ChildNode[], place);
/** Not one that can hold nothing: no browser shows what a script puts in there. */
function elementAt(root: Element, place: number): Element {
  const elements = walk(root, NodeFilter.SHOW_ELEMENT) as Element[];
  return pick([root, ...elements.filter((element) => !element.matches('br, hr, wbr'))], place);
}

function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return document.importNode(template.content, true);
}

type Step = (root: Element, step: RandomStep) => void;

const steps = {
  rewrite: (root, { place, words }) => (textAt(root, place).data = words),
  type: (root, { place, other, words }) => {
    const text = textAt(root, place);
    text.insertData(other % (text.length + 1), words);
  },
  erase: (root, { place, other }) => {
    const text = textAt(root, place);
    text.deleteData(other % (text.length + 1), 2);
  },
  split: (root, { place, other }) => {
    const text = textAt(root, place);
    text.splitText(other % (text.length + 1));
  },
  normalize: (root, { place }) => elementAt(root, place).normalize(),
  remove: (root, { place }) => nodeAt(root, place).remove(),
  insert: (root, { place, html }) => nodeAt(root, place).before(parse(html)),
  append: (root, { place, html }) => elementAt(root, place).append(parse(html)),
  replace: (root, { place, html }) => nodeAt(root, place).replaceWith(parse(html)),
  copy: (root, { place }) => {
    const node = nodeAt(root, place);
    node.replaceWith(node.cloneNode(true));
  },
  setText: (root, { place, words }) => (elementAt(root, place).textContent = words),
  move: (root, { place, other }) => {
    const [node, target] = [nodeAt(root, place), nodeAt(root, other)];
    if (!node.contains(target)) target.before(node);
  },
  moveInto: (root, { place, other }) => {
    const [node, target] = [nodeAt(root, place), elementAt(root, other)];
    if (!node.contains(target)) target.append(node);
  },
  leave: (root, { place }) => root.after(nodeAt(root, place)),
  unwrap: (root, { place }) => {
    const element = elementAt(root, place);
    if (element !== root) element.replaceWith(...element.childNodes);
  },
  wrap: (root, { place, html }) => {
    const node = nodeAt(root, place);
    const around = parse(html).firstElementChild;
    if (!around || around.matches('br, hr')) return;
    node.replaceWith(around);
    around.replaceChildren(node);
  },
  reverse: (root, { place }) => {
    const element = elementAt(root, place);
    element.append(...[...element.childNodes].reverse());
  },
} satisfies Record<string, Step>;

export const randomStep: fc.Arbitrary<RandomStep> = fc.record({
  does: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
  place: fc.nat(1000),
  other: fc.nat(1000),
  words,
  html: fc.constantFrom(...htmls),
});

/** Do it where it can be done: an empty page has nothing to remove. */
export function take(root: Element, step: RandomStep): void {
  if (walk(root, NodeFilter.SHOW_TEXT).length === 0) root.append('api');
  steps[step.does](root, step);
}
