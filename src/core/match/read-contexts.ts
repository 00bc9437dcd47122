import { areAll, unlikeGlossary } from '../format/shapes.ts';
import { foldText } from '../text/fold.ts';
import { clueOf, isClue, type Context, type ContextRow, type Contexts } from './contexts.ts';
import type { Dictionary } from './dictionary.ts';

const isPair = (value: unknown): boolean =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';

function decode(rows: readonly ContextRow[]): Contexts {
  if (!areAll(rows, (row) => isPair(row) && areAll((row as ContextRow)[2], isPair)))
    throw unlikeGlossary('What tells senses apart');
  return new Map(
    rows.map(([term, guard, clues]) => [term, { isGuarded: guard === 1, clues: new Map(clues) }]),
  );
}

/** Clues have no more words. */
const MOST_WORDS = 3;

/** Which terms have a form that holds a clue's words: `web server` holds `web`. By the clue's id. */
function termsByClue({ forms, idOf }: Pick<Dictionary, 'forms' | 'idOf'>, clues: ReadonlySet<string>) {
  const found = new Map<string, Set<string>>();
  forms.texts.forEach((text, form) => {
    const term = idOf((forms.terms[form] as number) >>> 1);
    if (isClue(term)) return;
    const words = foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    for (let first = 0; first < words.length; first++) {
      for (let count = 1; count <= MOST_WORDS; count++) {
        const clue = clueOf(words.slice(first, first + count).join(' '));
        if (clues.has(clue)) found.set(clue, (found.get(clue) ?? new Set()).add(term));
      }
    }
  });
  return found;
}

/** A term whose form holds the word speaks for what the word speaks for, since the longest form is what is found. */
function withHolders(contexts: Contexts, dictionary: Dictionary): Contexts {
  const words = new Set([...contexts.values()].flatMap(({ clues }) => [...clues.keys()].filter(isClue)));
  const idOf = (term: number) => dictionary.idOf(term);
  const holders = termsByClue({ forms: dictionary.forms, idOf }, words);
  const guarded = new Set([...contexts].flatMap(([term, { isGuarded }]) => (isGuarded ? [term] : [])));
  return new Map([...contexts].map(([term, context]) => [term, widen(term, context, { holders, guarded })]));
}

function widen(
  own: string,
  { isGuarded, clues }: Context,
  {
    holders,
    guarded,
  }: { readonly holders: ReadonlyMap<string, ReadonlySet<string>>; readonly guarded: ReadonlySet<string> },
): Context {
  const all = new Map(clues);
  for (const [clue, weight] of clues)
    for (const term of holders.get(clue) ?? [])
      // What needs company itself is none.
      if (term !== own && !guarded.has(term)) all.set(term, Math.max(weight, all.get(term) ?? 0));
  return { isGuarded, clues: all };
}

const decoded = new WeakMap<Dictionary, Contexts>();

/** @throws {FormatError} `format-broken` */
export function readContexts(dictionary: Dictionary): Contexts {
  let contexts = decoded.get(dictionary);
  if (!contexts) decoded.set(dictionary, (contexts = withHolders(decode(dictionary.contexts), dictionary)));
  return contexts;
}
