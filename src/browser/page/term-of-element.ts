/** The term that an element stands for, when its author said so. */
export function termOfElement(element: Element): string | null {
  return element.getAttribute(element.localName === 'glossator-term' ? 'term' : 'data-term');
}
