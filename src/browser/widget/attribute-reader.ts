/** Reads options from an element's attributes. For a value that makes no sense its default is taken. */
export class AttributeReader {
  readonly #element: Element;

  constructor(element: Element) {
    this.#element = element;
  }

  text(name: string): string {
    return this.#element.getAttribute(name)?.trim() ?? '';
  }

  selector(name: string, fallback: string): string {
    const value = this.text(name);
    try {
      this.#element.matches(value);
      return value;
    } catch {
      // Not a selector, or empty.
      return fallback;
    }
  }

  /** @param known - the default first */
  choice<const Value extends string>(name: string, known: readonly [Value, ...Value[]]): Value {
    const value = this.text(name);
    return known.find((each) => each === value) ?? known[0];
  }
}
