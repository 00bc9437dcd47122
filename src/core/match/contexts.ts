import { areAll, unlikeGlossary } from '../format/shapes.ts';
import type { Dictionary } from './dictionary.ts';

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
  return `\0${word}`;
}

export function isClue(term: string): boolean {
  return term.startsWith('\0');
}

/** A term, 1 if it is guarded, and its clues: as in the file. */
export type ContextRow = readonly [string, 0 | 1, readonly (readonly [string, number])[]];

export function rowsOf(contexts: Contexts): readonly ContextRow[] {
  return [...contexts].map(([term, { isGuarded, clues }]) => [term, isGuarded ? 1 : 0, [...clues]]);
}

const isPair = (value: unknown): boolean =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';

function decode(rows: readonly ContextRow[]): Contexts {
  if (!areAll(rows, (row) => isPair(row) && areAll((row as ContextRow)[2], isPair)))
    throw unlikeGlossary('What tells senses apart');
  return new Map(
    rows.map(([term, guard, clues]) => [term, { isGuarded: guard === 1, clues: new Map(clues) }]),
  );
}

const decoded = new WeakMap<Dictionary, Contexts>();

/** @throws {FormatError} `format-broken` */
export function readContexts(dictionary: Dictionary): Contexts {
  let contexts = decoded.get(dictionary);
  if (!contexts) decoded.set(dictionary, (contexts = decode(dictionary.contexts)));
  return contexts;
}
