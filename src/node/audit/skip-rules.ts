import { languageOf } from '../../core/text/page-rules.ts';
import { isInLine } from './layout.ts';
import type { PageNode } from './page-node.ts';
import type { Passes } from './selector.ts';
import { nodesOf, type TextRun } from './text-runs.ts';

/** What is decided for an element, and for what is in it unless that says otherwise. */
interface Verdict {
  readonly isOut: boolean;
  readonly isForeign: boolean;
  /** Terms that stay unmarked here, since the page is about them. */
  readonly self: readonly string[];
}

const OPEN: Verdict = { isOut: false, isForeign: false, self: [] };

interface Found {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** Decides which matches may become marks on one page: as the rules of that name do in a browser. */
export class SkipRules {
  readonly #skips: Passes;
  readonly #language: string | undefined;
  readonly #verdicts = new Map<PageNode, Verdict>();

  /** @param lang - BCP 47 tag of the glossary */
  constructor(skips: Passes, lang: string) {
    this.#skips = skips;
    this.#language = languageOf(lang);
  }

  allows(run: TextRun, found: Found): boolean {
    const parents = nodesOf(run, found).map(({ parent }) => parent as PageNode);
    const isOpen = parents.every((parent) => {
      const { isOut, isForeign, self } = this.#verdictOn(parent);
      return !isOut && !isForeign && !self.includes(found.term);
    });
    return isOpen && (parents.length === 1 || flowInLine(parents));
  }

  /** Whether the text of an element is prose in the glossary's language. */
  isOpen(element: PageNode): boolean {
    const { isOut, isForeign } = this.#verdictOn(element);
    return !isOut && !isForeign;
  }

  #verdictOn(element: PageNode | undefined): Verdict {
    if (!element) return OPEN;
    const known = this.#verdicts.get(element);
    if (known) return known;
    const around = this.#verdictOn(element.parent);
    const lang = element.attribute('lang');
    const self = element.attribute('data-glossator-self');
    const verdict = {
      isOut: around.isOut || this.#skips(element),
      isForeign: lang ? languageOf(lang) !== this.#language : around.isForeign,
      self: self ? [...around.self, ...self.split(/\s+/u)] : around.self,
    };
    this.#verdicts.set(element, verdict);
    return verdict;
  }
}

function isWithin(element: PageNode, ancestor: PageNode): boolean {
  for (let at: PageNode | undefined = element; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** Text is joined by element names; a match across elements also needs them to be laid out in the line. */
function flowInLine(elements: readonly PageNode[]): boolean {
  return elements.every((element) => {
    let at: PageNode | undefined = element;
    for (; at && !elements.every((each) => isWithin(each, at as PageNode)); at = at.parent) {
      if (!isInLine(at)) return false;
    }
    return true;
  });
}
