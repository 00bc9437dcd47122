import { WRAPPED } from './mark-renderer.ts';
import { isBefore } from './reading-order.ts';

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

const SECTION_SELECTOR = 'h1,h2,h3,h4,h5,h6,section,article,[role=heading]';

/**
 * What begins the page's sections, in reading order; a section goes on to the
 * next one. A heading ends the text before it, so an inline element is none.
 */
export function sectionBeginnings(trees: readonly (Document | ShadowRoot)[]): readonly Element[] {
  const begins = (element: Element) => {
    const { parentElement } = element;
    return kindOf(element) !== 'inline' && !(parentElement && isInSkippedElement(parentElement));
  };
  const all = trees.flatMap((tree) => [...tree.querySelectorAll(SECTION_SELECTOR)].filter(begins));
  return trees.length > 1 ? all.sort((a, b) => (isBefore(a, b) ? -1 : 1)) : all;
}

/** Text goes on through what `mark="wrap"` made, as it did before. */
function goesOnThrough(element: Element): boolean {
  return kindOf(element) === 'inline' || element.hasAttribute(WRAPPED);
}

/** The host of the shadow tree that a node is in. */
function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element around a node; that around a shadow tree is its host. */
export function parentOf(node: Node): Element | null {
  return node.parentElement ?? hostOf(node);
}

/** Like `closest`, and on through the hosts of shadow trees. */
export function closestAround(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  const host = found ? null : hostOf(element);
  return host ? closestAround(host, selector) : found;
}

/**
 * The element whose text run a node belongs to: the nearest ancestor that is not inline.
 *
 * @param roots - parts that are read as wholes, whatever they are
 */
export function containerOf(node: Node, roots: ReadonlySet<Element>): Element | null {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : parentOf(node);
  while (element && goesOnThrough(element) && !roots.has(element)) element = parentOf(element);
  return element;
}

/** The outermost parts of an element that are not inline: text was joined by names, and a `<span>` may hold a `<div>`. */
export function blocksOf(element: Element, roots: ReadonlySet<Element>): readonly Element[] {
  if (!goesOnThrough(element) || roots.has(element)) return [element];
  return [...element.children].flatMap((child) => blocksOf(child, roots));
}

export function isWithin(element: Element | null, elements: ReadonlySet<Element>): boolean {
  if (elements.size === 0) return false;
  for (let at = element; at; at = parentOf(at)) if (elements.has(at)) return true;
  return false;
}

/** Whether a node lies in something that is skipped by its element's name. */
export function isInSkippedElement(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (kindOf(at) === 'skipped') return true;
  }
  return false;
}
