import { usualId } from './usual-id.ts';

/** What tells one sense of a word from the others, or from everyday language. */
export interface Context {
  /** Never a match without company: `host` is a party's, too. */
  readonly isGuarded: boolean;
  /** Terms, and clues, that speak for it when they stand near, and how loudly. */
  readonly clues: ReadonlyMap<string, number>;
}

/** By term. A term that is not in it is always what its forms say. */
export type Contexts = ReadonlyMap<string, Context>;

/** The id of a word that is no term and only tells senses apart. */
export function clueOf(word: string): string {
  return `\0${usualId(word)}`;
}

export function isClue(term: string): boolean {
  return term.startsWith('\0');
}

/** A term, 1 if it is guarded, and its clues: as in the file. */
export type ContextRow = readonly [string, 0 | 1, readonly (readonly [string, number])[]];

export function rowsOf(contexts: Contexts): readonly ContextRow[] {
  return [...contexts].map(([term, { isGuarded, clues }]) => [term, isGuarded ? 1 : 0, [...clues]]);
}
