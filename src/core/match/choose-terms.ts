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
  let best = -Infinity;
  let chosen: string[] = [];
  for (const term of terms) {
    if (isClue(term)) continue;
    const context = contexts.get(term);
    const score = context ? loudness(context, company, terms) : 0;
    if (score < best || (score === 0 && context?.isGuarded)) continue;
    if (score > best) chosen = [];
    best = score;
    chosen.push(term);
  }
  return chosen;
}
