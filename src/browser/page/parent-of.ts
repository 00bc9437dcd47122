/** The host of the shadow tree that a node is in. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * The element around a node; that around a shadow tree is its host.
 *
 * Like all else that is asked of an element that may be a form, it is asked for by way of the prototype: the names of
 * a form's fields come before its own properties, and behind `<input name="parentElement">` one goes round in circles.
 */
export function parentOf(node: Node): Element | null {
  return Reflect.get(Element.prototype, 'parentElement', node) ?? hostOf(node);
}
