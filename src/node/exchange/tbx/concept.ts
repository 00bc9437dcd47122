import type { Element } from '@xmldom/xmldom';
import { categoriesIn, type Category, childrenOf, nameOf, textOf } from './categories.ts';

/** A term of one language, with what is said of it alone. */
export interface ConceptTerm {
  readonly text: string;
  readonly categories: readonly Category[];
}

export interface ConceptLanguage {
  readonly element: Element;
  readonly terms: readonly ConceptTerm[];
  readonly categories: readonly Category[];
}

/** A `<conceptEntry>`, or a `<termEntry>` as it was called before. */
export interface Concept {
  readonly element: Element;
  readonly id: string;
  readonly languages: readonly ConceptLanguage[];
  readonly categories: readonly Category[];
}

export function readConcept(element: Element): Concept {
  const languages = childrenOf(element).filter((child) => /^lang(?:Sec|Set)$/u.test(nameOf(child)));
  return {
    element,
    id: element.getAttribute('id') ?? element.getAttribute('xml:id') ?? '',
    languages: languages.map(readLanguage),
    categories: categoriesIn(element),
  };
}

function readLanguage(element: Element): ConceptLanguage {
  const terms = childrenOf(element).filter((child) => /^(?:termSec|tig|ntig)$/u.test(nameOf(child)));
  return {
    element,
    terms: terms.map(readTerm).filter(({ text }) => text !== ''),
    categories: categoriesIn(element),
  };
}

function readTerm(element: Element): ConceptTerm {
  const [term] = element.getElementsByTagNameNS('*', 'term');
  return { text: term ? textOf(term) : '', categories: categoriesIn(element) };
}
