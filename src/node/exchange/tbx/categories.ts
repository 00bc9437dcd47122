import type { Element } from '@xmldom/xmldom';

/** A piece of information, written in either style: `<descrip type="definition">` or `<basic:definition>`. */
export interface Category {
  readonly name: string;
  readonly text: string;
  readonly target: string;
  readonly element: Element;
}

/** Elements that tell by `type` what they hold. */
const TYPED: ReadonlySet<string> = new Set(
  'admin adminNote descrip descripNote ref termNote transac transacNote xref termCompList'.split(' '),
);

/** Elements that hold several pieces together. */
const GROUPS: ReadonlySet<string> = new Set('adminGrp descripGrp termNoteGrp termGrp transacGrp'.split(' '));

const STRUCTURE: ReadonlySet<string> = new Set('term langSec langSet termSec tig ntig'.split(' '));

export function childrenOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === node.ELEMENT_NODE) found.push(node as Element);
  return found;
}

export const nameOf = (element: Element): string => element.localName ?? element.nodeName;

/** What stands directly in a concept, a language or a term, and in groups there. */
export function categoriesIn(element: Element): readonly Category[] {
  return childrenOf(element).flatMap((child): readonly Category[] => {
    const name = nameOf(child);
    if (STRUCTURE.has(name)) return [];
    if (GROUPS.has(name)) return categoriesIn(child);
    return [
      {
        name: TYPED.has(name) ? (child.getAttribute('type') ?? name) : name,
        text: textOf(child),
        target: child.getAttribute('target') ?? '',
        element: child,
      },
    ];
  });
}

export function textOf(element: Element): string {
  const paragraphs = (element.textContent ?? '').split(/\n[ \t]*\n/u);
  return paragraphs
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .join('\n\n')
    .trim();
}

/** `xml:lang` holds for all that stands within; as a tag in its normal form, or as it was written if it is none. */
export function languageOf(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = at.parentElement ?? null) {
    const lang = at.getAttribute('xml:lang') ?? at.getAttribute('lang');
    if (lang !== null && lang !== '') return lang.replaceAll('_', '-');
  }
  return undefined;
}
