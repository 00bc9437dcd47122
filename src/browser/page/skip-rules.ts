import type { Accepts } from '../../core/match/find-forms.ts';
import { closestAround, isWithin, parentOf } from './element-kinds.ts';
import { nodeIndexAt, type TextRun } from './text-run.ts';

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

/** Whether two BCP 47 tags name the same language, whatever the region: `en` and `en-GB`. */
function isSameLanguage(a: string, b: string): boolean {
  const language = (tag: string) => tag.toLowerCase().split(/[-_]/u)[0];
  return language(a) === language(b);
}

/**
 * Decides which matches may become marks. Asking an element's ancestors costs
 * far more than reading its text, so it is asked only where something matched,
 * and once per element.
 */
export class SkipRules {
  readonly #selector: string;
  readonly #lang: string;
  readonly #verdicts = new Map<Element, boolean>();

  /**
   * @param selector - the author's extra selector, known to be valid; `''` for none
   * @param lang - BCP 47 tag of the glossary
   */
  constructor(selector: string, lang: string) {
    this.#selector = selector ? `${ALWAYS_SKIPPED},${selector}` : ALWAYS_SKIPPED;
    this.#lang = lang;
  }

  /** Forget what was decided: the page may have changed. */
  reset(): void {
    this.#verdicts.clear();
  }

  allows(run: TextRun, match: Parameters<Accepts>[0]): boolean {
    const nodes = run.nodes.slice(
      nodeIndexAt(run, match.start, false),
      nodeIndexAt(run, match.end, true) + 1,
    );
    const parents = nodes.map(parentOf);
    const isOpen = parents.every((parent) => parent && this.#isOpen(parent) && !isSelf(parent, match.term));
    return isOpen && (nodes.length === 1 || flowInline(parents as Element[]));
  }

  #isOpen(element: Element): boolean {
    let open = this.#verdicts.get(element);
    if (open === undefined) {
      const lang = closestAround(element, '[lang]')?.getAttribute('lang');
      open = !closestAround(element, this.#selector) && (!lang || isSameLanguage(lang, this.#lang));
      this.#verdicts.set(element, open);
    }
    return open;
  }
}

/** Text is joined by element names; a match across elements also needs them to be laid out in the line. */
function flowInline(elements: readonly Element[]): boolean {
  let around = elements[0] as Element;
  while (!elements.every((element) => isWithin(element, new Set([around]))))
    around = parentOf(around) as Element;
  return elements.every((element) => {
    for (let at = element; at !== around; at = parentOf(at) as Element) {
      if (!/^(?:inline|contents|ruby)$/u.test(getComputedStyle(at).display)) return false;
    }
    return true;
  });
}

/** A page about a term says so (`data-glossator-self="api"`), and the term is left unmarked in it. */
function isSelf(element: Element, term: string): boolean {
  const about = closestAround(element, '[data-glossator-self]');
  if (!about) return false;
  if (about.getAttribute('data-glossator-self')?.split(/\s+/u).includes(term)) return true;
  const around = parentOf(about);
  return around !== null && isSelf(around, term);
}
