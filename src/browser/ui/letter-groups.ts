import type { ContentsTerm } from '../../core/format/glossary.ts';

export interface LetterGroup {
  readonly letter: string;
  readonly terms: readonly ContentsTerm[];
}

/** Names that do not begin with a letter share this group. */
const OTHER = '#';

/** What was grouped last: each showing of a list asks for it, and of many thousand terms it takes a while. */
let last: { terms: readonly ContentsTerm[]; lang: string; groups: readonly LetterGroup[] } | undefined;

/**
 * Sorted terms under their first letters, as the language counts letters: "Ä" stands
 * under "A" in German and under its own in Swedish, which is what its collator says.
 *
 * @returns the same array for the same terms asked for again
 */
export function groupByLetter(terms: readonly ContentsTerm[], lang: string): readonly LetterGroup[] {
  if (last?.terms === terms && last.lang === lang) return last.groups;
  const letters = new Map<string, string>();
  const { compare } = new Intl.Collator(lang || undefined, { sensitivity: 'base' });
  const groups = new Map<string, ContentsTerm[]>();
  for (const term of terms) {
    const [first = ''] = term.name.normalize('NFC');
    const letter = letters.get(first) ?? letterOf(first, lang, compare);
    letters.set(first, letter);
    const group = groups.get(letter);
    if (group) group.push(term);
    else groups.set(letter, [term]);
  }
  last = { terms, lang, groups: [...groups].map(([letter, members]) => ({ letter, terms: members })) };
  return last.groups;
}

function letterOf(first: string, lang: string, compare: (a: string, b: string) => number): string {
  if (!/\p{L}/u.test(first)) return OTHER;
  const [bare = first] = first.normalize('NFD');
  // A Korean syllable is written in one sign, and looked up by the consonant that it begins with.
  const isBare = /\p{Script=Hangul}/u.test(first) || compare(first, bare) === 0;
  return (isBare ? bare : first).toLocaleUpperCase(lang || undefined);
}
