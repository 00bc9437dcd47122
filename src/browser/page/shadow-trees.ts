/** What has an open shadow tree, the part itself included. */
export function hostsIn(part: Element | ShadowRoot): readonly Element[] {
  const hosts = [...part.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
  return part instanceof Element && part.shadowRoot ? [part, ...hosts] : hosts;
}

/** Names of custom elements that are not defined yet: most get their shadow tree when they are. */
export function undefinedNames(part: Element | ShadowRoot): ReadonlySet<string> {
  return new Set([...part.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
}
