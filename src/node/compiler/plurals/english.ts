import { pluralize } from 'inflection';
import { pluralOf } from '../../../core/match/inflect.ts';

/** Irregular ones: `mice`, `criteria`, `indices`. */
export function englishPlurals(word: string): readonly string[] {
  if (!/^[a-z]+$/iu.test(word)) return [];
  const plural = pluralize(word.toLowerCase());
  const isKnown = plural === word.toLowerCase() || plural === pluralOf(word)?.toLowerCase();
  return isKnown ? [] : [plural];
}
