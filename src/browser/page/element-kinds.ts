import { kindOf } from '../../core/text/page-rules.ts';
import { parentOf } from './parent-of.ts';

/** Text goes on through what `mark="wrap"` made, as it did before. */
function goesOnThrough(element: Element): boolean {
  return kindOf(element) === 'inline' || element.localName === 'glossator-term';
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
  const element = 'localName' in node ? (node as Element) : parentOf(node);
  return nearest(element, (each) => !goesOnThrough(each) || roots.has(each));
}

/** The outermost parts of an element that are not inline: text was joined by names, and a `<span>` may hold a `<div>`. */
export function blocksOf(element: Element, roots: ReadonlySet<Element>): readonly Element[] {
  if (!goesOnThrough(element) || roots.has(element)) return [element];
  return [...element.children].flatMap((child) => blocksOf(child, roots));
}

export function isWithin(element: Element | null, elements: ReadonlySet<Node> | undefined): boolean {
  return (
    Boolean(elements?.size) && nearest(element, (each) => (elements as ReadonlySet<Node>).has(each)) !== null
  );
}

/** Whether an element, or one around it, is skipped by its name. */
export function isInSkippedElement(element: Element | null): boolean {
  return nearest(element, (each) => kindOf(each) === 'skipped') !== null;
}
