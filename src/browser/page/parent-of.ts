/** The host of the shadow tree that a node is in. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element around a node; that around a shadow tree is its host. */
export function parentOf(node: Node): Element | null {
  return node.parentElement ?? hostOf(node);
}
