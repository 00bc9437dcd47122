import type { Accepts } from '../../core/match/find-forms.ts';
import { ALWAYS_SKIPPED, languageOf } from '../../core/text/page-rules.ts';
import { isWithin } from './element-kinds.ts';
import { parentOf } from './parent-of.ts';
import { piecesOf, type TextRun } from './text-run.ts';

/** What is decided for an element, and for what is in it unless that says otherwise. */
interface Verdict {
  readonly isSkipped: boolean;
  readonly isForeign: boolean;
  /** Terms that stay unmarked here, since the page is about them: `data-glossator-self="api"`. */
  readonly self: readonly string[];
}

const OPEN: Verdict = { isSkipped: false, isForeign: false, self: [] };

/**
 * Decides which matches may become marks. To ask elements costs far more than
 * to read their text, so they are asked only where something matched, and once each.
 */
export class SkipRules {
  readonly #selector: string;
  readonly #language: string | undefined;
  readonly #verdicts = new Map<Element, Verdict>();

  /**
   * @param selector - the author's extra selector, known to be valid; `''` for none
   * @param lang - BCP 47 tag of the glossary
   */
  constructor(selector: string, lang: string) {
    this.#selector = selector ? `${ALWAYS_SKIPPED},${selector}` : ALWAYS_SKIPPED;
    this.#language = languageOf(lang);
  }

  /** Forget what was decided: the page may have changed. */
  reset(): void {
    this.#verdicts.clear();
  }

  allows(run: TextRun, match: Parameters<Accepts>[0]): boolean {
    const parents = piecesOf(run, match).map(({ node }) => parentOf(node));
    const isOpen = parents.every((parent) => {
      const { isSkipped, isForeign, self } = this.#verdictOn(parent);
      return !isSkipped && !isForeign && !self.includes(match.term);
    });
    return isOpen && (parents.length === 1 || flowInline(parents as Element[]));
  }

  #verdictOn(element: Element | null): Verdict {
    if (!element) return OPEN;
    let verdict = this.#verdicts.get(element);
    if (!verdict) {
      const around = this.#verdictOn(parentOf(element));
      const lang = Element.prototype.getAttribute.call(element, 'lang');
      const self = Element.prototype.getAttribute.call(element, 'data-glossator-self');
      verdict = {
        isSkipped: around.isSkipped || Element.prototype.matches.call(element, this.#selector),
        isForeign: lang ? languageOf(lang) !== this.#language : around.isForeign,
        self: self ? [...around.self, ...self.split(/\s+/)] : around.self,
      };
      this.#verdicts.set(element, verdict);
    }
    return verdict;
  }
}

/** Text is joined by element names; a match across elements also needs them to be laid out in the line. */
function flowInline(elements: readonly Element[]): boolean {
  return elements.every((element) => {
    let at = element;
    // As far as the element that holds them all.
    while (!elements.every((each) => isWithin(each, new Set([at])))) {
      if (!/^(?:inline|contents|ruby)$/.test(getComputedStyle(at).display)) return false;
      at = parentOf(at) as Element;
    }
    return true;
  });
}
