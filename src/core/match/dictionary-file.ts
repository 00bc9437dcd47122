import type { FORMAT_VERSION } from '../format/glossary.ts';
import type { FOLD_VERSION } from '../text/characters.ts';
import type { ContextRow } from './contexts.ts';

/**
 * A dictionary as its file holds it: JSON, since engines read that fastest in a page that has just begun, and
 * compressed it is as small as bytes of our own. Forms are sorted and front-coded; columns of like things compress best.
 */
export interface DictionaryFile {
  readonly format: typeof FORMAT_VERSION;
  readonly fold: typeof FOLD_VERSION;
  /** A character for each form: how many code units it shares with the one before it, from `PREFIX_ZERO` on. */
  readonly prefixes: string;
  /** The rest of each form, and a line feed behind it. */
  readonly suffixes: string;
  /**
   * For each form, four times how many terms back its own was first named, 0 for a new one; 1 more when it must match
   * as written, 2 more when its plural in -s, which is not listed, is a form as well.
   */
  readonly terms: readonly number[];
  /** Of the terms in the order in which the forms name them; `''` for the usual one, see `usualId`, and a
   * zero character for a word that is no term and is called so. */
  readonly ids: readonly string[];
  /** What is written on to the end of a word that stays the same word, each behind a sign: see endings.ts. */
  readonly endings: readonly string[];
  readonly contexts: readonly ContextRow[];
}
