import { Thing } from './thing.ts';

/** A defined term, and what the things around it say of it. */
export interface FoundTerm {
  readonly thing: Thing;
  readonly lang?: string;
}

export interface Found {
  readonly title?: string;
  readonly terms: readonly FoundTerm[];
}

/** Deeper than anyone writes; deeper ones would be an attack on the stack. */
const MOST_LEVELS = 64;

/** All terms in a JSON text, wherever they stand in it. A mere reference to a term is none. */
export function findTerms(json: unknown): Found {
  const search = new Search();
  search.visit(json, {}, 0);
  return search.found;
}

interface Surroundings {
  readonly lang?: string;
}

class Search {
  readonly #terms: FoundTerm[] = [];
  #title: string | undefined;

  get found(): Found {
    return { terms: this.#terms, ...(this.#title !== undefined && { title: this.#title }) };
  }

  visit(value: unknown, around: Surroundings, level: number): void {
    if (typeof value !== 'object' || value === null || level > MOST_LEVELS) return;
    if (Array.isArray(value)) {
      for (const item of value as readonly unknown[]) this.visit(item, around, level + 1);
      return;
    }
    const thing = new Thing(value);
    const lang = languageOf(thing) ?? around.lang;
    const here = lang === undefined ? {} : { lang };
    if (thing.types.includes('DefinedTermSet')) this.#title ??= thing.text('name');
    if (thing.types.includes('DefinedTerm') && thing.properties.has('name'))
      this.#terms.push({ thing, ...here });
    for (const [name, inner] of thing.properties) if (name !== '@context') this.visit(inner, here, level + 1);
  }
}

function languageOf(thing: Thing): string | undefined {
  const [language] = thing.things('inLanguage');
  const [context] = thing.things('@context');
  return language?.text('alternateName') ?? thing.text('inLanguage') ?? context?.text('@language');
}
