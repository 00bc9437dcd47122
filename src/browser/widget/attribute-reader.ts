/** A value that makes no sense. */
export interface Mistake {
  readonly code: 'invalid-selector' | 'unknown-value';
  readonly name: string;
  readonly value: string;
  /** What would be understood instead; empty for a selector. */
  readonly known: readonly string[];
}
export type OnMistake = (mistake: Mistake) => void;

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
  readonly #onMistake: OnMistake | undefined;

  constructor(element: Element, onMistake?: OnMistake) {
    this.#element = element;
    this.#onMistake = onMistake;
  }

  text(name: string): string {
    return this.#element.getAttribute(name)?.trim() ?? '';
  }

  selector(name: string, fallback: string): string {
    const value = this.text(name);
    if (!value || isSelector(value)) return value || fallback;
    this.#onMistake?.({ code: 'invalid-selector', name, value, known: [] });
    return fallback;
  }

  /** @param known - the default first */
  choice<const Value extends string>(name: string, known: readonly [Value, ...Value[]]): Value {
    const value = this.text(name);
    const choice = known.find((each) => each === value);
    if (value && !choice) this.#onMistake?.({ code: 'unknown-value', name, value, known });
    return choice ?? known[0];
  }
}
