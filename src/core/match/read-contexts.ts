import { areAll, unlikeGlossary } from '../format/shapes.ts';
import type { ContextRow, Contexts } from './contexts.ts';
import type { Dictionary } from './dictionary.ts';

const isPair = (value: unknown): boolean =>
  Array.isArray(value) && typeof value[0] === 'string' && Number.isFinite(value[1]);

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
