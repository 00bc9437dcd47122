import { isClue, type Context, type Contexts } from './contexts.ts';

/** What stands around a form: of a term or a clue, how near the nearest is; more is nearer. */
export interface Company {
  get(term: string): number | undefined;
}

/** How loudly all that stands around speaks for a sense. What one form may stand for is no company for each other. */
function loudness({ clues }: Context, company: Company, own: readonly string[]): number {
  let sum = 0;
  for (const [clue, weight] of clues) {
    if (isClue(clue) || !own.includes(clue)) sum += weight * (company.get(clue) ?? 0);
  }
  return sum;
}

/**
 * Which of the terms that a form may stand for it does stand for here.
 *
 * @param terms - as found, clues among them
 * @returns the one that fits best; several when they fit equally well; none when it is only a clue, or a
 *   guarded term without company
 */
export function chooseTerms(
  terms: readonly string[],
  company: Company,
  contexts: Contexts,
): readonly string[] {
  const senses = terms
    .filter((term) => !isClue(term))
    .map((term) => {
      const context = contexts.get(term);
      const score = context ? loudness(context, company, terms) : 0;
      return { term, score, isOut: score === 0 && (context?.isGuarded ?? false) };
    })
    .filter(({ isOut }) => !isOut);
  const best = Math.max(...senses.map(({ score }) => score));
  return senses.filter(({ score }) => score === best).map(({ term }) => term);
}
