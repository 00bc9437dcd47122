import { kindOf } from '../../core/text/page-rules.ts';
import { parentOf } from './parent-of.ts';

/** Whether text does not go on through an element. It does through what `mark="wrap"` made, as it did before. */
function isContainer(element: Element, roots: ReadonlySet<Element>): boolean {
  return (kindOf(element) !== 'inline' && element.localName !== 'glossator-term') || roots.has(element);
}

/** The nearest element that passes: the given one, or one around it. */
export function nearest(element: Element | null, passes: (element: Element) => boolean): Element | null {
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
  const element = 'localName' in node ? (node as Element) : parentOf(node);
  return nearest(element, (each) => isContainer(each, roots));
}

/** The outermost parts of an element that are not inline: text was joined by names, and a `<span>` may hold a `<div>`. */
export function blocksOf(element: Element, roots: ReadonlySet<Element>): readonly Element[] {
  if (isContainer(element, roots)) return [element];
  return [...element.children].flatMap((child) => blocksOf(child, roots));
}

export function isWithin(element: Element | null, elements: ReadonlySet<Node> | undefined): boolean {
  return (
    Boolean(elements?.size) && nearest(element, (each) => (elements as ReadonlySet<Node>).has(each)) !== null
  );
}
