import { WRAPPED } from './mark-renderer.ts';
import { ELEMENT_NODE } from './node-types.ts';
import { parentOf } from './parent-of.ts';

/** What an element means for the text around it, told by its name alone: no style is computed while reading a page. */
export type ElementKind =
  /** Text goes on through it. */
  | 'inline'
  /** Text ends where it begins and where it ends. */
  | 'block'
  /** Its text is never marked, and text ends at it. */
  | 'skipped';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const INLINE = names(
  'abbr acronym b bdi bdo big cite data del dfn em font i ins mark q rb ruby s small span strike strong time tt u var wbr',
);

// Links, buttons and headings already do something or already stand out; code is not prose; the rest is not text.
const SKIPPED = names(
  'a audio button canvas code datalist dialog glossator-entry glossator-index glossator-term glossator-widget h1 h2 h3 ' +
    'h4 h5 h6 head iframe kbd label map math menu meter nav noscript object output picture pre progress rp rt samp ' +
    'script select style sub summary sup svg template textarea title video',
);

export function kindOf(element: Element): ElementKind {
  const name = element.localName;
  if (INLINE.has(name)) return 'inline';
  return SKIPPED.has(name) ? 'skipped' : 'block';
}

/** Whether a section of the page begins at an element, and goes on to the next one that begins. */
export function beginsSection(element: Element): boolean {
  return /^(?:h[1-6]|section|article)$/u.test(element.localName) || element.role === 'heading';
}

/** Text goes on through what `mark="wrap"` made, as it did before. */
function goesOnThrough(element: Element): boolean {
  return kindOf(element) === 'inline' || element.hasAttribute(WRAPPED);
}

/** The nearest element that passes: the given one, or one around it. */
function nearest(element: Element | null, passes: (element: Element) => boolean): Element | null {
  let at = element;
  while (at && !passes(at)) at = parentOf(at);
  return at;
}

/**
 * The element whose text run a node belongs to: the nearest ancestor that is not inline.
 *
 * @param roots - parts that are read as wholes, whatever they are
 */
export function containerOf(node: Node, roots: ReadonlySet<Element>): Element | null {
  const element = node.nodeType === ELEMENT_NODE ? (node as Element) : parentOf(node);
  return nearest(element, (each) => !goesOnThrough(each) || roots.has(each));
}

/** The outermost parts of an element that are not inline: text was joined by names, and a `<span>` may hold a `<div>`. */
export function blocksOf(element: Element, roots: ReadonlySet<Element>): readonly Element[] {
  if (!goesOnThrough(element) || roots.has(element)) return [element];
  return [...element.children].flatMap((child) => blocksOf(child, roots));
}

export function isWithin(element: Element | null, elements: ReadonlySet<Element>): boolean {
  return elements.size > 0 && nearest(element, (each) => elements.has(each)) !== null;
}

/** Whether an element, or one around it, is skipped by its name. */
export function isInSkippedElement(element: Element | null): boolean {
  return nearest(element, (each) => kindOf(each) === 'skipped') !== null;
}
