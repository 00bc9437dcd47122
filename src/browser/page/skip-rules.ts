import type { Accepts } from '../../core/match/find-forms.ts';
import { closestAround, isWithin } from './element-kinds.ts';
import { parentOf } from './parent-of.ts';
import { piecesOf, type TextRun } from './text-run.ts';

const ALWAYS_SKIPPED = [
  '[translate=no i]',
  '.notranslate',
  '[data-glossator=off i]',
  '[contenteditable]:not([contenteditable=false i])',
  '[aria-hidden=true i]',
  '[data-term]',
  ...'button link heading navigation textbox searchbox combobox menu menubar tab tablist'
    .split(' ')
    .map((role) => `[role=${role} i]`),
].join(',');

/** What a BCP 47 tag names, whatever the region: `en-GB` is `en`. */
function languageOf(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/u)[0];
}

/**
 * Decides which matches may become marks. Asking an element's ancestors costs
 * far more than reading its text, so it is asked only where something matched,
 * and once per element.
 */
export class SkipRules {
  readonly #selector: string;
  readonly #language: string | undefined;
  readonly #verdicts = new Map<Element, boolean>();

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
    const isOpen = parents.every((parent) => parent && this.#isOpen(parent) && !isSelf(parent, match.term));
    return isOpen && (parents.length === 1 || flowInline(parents as Element[]));
  }

  #isOpen(element: Element): boolean {
    let open = this.#verdicts.get(element);
    if (open === undefined) {
      const lang = closestAround(element, '[lang]')?.getAttribute('lang');
      open = !closestAround(element, this.#selector) && (!lang || languageOf(lang) === this.#language);
      this.#verdicts.set(element, open);
    }
    return open;
  }
}

/** Text is joined by element names; a match across elements also needs them to be laid out in the line. */
function flowInline(elements: readonly Element[]): boolean {
  return elements.every((element) => {
    let at = element;
    // As far as the element that holds them all.
    while (!elements.every((each) => isWithin(each, new Set([at])))) {
      if (!/^(?:inline|contents|ruby)$/u.test(getComputedStyle(at).display)) return false;
      at = parentOf(at) as Element;
    }
    return true;
  });
}

/** A page about a term says so (`data-glossator-self="api"`), and the term is left unmarked in it. */
function isSelf(element: Element, term: string): boolean {
  return closestAround(element, `[data-glossator-self~="${CSS.escape(term)}"]`) !== null;
}
