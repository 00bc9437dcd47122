import {
  childrenOf,
  elementsIn,
  hasClass,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textIn,
} from './dom.ts';

/** Terms and what is said of them. */
export interface ListItem {
  readonly terms: readonly HtmlElement[];
  readonly definitions: readonly HtmlElement[];
}

/** What the lists of a page hold: those of the class `glossary`, as Sphinx writes them, if there are any; else all. */
export function findItems(document: HtmlNode): readonly ListItem[] {
  const lists = outerLists(document);
  const glossaries = lists.filter((list) => hasClass(list, 'glossary'));
  return (glossaries.length > 0 ? glossaries : lists).flatMap(itemsOf);
}

/** A list within an explanation is a part of it. */
function outerLists(node: HtmlNode): readonly HtmlElement[] {
  return childrenOf(node)
    .filter(isElement)
    .flatMap((child) => (isTermList(child) ? [child] : outerLists(child)));
}

function isTermList(element: HtmlElement): boolean {
  const isNamed = (each: HtmlElement): boolean => each.tagName === 'dt' && textIn(each) !== '';
  return element.tagName === 'dl' && elementsIn(element).some(isNamed);
}

function itemsOf(list: HtmlElement): readonly ListItem[] {
  const items: { readonly terms: HtmlElement[]; readonly definitions: HtmlElement[] }[] = [];
  for (const part of partsOf(list)) {
    let item = items.at(-1);
    if (!item || (part.tagName === 'dt' && item.definitions.length > 0)) {
      item = { terms: [], definitions: [] };
      items.push(item);
    }
    if (part.tagName === 'dt') item.terms.push(part);
    else item.definitions.push(part);
  }
  return items;
}

/** Terms may stand in a `div` each. */
function partsOf(list: HtmlElement): readonly HtmlElement[] {
  return childrenOf(list)
    .filter(isElement)
    .flatMap((child) => {
      if (child.tagName === 'dt' || child.tagName === 'dd') return [child];
      return child.tagName === 'div' ? partsOf(child) : [];
    });
}
