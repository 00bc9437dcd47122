/** @param code - stable, kebab-case; @param message - cause and remedy, for the author */
export type Report = (code: string, message: string) => void;

function isSelector(value: string): boolean {
  try {
    document.createDocumentFragment().querySelector(value);
    return true;
  } catch {
    return false;
  }
}

/** Reads options from an element's attributes. */
export class AttributeReader {
  readonly #element: Element;
  readonly #report: Report;

  constructor(element: Element, report: Report) {
    this.#element = element;
    this.#report = report;
  }

  text(name: string): string {
    return this.#element.getAttribute(name)?.trim() ?? '';
  }

  selector(name: string, fallback: string): string {
    const value = this.text(name);
    if (!value || isSelector(value)) return value || fallback;
    this.#report('invalid-selector', `${name}="${value}" is not a CSS selector, so it is ignored.`);
    return fallback;
  }

  /** @param known - the default first */
  choice<const Value extends string>(name: string, known: readonly [Value, ...Value[]]): Value {
    const value = this.text(name);
    const choice = known.find((each) => each === value);
    if (value && !choice)
      this.#report('unknown-value', `${name}="${value}" is not known. Use ${known.join(', ')}.`);
    return choice ?? known[0];
  }
}
