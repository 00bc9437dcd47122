import { imageUrl, safeUrl } from '../../source/safe-url.ts';
import { decodeFragment } from '../decode-fragment.ts';
import { attribute, elementsIn, type HtmlNode } from './dom.ts';

/** Where the links of a page lead, seen from a glossary. */
export class PageLinks {
  readonly #base: string | undefined;
  readonly #anchors: ReadonlyMap<string, string>;

  /** @param anchors - `id` of an element → the id of the term that is explained there */
  constructor(document: HtmlNode, anchors: ReadonlyMap<string, string>) {
    this.#base = baseOf(document);
    this.#anchors = anchors;
  }

  /** @returns the id of a term or an absolute address; `undefined` when it leads nowhere from here */
  targetOf(href: string): string | undefined {
    const written = href.trim();
    const url = URL.canParse(written, this.#base) ? new URL(written, this.#base) : undefined;
    if (written.startsWith('#') || this.#isThisPage(url)) {
      const term = this.#anchors.get(decodeFragment(written.replace(/^[^#]*#?/u, '')));
      if (term !== undefined) return term;
    }
    return url && safeUrl(url.href);
  }

  imageAt(src: string): string | undefined {
    return URL.canParse(src, this.#base) ? imageUrl(new URL(src, this.#base).href) : undefined;
  }

  #isThisPage(url: URL | undefined): boolean {
    if (!url || this.#base === undefined) return false;
    const here = new URL(this.#base);
    return url.origin === here.origin && url.pathname === here.pathname && url.search === here.search;
  }
}

/** The page's own address, where it says it. */
function baseOf(document: HtmlNode): string | undefined {
  const elements = elementsIn(document);
  const base = elements.find(({ tagName }) => tagName === 'base');
  const canonical = elements.find(
    (each) => each.tagName === 'link' && attribute(each, 'rel')?.toLowerCase() === 'canonical',
  );
  return [base, canonical].flatMap((each) => imageUrl((each && attribute(each, 'href')) ?? '') ?? [])[0];
}
