import { foldText } from '../text/fold.ts';
import { clueOf, type Context, type Contexts } from './contexts.ts';
import type { Form } from './expand-form.ts';

/** What an author says about the company that a term keeps. */
export interface TermContext {
  readonly term: string;
  /** Marked only where something of this stands near. @default false */
  readonly isGuarded?: boolean;
  /** Terms by id, or plain words; `weight` is a whole number from 1, and more speaks louder. */
  readonly clues: readonly ({ readonly weight: number } & (
    { readonly term: string } | { readonly word: string }
  ))[];
}

/**
 * Words become clues, which are found in text like terms.
 *
 * @returns the contexts, and the forms of the clues
 */
export function buildContexts(given: Iterable<TermContext>): {
  readonly contexts: Contexts;
  readonly clueForms: readonly Form[];
} {
  const contexts = new Map<string, Context>();
  const clueForms = new Map<string, Form>();
  for (const { term, isGuarded = false, clues } of given) {
    const weights = new Map<string, number>();
    const add = (clue: string, weight: number) => weights.set(clue, Math.max(weight, weights.get(clue) ?? 0));
    const addWord = (word: string, weight: number) => {
      const id = clueOf(foldText(word));
      // Capitals as written: who needs REST does not mean the rest.
      clueForms.set(id, { text: word, term: id });
      add(id, weight);
    };
    for (const clue of clues) {
      if ('term' in clue) add(clue.term, clue.weight);
      else addWord(clue.word, clue.weight);
    }
    weights.delete(term);
    contexts.set(term, { isGuarded, clues: weights });
  }
  return { contexts, clueForms: [...clueForms.values()] };
}
